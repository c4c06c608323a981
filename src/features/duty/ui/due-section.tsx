import { useMemo } from "react";
import { dutiesOf } from "../../../core/casework/duties/duties.ts";
import type { Duty } from "../../../core/casework/duties/duty.ts";
import type { Policy } from "../../../core/casework/duties/policy.ts";
import type { CaseFile } from "../../../core/ledger/fold.ts";
import { Section } from "../../../web/parts/section.tsx";
import classes from "./duty.module.css";
import { DutyLine } from "./duty-line.tsx";
import { useWords } from "./words.ts";

type Props = { file: CaseFile; policy: Policy; today: string };

/** What is owed in a case and by when; what is done is folded away. */
export const DueSection = ({ file, policy, today }: Props) => {
  const t = useWords();
  const duties = useMemo(() => dutiesOf(file, policy, today), [file, policy, today]);
  if (duties.length === 0) return null;
  const done = duties.filter(({ state }) => state === "done");
  const open = duties.filter(({ state }) => state !== "done");
  return (
    <Section title={t("due.title")} count={open.length} id="due">
      <Lines duties={open} />
      {done.length > 0 && (
        <details className={classes.done}>
          <summary>{t("due.done", { n: done.length })}</summary>
          <Lines duties={done} />
        </details>
      )}
    </Section>
  );
};

const Lines = ({ duties }: { duties: readonly Duty[] }) => (
  <ul className={classes.duties}>
    {duties.map((duty) => (
      <DutyLine key={duty.id} duty={duty} />
    ))}
  </ul>
);
