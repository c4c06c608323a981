import type { DayRange } from "../../dates/day-range.ts";
import { cite } from "../../law/provision.ts";
import { usc3585 } from "../../law/provisions/usc-18-3585/text.ts";
import type { Step } from "../computation.ts";
import { daysIn } from "./days-in.ts";

/** Days during which the sentence did not run. */
export type Interruption = { days: number; steps: readonly Step[] };

/** Days that somebody has counted already. */
export const countedInterruption = (days: number): Interruption => ({
  days,
  steps: days === 0 ? [] : [interruptionStep("interruption", days, all)],
});

/** Known stays outside (an escape, a release by mistake), both days included; a day in two of them counts once. */
export const interruptionFromSpans = (spans: readonly { id: string; days: DayRange }[]): Interruption => ({
  days: daysIn(spans.map(({ days }) => days)),
  steps: spans.map(({ id, days }) => ({
    ...interruptionStep(`interruption ${id}`, daysIn([days]), {
      en: `did not run from ${days.earliest} to ${days.latest}`,
      ru: `срок не шёл с ${days.earliest} по ${days.latest}`,
    }),
    uses: [id],
  })),
});

const all = { en: "days during which the sentence did not run", ru: "дни, когда срок не шёл" };

const interruptionStep = (id: string, days: number, input: Step["input"]): Step => ({
  id,
  cites: cite(usc3585, "a"),
  input,
  result: { days },
});
