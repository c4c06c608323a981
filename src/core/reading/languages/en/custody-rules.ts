import type { CustodyRule } from "../../custody/custody-rule.ts";
import { custodyCharges } from "./custody-charges.ts";
import { custodyPeople } from "./custody-people.ts";
import { custodyPlaces } from "./custody-places.ts";
import { custodyTerms } from "./custody-terms.ts";

/** Facts of somebody's custody, by the words that state them. */
export const custodyRules: readonly CustodyRule[] = [
  ...custodyTerms,
  ...custodyCharges,
  ...custodyPlaces,
  ...custodyPeople,
];
