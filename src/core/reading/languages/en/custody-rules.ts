import type { CustodyRule } from "../../custody/custody-rule.ts";
import { custodyFacts } from "./custody-facts.ts";
import { sentenceFacts } from "./sentence-facts.ts";

/** Facts of somebody's custody, by the words that state them. */
export const custodyRules: readonly CustodyRule[] = [...sentenceFacts, ...custodyFacts];
