import { useMemo } from "react";
import { type Package, packagesOf } from "../../../core/casework/packages.ts";
import type { Silence } from "../../../core/casework/silences.ts";
import { sayDate } from "../../../core/dates/say-date.ts";
import type { CaseFile } from "../../../core/ledger/fold.ts";
import { stepStates } from "../../../core/ledger/kinds/package-step.ts";
import { Section } from "../../../web/parts/section.tsx";
import { factAnchor, factKey } from "../../ledger/ui/fact-anchor.ts";
import { FactMarks } from "../../ledger/ui/fact-marks.tsx";
import { RecordButton } from "../../ledger/ui/record-button.tsx";
import classes from "./packages.module.css";
import { useWords } from "./words.ts";

type Step = Package["steps"][number];

/** What both sides of a deal do, each step of ours beside what answers it; what was not returned is flagged. */
export const Packages = ({ file, today }: { file: CaseFile; today: string }) => {
  const t = useWords();
  const packages = useMemo(() => packagesOf(file, today), [file, today]);
  if (packages.length === 0) return null;
  return (
    <Section title={t("package.title")} count={packages.length} id="packages">
      {packages.map((one) => (
        <PackageTable key={one.title} one={one} />
      ))}
    </Section>
  );
};

/** Each of our steps with what is bound to it; what the other side does for nothing in particular stands alone. */
const rowsOf = ({ steps }: Package): { ours?: Step; theirs: Step["fact"][] }[] => [
  ...steps
    .filter(({ fact }) => fact.body.side === "ours")
    .map((ours) => ({ ours, theirs: [...ours.boundTo] })),
  ...steps
    .filter(({ fact, boundTo }) => fact.body.side === "theirs" && boundTo.length === 0)
    .map(({ fact }) => ({ theirs: [fact] })),
];

const PackageTable = ({ one }: { one: Package }) => {
  const t = useWords();
  return (
    <>
      <table className={classes.package}>
        <caption>{one.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t("package.ours")}</th>
            <th scope="col">{t("package.theirs")}</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(one).map(({ ours, theirs }) => (
            <tr key={factKey(ours?.fact ?? (theirs[0] as Step["fact"]))}>
              <td>{ours && <StepWords fact={ours.fact} />}</td>
              <td>
                {theirs.map((fact) => (
                  <StepWords key={factKey(fact)} fact={fact} />
                ))}
                {ours?.unreciprocated && <Unreciprocated since={ours.unreciprocated} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.add}>
        <RecordButton kind="package-step" body={{ package: one.title }}>
          {t("package.add")}
        </RecordButton>
      </p>
    </>
  );
};

const StepWords = ({ fact }: { fact: Step["fact"] }) => {
  const t = useWords();
  const { what, state } = fact.body;
  return (
    <div className={classes.step}>
      <a href={`#${factAnchor(fact)}`}>{what}</a> <FactMarks fact={fact} />
      <span className={classes.state}>
        {[t.say(stepStates[state]), fact.on && sayDate(fact.on, t.lang)].filter(Boolean).join(", ")}
      </span>
    </div>
  );
};

const Unreciprocated = ({ since }: { since: Silence }) => {
  const t = useWords();
  return (
    <span className={classes.unreciprocated}>
      <span aria-hidden="true">▲</span>{" "}
      {since.kind === "days"
        ? t("package.unreciprocated", { n: since.atLeast })
        : t("package.unreciprocatedUndated")}
    </span>
  );
};
