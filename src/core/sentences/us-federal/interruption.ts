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

/** A time outside (an escape, a release by mistake), both days included; nobody need have said whether it counts. */
export type InterruptionSpan = { id: string; from: DayRange; to: DayRange; isSure: boolean };

/** So many days surely, so many at most; a day in two of them counts once. */
export const countInterruption = (spans: readonly InterruptionSpan[]): { fewest: number; most: number } => {
  const fewest = daysIn(
    spans
      .filter(({ isSure }) => isSure)
      .map(({ from, to }) => ({ earliest: from.latest, latest: to.earliest })),
  );
  const most = daysIn(spans.map(({ from, to }) => ({ earliest: from.earliest, latest: to.latest })));
  return { fewest, most: Math.max(fewest, most) };
};

/** The most days that they can come to, with a step for each. */
export const interruptionFromSpans = (spans: readonly InterruptionSpan[]): Interruption => ({
  days: countInterruption(spans).most,
  steps: spans.map(({ id, from, to, isSure }) => {
    const [begins, ends] = [sayRange(from), sayRange(to)];
    const days = daysIn([{ earliest: from.earliest, latest: to.latest }]);
    return {
      ...interruptionStep(`interruption ${id}`, days, {
        en: isSure
          ? `did not run from ${begins} to ${ends}`
          : `not known whether it ran from ${begins} to ${ends}`,
        ru: isSure ? `срок не шёл с ${begins} по ${ends}` : `неизвестно, шёл ли срок с ${begins} по ${ends}`,
      }),
      uses: [id],
    };
  }),
});

const sayRange = ({ earliest, latest }: DayRange): string =>
  earliest === latest ? earliest : `${earliest}…${latest}`;

const all = { en: "days during which the sentence did not run", ru: "дни, когда срок не шёл" };

const interruptionStep = (id: string, days: number, input: Step["input"]): Step => ({
  id,
  cites: cite(usc3585, "a"),
  input,
  result: { days },
});
