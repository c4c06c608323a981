import { useMemo } from "react";
import type { FreeBy as FreeByDates } from "../../../core/casework/free-by.ts";
import { lawFactsOf } from "../../../core/casework/law-facts.ts";
import { sentenceDoubtsOf } from "../../../core/casework/sentence-doubts.ts";
import { freeByOf } from "../../../core/casework/sentence-of-case.ts";
import { isOneDay } from "../../../core/dates/day-range.ts";
import { sayDate, sayDaysIn } from "../../../core/dates/say-date.ts";
import type { CaseFile } from "../../../core/ledger/fold.ts";
import { lineOf } from "../../../core/ledger/say-fact.ts";
import type { OwnRule } from "../../../core/sentences/regimes/own-rule.ts";
import { Section } from "../../../web/parts/section.tsx";
import { factAnchor, factKey } from "../../ledger/ui/fact-anchor.ts";
import { MarksOf } from "../../ledger/ui/fact-marks.tsx";
import { CitedLink } from "./cited-link.tsx";
import freeClasses from "./free.module.css";
import { EligibleFrom, FreeNotes, ToldEnd } from "./free-notes.tsx";
import classes from "./law.module.css";
import { sayDays } from "./say-days.ts";
import { ByShares, ShareDates } from "./share-dates.tsx";
import { ToldProvider } from "./told.ts";
import { useWords } from "./words.ts";

/** When the person can be free, with the computation that says so. */
export const FreeBy = ({ file, own }: { file: CaseFile; own: readonly OwnRule[] }) => {
  const t = useWords();
  const free = useMemo(() => freeByOf(file, own), [file, own]);
  const told = useMemo(() => lawFactsOf(file), [file]);
  if (free.kind === "no sentence") return null;
  return (
    <Section title={t("free.title")} id="free-by">
      <ToldProvider value={told}>
        <Doubts file={file} />
        <When free={free} />
        <FreeNotes free={free} />
      </ToldProvider>
    </Section>
  );
};

/** What the file tells against the day below: a link to each entry that does. */
const Doubts = ({ file }: { file: CaseFile }) => {
  const t = useWords();
  return sentenceDoubtsOf(file).map(({ why, by }) => (
    <p key={factKey(by)} className={classes.note}>
      {t(`free.doubt.${why}`)}{" "}
      <a href={`#${factAnchor(by)}`}>
        {by.on === undefined ? lineOf(by, t.lang) : `${sayDate(by.on, t.lang)} · ${lineOf(by, t.lang)}`}
      </a>
    </p>
  ));
};

const When = ({ free }: { free: FreeByDates }) => {
  if (free.kind === "computed") return <Computed free={free} />;
  if (free.kind === "by shares") return <ByShares free={free} />;
  return (
    <>
      <Said free={free} />
      {free.kind === "no date" && <ShareDates dates={free.dates} notHeld={free.notHeld} />}
    </>
  );
};

type Others = Exclude<FreeByDates, { kind: "computed" | "by shares" }>;

/** The end as somebody told it, or why there is none. */
const Said = ({ free }: { free: Others }) => {
  const said = useSaid(free);
  const told = "told" in free ? free.told : undefined;
  if (!told) return <p className={freeClasses.free}>{said}</p>;
  return (
    <>
      <ToldEnd told={told} className={freeClasses.free} />
      <p className={classes.note}>{said}</p>
    </>
  );
};

const useSaid = (free: Others): string => {
  const t = useWords();
  switch (free.kind) {
    case "no sentence":
      return t("free.none");
    case "no date":
      return t(`free.${free.penalty}`);
    case "not computed":
      return t(free.told ? "free.notComputedHere" : "free.notComputed");
    case "not known":
      return t("free.notKnown");
    default:
      return free satisfies never;
  }
};

const Computed = ({ free }: { free: Extract<FreeByDates, { kind: "computed" }> }) => {
  const t = useWords();
  const { walkOut, fullTerm, unconfirmedCreditDays, by, steps, eligible } = free;
  const [from, to] = [sayDate(walkOut.earliest, t.lang), sayDate(walkOut.latest, t.lang)];
  return (
    <>
      <p className={freeClasses.free}>
        {isOneDay(walkOut) ? t("free.on", { day: from }) : t("free.between", { from, to })}{" "}
        <MarksOf facts={by} />
      </p>
      <p className={classes.note}>
        {t("free.fullTerm", { day: sayDays(fullTerm, t.lang) })}{" "}
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
        <ol className={freeClasses.steps}>
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
  const value =
    "range" in result
      ? sayDays(result.range, t.lang)
      : "day" in result
        ? sayDate(result.day, t.lang)
        : t("free.days", { n: result.days });
  return (
    <li className={freeClasses.step}>
      <span className={freeClasses.sentence}>
        {sayDaysIn(t.say(input), t.lang)} <MarksOf facts={by} />
      </span>
      <strong data-figures>{value}</strong>
      <CitedLink cites={cites} />
    </li>
  );
};
