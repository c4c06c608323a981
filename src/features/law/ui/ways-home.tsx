import { useMemo } from "react";
import { waysHomeOf } from "../../../core/casework/remedies-of-case.ts";
import { sayDate } from "../../../core/dates/say-date.ts";
import type { CaseFile } from "../../../core/ledger/fold.ts";
import { Section } from "../../../web/parts/section.tsx";
import { useFilePlace } from "../../ledger/ui/file-place.ts";
import classes from "./law.module.css";
import { RemedyLine } from "./remedy-line.tsx";
import { useWords } from "./words.ts";

/** The remedies of a case as findings: open or nearly so first, those that are not folded away. */
export const WaysHome = ({ file, today }: { file: CaseFile; today: string }) => {
  const t = useWords();
  const { ledgerId, mayWork } = useFilePlace();
  const { ways, told } = useMemo(() => waysHomeOf(file, today), [file, today]);
  const closed = ways.filter(({ finding, stage }) => finding === "not met" && stage === undefined);
  const shown = ways.filter((way) => !closed.includes(way));
  const lines = (some: typeof ways) =>
    some.map((way) => (
      <RemedyLine key={way.remedy.id} {...{ way, ledgerId, mayWork }} disputed={told.disputed} />
    ));
  return (
    <Section title={t("ways.title")} count={shown.length} id="ways-home">
      <p className={classes.note}>{t("ways.note", { day: sayDate(today, t.lang) })}</p>
      {lines(shown)}
      {closed.length > 0 && (
        <details className={classes.closed}>
          <summary>{t("ways.closed", { n: closed.length })}</summary>
          {lines(closed)}
        </details>
      )}
    </Section>
  );
};
