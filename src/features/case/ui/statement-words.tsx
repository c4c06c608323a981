import type { FactBody } from "../../../core/ledger/kinds/index.ts";
import classes from "./file.module.css";
import { useWords } from "./words.ts";

/** Who spoke, and the words apart from it; words in the speaker's own voice are set as a quotation. */
export const StatementWords = ({ body }: { body: FactBody<"statement"> }) => {
  const t = useWords();
  const { speaker, role, words, statementKind, reportedBy } = body;
  const notes = [
    statementKind === "indirect" && t("statement.indirect"),
    reportedBy && t("statement.reportedBy", { who: reportedBy }),
  ].filter(Boolean);
  return (
    <>
      <span className={classes.speaker}>{[speaker, role].filter(Boolean).join(", ")}: </span>
      {statementKind === "direct" ? (
        <q className={classes.spoken}>{words}</q>
      ) : (
        <span className={classes.spoken}>{words}</span>
      )}
      {notes.length > 0 && <span className={classes.quiet}> ({notes.join(", ")})</span>}
    </>
  );
};
