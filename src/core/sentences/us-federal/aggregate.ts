import { addDays, daysBetween } from "../../dates/calendar.ts";
import { type DayRange, isOneDay, laterOf } from "../../dates/day-range.ts";
import { lastDayOfTerm, type Term } from "../../dates/term.ts";
import { cite } from "../../law/provision.ts";
import { usc3584 } from "../../law/provisions/usc-18-3584/text.ts";
import type { Text } from "../../words/text.ts";
import type { Step } from "../computation.ts";
import { daysImposed, type RunningTerm, singleTerm } from "./running-term.ts";

/** One of several terms, as the court imposed it. */
export type ImposedTerm = {
  id: string;
  /** The days on which it can have been imposed. */
  on: DayRange;
  term: Term;
  /** How the court ordered it to run beside the earlier ones, or that it ordered nothing; left out: not known. */
  ordered?: "together" | "after" | "nothing" | undefined;
  /** The terms after which it runs, where these are not all the earlier ones. */
  after?: readonly string[] | undefined;
};

/** A term with its length from the first day, in the months and days of which it is made. */
export type JoinedTerm = RunningTerm & { length: Term };

/** All terms as one: the shortest and the longest that what is known of the orders and of the days allows. */
export type Aggregate = { shortest: JoinedTerm; longest: JoinedTerm };

/** Joins several terms into the one that is served, from the day on which the first begins (18 USC 3584(c)). */
export const aggregateTerms = (
  first: ImposedTerm,
  others: readonly ImposedTerm[],
  from: string,
): Aggregate => ({
  shortest: join(first, others, from, { whereNotKnown: "together", end: "earliest" }),
  longest: join(first, others, from, { whereNotKnown: "after", end: "latest" }),
});

type Runs = "together" | "after";
type Bound = { whereNotKnown: Runs; end: "earliest" | "latest" };
type Ending = { ends: string; length: Term };

const join = (
  first: ImposedTerm,
  others: readonly ImposedTerm[],
  from: string,
  { whereNotKnown, end }: Bound,
): JoinedTerm => {
  const { ends: firstEnds, steps: firstSteps } = singleTerm(from, first.term, [first.id]);
  const steps: Step[] = firstSteps.filter(({ id }) => id === "term");
  const earlier: ImposedTerm[] = [first];
  const endings = new Map<string, Ending>([[first.id, { ends: firstEnds, length: first.term }]]);
  for (const term of [...others].sort((a, b) => (a.on.earliest < b.on.earliest ? -1 : 1))) {
    const timing = timingOf(term, earlier);
    const runs = howItRuns(term, timing) ?? whereNotKnown;
    const begins = laterOf(term.on[end], from);
    const before = lastOf(term.after?.flatMap((id) => endings.get(id) ?? []) ?? [...endings.values()]);
    endings.set(term.id, endingOf(term, { runs, begins, before, from }));
    steps.push(joinedStep(term, { runs, timing, ends: lastOf([...endings.values()]).ends }));
    earlier.push(term);
  }
  const { ends, length } = lastOf([...endings.values()]);
  return { from, ends, length, steps: [...steps, daysImposed(from, ends)] };
};

const none: Ending = { ends: "", length: { months: 0, days: 0 } };

const lastOf = (endings: readonly Ending[]): Ending =>
  endings.reduce((last, one) => (one.ends > last.ends ? one : last), none);

const endingOf = (
  { term }: ImposedTerm,
  { runs, begins, before, from }: { runs: Runs; begins: string; before: Ending; from: string },
): Ending => {
  const follows = addDays(before.ends || begins, before.ends ? 1 : 0);
  if (runs === "after" && follows >= begins && before.ends)
    return {
      ends: lastDayOfTerm(follows, term),
      length: { months: before.length.months + term.months, days: before.length.days + term.days },
    };
  return {
    ends: lastDayOfTerm(begins, term),
    length: { months: term.months, days: term.days + daysBetween(from, begins) },
  };
};

type Timing = "same time" | "different times" | "not known";

/** Whether it was imposed together with an earlier one. */
const timingOf = ({ on }: ImposedTerm, earlier: readonly ImposedTerm[]): Timing => {
  const near = earlier.filter((other) => other.on.earliest <= on.latest && on.earliest <= other.on.latest);
  if (near.length === 0) return "different times";
  return isOneDay(on) && near.some((other) => isOneDay(other.on)) ? "same time" : "not known";
};

/** What the court ordered; where it ordered nothing, what the law says. */
const howItRuns = ({ ordered }: ImposedTerm, timing: Timing): Runs | undefined => {
  if (ordered !== "nothing") return ordered;
  return timing === "not known" ? undefined : timing === "same time" ? "together" : "after";
};

const sayOn = ({ earliest, latest }: DayRange): string =>
  earliest === latest ? earliest : `${earliest}…${latest}`;

const joinedStep = (
  { id, term, on, ordered }: ImposedTerm,
  { runs, timing, ends }: { runs: Runs; timing: Timing; ends: string },
): Step => {
  const length: Text = {
    en: `${term.months} months and ${term.days} days imposed on ${sayOn(on)}`,
    ru: `${term.months} мес. и ${term.days} дн., назначено ${sayOn(on)}`,
  };
  const how: Text =
    runs === "together"
      ? { en: "runs together with the earlier ones", ru: "идёт вместе с прежними" }
      : { en: "runs after the earlier ones", ru: "идёт после прежних" };
  const why = reasons[ordered ?? "not known"];
  return {
    id: `further-term ${id}`,
    cites: cite(usc3584, timing === "same time" ? "a.same-time" : "a.different-times"),
    input: { en: `${length.en}: ${how.en} (${why.en})`, ru: `${length.ru}: ${how.ru} (${why.ru})` },
    result: { day: ends },
    uses: [id],
  };
};

const reasons: Record<"together" | "after" | "nothing" | "not known", Text> = {
  together: { en: "so ordered", ru: "так решил суд" },
  after: { en: "so ordered", ru: "так решил суд" },
  nothing: { en: "nothing else ordered", ru: "иного суд не решил" },
  "not known": { en: "the order is not known", ru: "решение суда неизвестно" },
};
