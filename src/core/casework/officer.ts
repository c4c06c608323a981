import { readPartialDate } from "../dates/partial-date.ts";
import { type CaseFile, factsOf } from "../ledger/fold.ts";
import type { Fact } from "../ledger/resolve.ts";

/** Everybody who was or will be in charge of the very file, in its order; of another case of the person, somebody else may be. */
export const officersOf = (file: CaseFile): Fact<"officer">[] =>
  factsOf(file, "officer").filter(({ ledgerId }) => (file.asOf.of ?? ledgerId) === ledgerId);

const holdsOn =
  (day: string) =>
  ({ on }: Fact): boolean => {
    const date = on === undefined ? undefined : readPartialDate(on);
    if (!date) return true;
    const isEnded = date.precision === "interval" && date.latest !== undefined && date.latest < day;
    return (date.earliest ?? day) <= day && !isEnded;
  };

/**
 * The newest entry that says who is in charge on a day; it can say that nobody is. After a stand-in, who was in charge
 * before is so again.
 */
export const officerOn = (file: CaseFile, day: string): Fact<"officer"> | undefined =>
  officersOf(file).findLast(holdsOn(day));
