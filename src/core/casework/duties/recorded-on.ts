import { type DayRange, onDay } from "../../dates/day-range.ts";
import type { Fact } from "../../ledger/resolve.ts";

/** The day on which the first version of it was recorded. */
export const recordedOn = ({ versions }: Fact): DayRange | undefined => {
  const recorded = versions[0]?.entry.recordedOn;
  return recorded === undefined ? undefined : onDay(recorded);
};
