import { type NameReason, sayReason } from "../../core/names/name-reason.ts";
import { speaksAgainst } from "../../core/names/speaks-against.ts";

/** A reason in every language, for the screen. */
export const sayWhy = (reason: NameReason) => ({
  en: sayReason(reason, "en"),
  ru: sayReason(reason, "ru"),
  against: speaksAgainst(reason),
});
