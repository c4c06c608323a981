import { useMemo } from "react";
import { lawFactsOf } from "../../../core/casework/law-facts.ts";
import { type FreeBy as FreeByDates, freeByOf } from "../../../core/casework/sentence-of-case.ts";
import { type DayRange, isOneDay } from "../../../core/dates/day-range.ts";
import { sayDate } from "../../../core/dates/say-date.ts";
import { factDefinitions } from "../../../core/law/facts/facts.ts";
import type { CaseFile } from "../../../core/ledger/fold.ts";
import { Section } from "../../../web/parts/section.tsx";
import { FactMarks } from "../../ledger/ui/fact-marks.tsx";
import { CitedLink } from "./cited-link.tsx";
import { EligibleFrom, FreeNotes } from "./free-notes.tsx";
import classes from "./law.module.css";
import { ByShares, ShareDates } from "./share-dates.tsx";
import { ToldProvider } from "./told.ts";
import { useWords } from "./words.ts";

/** When the person can be free, with the computation that says so. */
export const FreeBy = ({ file }: { file: CaseFile }) => {
  const t = useWords();
  const free = useMemo(() => freeByOf(file), [file]);
  const told = useMemo(() => lawFactsOf(file), [file]);
  if (free.kind === "no sentence") return null;
  return (
    <Section title={t("free.title")} id="free-by">
      <ToldProvider value={told}>
        <When free={free} />
        <FreeNotes free={free} />
      </ToldProvider>
    </Section>
  );
};

const When = ({ free }: { free: FreeByDates }) => {
  if (free.kind === "computed") return <Computed free={free} />;
  if (free.kind === "by shares") return <ByShares free={free} />;
  return (
    <>
      <Said free={free} />
      {free.kind === "no date" && <ShareDates dates={free.dates} />}
    </>
  );
};

type Others = Exclude<FreeByDates, { kind: "computed" | "by shares" }>;

const Said = ({ free }: { free: Others }) => <p className={classes.free}>{useSaid(free)}</p>;

const useSaid = (free: Others): string => {
  const t = useWords();
  switch (free.kind) {
    case "no sentence":
      return t("free.none");
    case "no date":
      return t(`free.${free.penalty}`);
    case "not computed":
      return t("free.notComputed");
    case "not known":
      return t("free.missing", {
        what: free.missing.map((key) => t.say(factDefinitions[key].asks)).join("; "),
      });
    default:
      return free satisfies never;
  }
};

const useDays = (): ((range: DayRange) => string) => {
  const { lang } = useWords();
  return ({ earliest, latest }) =>
    earliest === latest ? sayDate(earliest, lang) : `${sayDate(earliest, lang)} – ${sayDate(latest, lang)}`;
};

const Computed = ({ free }: { free: Extract<FreeByDates, { kind: "computed" }> }) => {
  const t = useWords();
  const days = useDays();
  const { walkOut, fullTerm, unconfirmedCreditDays, by, steps, eligible } = free;
  const [from, to] = [sayDate(walkOut.earliest, t.lang), sayDate(walkOut.latest, t.lang)];
  return (
    <>
      <p className={classes.free}>
        {isOneDay(walkOut) ? t("free.on", { day: from }) : t("free.between", { from, to })}{" "}
        {by.map((fact) => (
          <FactMarks key={`${fact.ledgerId} ${fact.seq}`} fact={fact} />
        ))}
      </p>
      <p className={classes.note}>
        {t("free.fullTerm", { day: days(fullTerm) })}{" "}
        {unconfirmedCreditDays > 0 && `${t("free.credit", { n: unconfirmedCreditDays })} `}
        {t("free.accuracy")}
      </p>
      {eligible.length > 0 && (
        <details className={classes.closed}>
          <summary>{t("free.eligible")}</summary>
          <EligibleFrom eligible={eligible} />
        </details>
      )}
      <details className={classes.closed}>
        <summary>{t("free.steps")}</summary>
        <ol className={classes.steps}>
          {steps.map((step) => (
            <StepLine key={step.id} step={step} />
          ))}
        </ol>
      </details>
    </>
  );
};

type ComputedStep = Extract<FreeByDates, { kind: "computed" }>["steps"][number];

const StepLine = ({ step: { cites, input, result, by } }: { step: ComputedStep }) => {
  const t = useWords();
  const days = useDays();
  const value =
    "range" in result
      ? days(result.range)
      : "day" in result
        ? sayDate(result.day, t.lang)
        : String(result.days);
  return (
    <li className={classes.step}>
      <span>
        {t.say(input)}{" "}
        {by.map((fact) => (
          <FactMarks key={`${fact.ledgerId} ${fact.seq}`} fact={fact} />
        ))}
      </span>
      <strong data-figures>{value}</strong>
      <CitedLink cites={cites} />
    </li>
  );
};
