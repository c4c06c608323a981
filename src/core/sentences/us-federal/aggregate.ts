import { addDays } from "../../dates/calendar.ts";
import { laterOf } from "../../dates/day-range.ts";
import { cite } from "../../law/provision.ts";
import { usc3584 } from "../../law/provisions/usc-18-3584/text.ts";
import type { Text } from "../../words/text.ts";
import type { Step } from "../computation.ts";
import { lastDayOfTerm, type Term } from "../term.ts";
import { daysImposed, type RunningTerm, singleTerm } from "./running-term.ts";

/** One of several terms, as the court imposed it. */
export type ImposedTerm = {
  id: string;
  /** The day on which it was imposed. */
  on: string;
  term: Term;
  /** How the court ordered it to run beside the earlier ones, or that it ordered nothing; left out: not known. */
  ordered?: "together" | "after" | "nothing" | undefined;
};

/** All terms as one: the shortest and the longest that what is known of the orders allows. */
export type Aggregate = { shortest: RunningTerm; longest: RunningTerm };

/** Joins several terms into the one that is served, from the day on which the first begins (18 USC 3584(c)). */
export const aggregateTerms = (
  first: ImposedTerm,
  others: readonly ImposedTerm[],
  from: string = first.on,
): Aggregate => ({
  shortest: join(first, others, from, "together"),
  longest: join(first, others, from, "after"),
});

type Runs = "together" | "after";

const join = (
  first: ImposedTerm,
  others: readonly ImposedTerm[],
  from: string,
  whereNotKnown: Runs,
): RunningTerm => {
  const { ends: firstEnds, steps: firstSteps } = singleTerm(from, first.term, [first.id]);
  const steps: Step[] = firstSteps.filter(({ id }) => id === "term");
  const earlierDays = new Set([first.on]);
  let ends = firstEnds;
  for (const term of [...others].sort((a, b) => (a.on < b.on ? -1 : 1))) {
    const isSameTime = earlierDays.has(term.on);
    const runs = howItRuns(term, isSameTime) ?? whereNotKnown;
    const begins = laterOf(term.on, from);
    const last = lastDayOfTerm(runs === "after" ? laterOf(addDays(ends, 1), begins) : begins, term.term);
    ends = runs === "after" ? last : laterOf(ends, last);
    steps.push(joinedStep(term, { runs, isSameTime, ends }));
    earlierDays.add(term.on);
  }
  return { from, ends, steps: [...steps, daysImposed(from, ends)] };
};

/** What the court ordered; where it ordered nothing, what the law says. */
const howItRuns = ({ ordered }: ImposedTerm, isSameTime: boolean): Runs | undefined => {
  if (ordered === "nothing") return isSameTime ? "together" : "after";
  return ordered;
};

const joinedStep = (
  { id, term, on, ordered }: ImposedTerm,
  { runs, isSameTime, ends }: { runs: Runs; isSameTime: boolean; ends: string },
): Step => {
  const length: Text = {
    en: `${term.months} months and ${term.days} days imposed on ${on}`,
    ru: `${term.months} мес. и ${term.days} дн., назначено ${on}`,
  };
  const how: Text =
    runs === "together"
      ? { en: "runs together with the earlier ones", ru: "идёт вместе с прежними" }
      : { en: "runs after the earlier ones", ru: "идёт после прежних" };
  const why = reasons[ordered ?? "not known"];
  return {
    id: `further-term ${id}`,
    cites: cite(usc3584, isSameTime ? "a.same-time" : "a.different-times"),
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
