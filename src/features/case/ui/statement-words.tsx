import type { FactBody } from "../../../core/ledger/kinds/index.ts";
import { quoted } from "../../../core/ledger/phrase.ts";
import classes from "./file.module.css";
import { useWords } from "./words.ts";

/** Who spoke, and the words apart from it; words in the speaker's own voice are set as a quotation. */
export const StatementWords = ({ body }: { body: FactBody<"statement"> }) => {
  const t = useWords();
  const { speaker, role, words, statementKind, reportedBy } = body;
  const isIndirect = statementKind === "indirect";
  const note = reportedBy
    ? t(isIndirect ? "statement.indirectBy" : "statement.reportedBy", { who: reportedBy })
    : isIndirect && t("statement.indirect");
  return (
    <>
      <span className={classes.speaker}>{[speaker, role].filter(Boolean).join(", ")}: </span>
      <span className={classes.spoken}>{statementKind === "direct" ? quoted(words, t.lang) : words}</span>
      {note && <span className={classes.quiet}> ({note})</span>}
    </>
  );
};
