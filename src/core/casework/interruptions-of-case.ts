import { addDays } from "../dates/calendar.ts";
import { type DayRange, daysOf, laterOf } from "../dates/day-range.ts";
import { type CaseFile, factsOf } from "../ledger/fold.ts";
import type { Fact } from "../ledger/resolve.ts";
import type { InterruptionSpan } from "../sentences/us-federal/interruption.ts";

type Interruption = Fact<"interruption">;

/** Why an interruption leaves a date open: it has no end yet, no days, or nobody says whether it counts. */
export type OpenInterruption = { why: "no end" | "no days" | "counts"; fact: Interruption };

export type InterruptionsOfCase = {
  spans: readonly { span: InterruptionSpan; by: readonly Fact[] }[];
  open: readonly OpenInterruption[];
};

/** The times within a sentence that may not count, from the day on which it can have begun. */
export const interruptionsOf = (file: CaseFile, from: DayRange): InterruptionsOfCase => {
  const facts = factsOf(file, "interruption").filter(
    (fact) => !file.setAside.has(fact) && fact.body.counts !== "yes",
  );
  const read = facts.map((fact) => readOne(fact, from));
  return {
    spans: read.flatMap(({ span }, place) =>
      span ? [{ span: { ...span, id: `interruption-${place + 1}` }, by: facts.slice(place, place + 1) }] : [],
    ),
    open: read.flatMap(({ why }, place) => {
      const fact = facts[place];
      return why && fact ? [{ why, fact }] : [];
    }),
  };
};

type Read = { span?: Omit<InterruptionSpan, "id">; why?: OpenInterruption["why"] };

const readOne = ({ on = "", body }: Interruption, sentence: DayRange): Read => {
  const [begins = "", ends = begins] = on.split("/");
  const [from, to] = [daysOf(begins), daysOf(ends)];
  if (!from) return { why: "no days" };
  if (!to) return ends === ".." || ends === "" ? { why: "no end" } : { why: "no days" };
  if (to.latest < sentence.earliest) return {};
  const isSure = body.counts === "no";
  const span = { from: notBefore(from, sentence), to: notBefore(to, sentence), isSure };
  return { span, ...(isSure ? {} : { why: "counts" as const }) };
};

/** What lies before the sentence is no part of it. */
const notBefore = ({ earliest, latest }: DayRange, sentence: DayRange): DayRange => ({
  earliest: laterOf(earliest, sentence.earliest),
  latest: laterOf(latest, sentence.earliest),
});

/** Whether one goes on: the sentence does not run, and no day can be said. */
export const isEndless = ({ open }: InterruptionsOfCase): boolean =>
  open.some(({ why }) => why === "no end" || why === "no days");

/** The same days later, by what did not count: so many at least, so many at most. */
export const laterBy = (
  { earliest, latest }: DayRange,
  { fewest, most }: { fewest: number; most: number },
): DayRange => ({ earliest: addDays(earliest, fewest), latest: addDays(latest, most) });
