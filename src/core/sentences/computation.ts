import type { DayRange } from "../dates/day-range.ts";
import type { Cited } from "../law/provision.ts";
import type { Text } from "../words/text.ts";

/** One step of a computation: by which rule, from what, with what result; nothing is computed outside of a step. */
export type Step = {
  id: string;
  cites: Cited;
  /** What goes in, as the person who checks it would write it down. */
  input: Text;
  result: { day: string } | { days: number } | { range: DayRange };
  /** The inputs it stands on, by the ids that the caller gave them. */
  uses?: readonly string[];
};
