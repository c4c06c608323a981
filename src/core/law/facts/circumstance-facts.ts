import type { Text } from "../../words/text.ts";
import { type BooleanFact, type DateFact, type FactKey, factDefinitions } from "./facts.ts";

/** Dates that entries of a kind of their own tell: an arrest, a sentence, a release, a request. */
const toldElsewhere = [
  "birth",
  "heldSince",
  "sentencedOn",
  "fullTermOn",
  "releasedOn",
  "transferRequestedOn",
  "transferRefusedOn",
] as const satisfies DateFact[];

/** Whatever is so or not so, or happened on a day, and no other kind of entry tells. */
export type CircumstanceFact = BooleanFact | Exclude<DateFact, (typeof toldElsewhere)[number]>;

export const isCircumstance = (key: FactKey): key is CircumstanceFact => {
  const { type } = factDefinitions[key];
  return type === "yes or no" || (type === "date" && !(toldElsewhere as readonly FactKey[]).includes(key));
};

/** Whether it is a day that something happened on; the date of the entry is that day. */
export const isHappening = (key: CircumstanceFact): key is Exclude<CircumstanceFact, BooleanFact> =>
  factDefinitions[key].type === "date";

/** What each of them asks. */
export const circumstanceFacts = Object.fromEntries(
  (Object.keys(factDefinitions) as FactKey[])
    .filter(isCircumstance)
    .map((key) => [key, factDefinitions[key].asks]),
) as Record<CircumstanceFact, Text>;
