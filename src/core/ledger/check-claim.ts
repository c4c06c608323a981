import type { Claim, Entry } from "./entry.ts";
import { kindOf } from "./kinds/index.ts";
import { type Fact, resolve } from "./resolve.ts";

/** Why a claim cannot enter a ledger: the field, and a sentence for the person. */
export type ClaimFault = { field: string; message: string };

const numbersIn = (claim: Claim): [field: string, kinds: readonly string[], numbers: number[]][] =>
  Object.entries(kindOf(claim.kind).fields).flatMap(([name, { input }]) => {
    const value = (claim.body as Record<string, unknown>)[name];
    return input.type === "facts" && Array.isArray(value)
      ? [[name, input.kinds, value as number[]] as const]
      : [];
  }) as [string, readonly string[], number[]][];

/** The other files that a claim names, by field. */
export const ledgersNamed = (claim: Claim): { field: string; kind: "case" | "affair"; id: string }[] =>
  Object.entries(kindOf(claim.kind).fields).flatMap(([field, { input }]) => {
    const id = (claim.body as Record<string, unknown>)[field];
    return input.type === "ledger" && typeof id === "string" ? [{ field, kind: input.kind, id }] : [];
  });

/** The accounts that a claim names, by field. */
export const accountsNamed = (claim: Claim): { field: string; id: string; name: string }[] =>
  Object.entries(kindOf(claim.kind).fields).flatMap(([field, { input }]) => {
    const named = (claim.body as Record<string, unknown>)[field];
    return input.type === "account" && named !== undefined
      ? [{ field, ...(named as { id: string; name: string }) }]
      : [];
  });

const isThere = (facts: readonly Fact[], seq: number, kinds: readonly string[]) =>
  facts.some((fact) => fact.seq === seq && (kinds.length === 0 || kinds.includes(fact.kind)));

const contrary: Partial<Record<string, string>> = {
  "same-person": "not-same-person",
  "not-same-person": "same-person",
};

/** Two cases are not about one person and about two at once: what was said before is taken back first. */
const saysContrary = (claim: Claim, facts: readonly Fact[]): boolean =>
  facts.some(
    (fact) =>
      fact.kind === contrary[claim.kind] &&
      "other" in fact.body &&
      "other" in claim.body &&
      fact.body.other === claim.body.other,
  );

/** Checks what a claim says of other entries against the ledger that it is for. */
export const findClaimFault = (claim: Claim, entries: readonly Entry[]): ClaimFault | undefined => {
  const { facts } = resolve(entries);
  for (const [field, kinds, numbers] of numbersIn(claim)) {
    const missing = numbers.find((seq) => !isThere(facts, seq, kinds));
    if (missing !== undefined)
      return { field, message: `There is no such entry in this ledger: ${missing}.` };
  }
  if (kindOf(claim.kind).on === "none" && claim.on !== undefined)
    return { field: "on", message: "This kind of entry has no date." };
  if (
    claim.kind === "decision" &&
    claim.body.holds === "one" &&
    !claim.body.between.includes(claim.body.chosen ?? -1)
  )
    return { field: "chosen", message: "Choose which of them holds." };
  if (saysContrary(claim, facts))
    return {
      field: "other",
      message: "The contrary stands in this file. If it is wrong, withdraw that entry first.",
    };
  return undefined;
};
