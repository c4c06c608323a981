import type { Source } from "../../law/source.ts";
import type { ListedName } from "../../ledger/listed-conditions.ts";
import type { Text } from "../../words/text.ts";
import { covid19 } from "./covid-19.ts";

/** A condition on a list of what makes an infection dangerous, and the words that mean it where an entry does not say which. */
export type ListedCondition = {
  id: ListedName;
  says: Text;
  /** Only the highest tier of evidence counts; the others are named and count nothing. */
  tier: "highest" | "lower";
  words: RegExp;
  source: Source;
};

/** An infection for which people in custody are put in order. */
export type Pathogen = { id: string; says: Text; list: Text; conditions: readonly ListedCondition[] };

export const pathogens: readonly Pathogen[] = [covid19];
