import { z } from "zod";
import { clemencyFacts } from "./clemency-facts.ts";
import type { FactDefinition } from "./fact-definition.ts";
import { personFacts } from "./person-facts.ts";
import { politicalFacts } from "./political-facts.ts";
import { proceedingsFacts } from "./proceedings-facts.ts";
import { releaseFacts } from "./release-facts.ts";
import { removalFacts } from "./removal-facts.ts";
import { reviewFacts } from "./review-facts.ts";
import { sentenceFacts } from "./sentence-facts.ts";
import { transferFacts } from "./transfer-facts.ts";
import { unFacts } from "./un-facts.ts";
import { usTransferFacts } from "./us-transfer-facts.ts";
import { withoutConsentFacts } from "./without-consent-facts.ts";

/** Everything that a rule may ask about a person. What is not known is left out, never false or zero. */
export const factDefinitions = {
  ...personFacts,
  ...proceedingsFacts,
  ...sentenceFacts,
  ...transferFacts,
  ...withoutConsentFacts,
  ...usTransferFacts,
  ...releaseFacts,
  ...reviewFacts,
  ...removalFacts,
  ...clemencyFacts,
  ...unFacts,
  ...politicalFacts,
} satisfies Record<string, FactDefinition<unknown>>;

type Definitions = typeof factDefinitions;
type ValueOf<D> = D extends FactDefinition<infer T> ? T : never;

export type FactKey = keyof Definitions;

/** What is known about a person, for the rules. */
export type Facts = { [K in FactKey]?: ValueOf<Definitions[K]> | undefined };

/** Those facts that are so or not so. */
export type BooleanFact = {
  [K in FactKey]: ValueOf<Definitions[K]> extends boolean ? K : never;
}[FactKey];

/** Those facts that are dates. */
export type DateFact = {
  [K in FactKey]: Definitions[K]["type"] extends "date" ? K : never;
}[FactKey];

/** Facts as they are handed in; a key that no rule knows is refused. */
export const factsSchema: z.ZodType<Facts> = z.strictObject(
  Object.fromEntries(Object.entries(factDefinitions).map(([key, { schema }]) => [key, schema.optional()])),
) as z.ZodType<Facts>;
