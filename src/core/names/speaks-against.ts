import type { NameReason } from "./name-reason.ts";

const AGAINST: ReadonlySet<NameReason["id"]> = new Set([
  "part-differs",
  "other-gender",
  "turned-filiation",
  "other-generation",
  "given-names-turned",
  "initials-order",
  "kin-name",
  "gendered-ending",
  "birth-year-same",
  "birth-near",
  "birth-differs",
  "nationality-differs",
  "held-differs",
] as const);

/** Whether the reason speaks against the two being one. */
export function speaksAgainst(reason: NameReason): boolean {
  return AGAINST.has(reason.id);
}
