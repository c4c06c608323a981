import { type NameReason, sayReasonInAll } from "../../core/names/name-reason.ts";
import { speaksAgainst } from "../../core/names/speaks-against.ts";

/** A reason in every language, for the screen. */
export const sayWhy = (reason: NameReason) => ({
  ...sayReasonInAll(reason),
  against: speaksAgainst(reason),
});
