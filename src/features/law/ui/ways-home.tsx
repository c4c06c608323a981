import { useMemo } from "react";
import {
  factsToSettle,
  isFree,
  type RemedyOfCase,
  waysHomeOf,
} from "../../../core/casework/remedies-of-case.ts";
import { sayDate } from "../../../core/dates/say-date.ts";
import type { CaseFile } from "../../../core/ledger/fold.ts";
import { Section } from "../../../web/parts/section.tsx";
import classes from "./law.module.css";
import { MissingFact } from "./missing-fact.tsx";
import { RemedyLine } from "./remedy-line.tsx";
import { ToldProvider } from "./told.ts";
import { useWords } from "./words.ts";

/** So many lines stand open at the least; what has less to settle than the last of them stands with it. */
const shownAtLeast = 6;

/** The remedies of a case as findings: open or nearly so first, what is far off or closed folded away. */
export const WaysHome = ({ file, today }: { file: CaseFile; today: string }) => {
  const t = useWords();
  const { ways, told } = useMemo(() => waysHomeOf(file, today), [file, today]);
  const { shown, further, closed } = sorted(ways, isFree(file));
  return (
    <Section title={t("ways.title")} count={shown.length + further.length} id="ways-home">
      <ToldProvider value={told}>
        <p className={classes.note}>
          {isFree(file) && `${t("ways.free")} `}
          {t("ways.note", { day: sayDate(today, t.lang) })}
        </p>
        {!isFree(file) && <FindOut ways={ways} />}
        <Lines ways={shown} />
        <Folded words={t("ways.further", { n: further.length })} ways={further} />
        <Folded words={t("ways.closed", { n: closed.length })} ways={closed} />
      </ToldProvider>
    </Section>
  );
};

const isClosed = ({ conditions, stage }: RemedyOfCase): boolean =>
  stage === undefined && conditions.some(({ finding }) => finding === "not met");

/** Of somebody who is free only what was done stands open. */
const sorted = (ways: readonly RemedyOfCase[], free: boolean) => {
  const closed = ways.filter(isClosed);
  const open = ways.filter((way) => !isClosed(way));
  const isShown = (way: RemedyOfCase, place: number) =>
    way.stage !== undefined || (!free && (place < shownAtLeast || way.finding === "met"));
  return { shown: open.filter(isShown), further: open.filter((way, n) => !isShown(way, n)), closed };
};

const Lines = ({ ways }: { ways: readonly RemedyOfCase[] }) =>
  ways.map((way) => <RemedyLine key={way.remedy.id} way={way} />);

const Folded = ({ words, ways }: { words: string; ways: readonly RemedyOfCase[] }) =>
  ways.length === 0 ? null : (
    <details className={classes.closed}>
      <summary>{words}</summary>
      <Lines ways={ways} />
    </details>
  );

/** What several remedies wait for: found out once, it settles something in each. */
const FindOut = ({ ways }: { ways: readonly RemedyOfCase[] }) => {
  const t = useWords();
  const first = factsToSettle(ways)
    .filter(({ remedies }) => remedies.length > 1)
    .slice(0, 3);
  if (first.length === 0) return null;
  return (
    <div className={classes.findOut}>
      <h3>{t("ways.findOut")}</h3>
      <ul>
        {first.map(({ fact, remedies }) => (
          <li key={fact}>
            <MissingFact fact={fact} isNamed />
            <span className={classes.waiting}>{t("ways.waiting", { n: remedies.length })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
};
