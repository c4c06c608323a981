import { type DayRange, daysOf, earlierOf, laterRange, onDay } from "../../dates/day-range.ts";
import { type CaseFile, factsOf } from "../../ledger/fold.ts";
import { type Fact, ofKind } from "../../ledger/resolve.ts";
import { beginningOf } from "./duty.ts";
import { isOurLetter, isOurs } from "./our-contact.ts";
import { recordedOn } from "./recorded-on.ts";

/**
 * The day on which the house learnt that the person is held: when it was told, when it was in contact or wrote
 * about it, or when the first entry of it was made, whichever came first; never before it happened.
 */
export const dayLearnt = (file: CaseFile, held: Fact): DayRange | undefined => {
  const since = beginningOf(held)?.earliest;
  const ofThisTime = (day: DayRange) => since === undefined || day.latest >= since;
  // A letter about a whole group says nothing of when one of them became known.
  const affairs = new Set(factsOf(file, "membership").map(({ body }) => body.affair));
  const signs = [
    ...ofKind(file.chapters.custody, "arrest", "custody").map(recordedOn),
    recordedOn(held),
    ...factsOf(file, "contact")
      .filter((contact) => contact.body.outcome !== "planned" && isOurs(contact))
      .map(({ on }) => (on === undefined ? undefined : daysOf(on))),
    ...factsOf(file, "representation")
      .filter((letter) => isOurLetter(letter) && !affairs.has(letter.ledgerId))
      .map(({ on }) => (on === undefined ? undefined : daysOf(on))),
    ...factsOf(file, "notification")
      .filter(({ body }) => body.what === "post told")
      .map(({ on }) => (on === undefined ? undefined : daysOf(on))),
  ].filter((day) => day !== undefined && ofThisTime(day)) as DayRange[];
  const [first, ...more] = signs;
  if (!first) return undefined;
  const known = more.reduce(sooner, first);
  if (since === undefined) return known;
  return laterRange(known, onDay(since));
};

const sooner = (a: DayRange, b: DayRange): DayRange => ({
  earliest: earlierOf(a.earliest, b.earliest),
  latest: earlierOf(a.latest, b.latest),
});
