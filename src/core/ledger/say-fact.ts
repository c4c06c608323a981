import type { Lang } from "../words/text.ts";
import type { Claim } from "./entry.ts";
import { kindOf } from "./kinds/index.ts";

/** The sentence that says a claim, without its date. */
export const sayClaim = (claim: Claim, lang: Lang): string => kindOf(claim.kind).says[lang](claim.body);

/** The claim as the timeline has room for it. */
export const lineOf = (claim: Claim, lang: Lang): string => {
  const { line, says } = kindOf(claim.kind);
  return (line || says)[lang](claim.body);
};

/** Who says it, where the sentence itself does not name them already. */
export const saidByBeside = (claim: Claim): string | undefined =>
  claim.kind === "statement" && claim.body.speaker === claim.saidBy ? undefined : claim.saidBy;
