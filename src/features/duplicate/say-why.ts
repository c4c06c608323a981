import { type NameReason, sayReason, speaksAgainst } from "../../core/names/name-reason.ts";

/** A reason in every language, for the screen. */
export const sayWhy = (reason: NameReason) => ({
  en: sayReason(reason, "en"),
  ru: sayReason(reason, "ru"),
  against: speaksAgainst(reason),
});
