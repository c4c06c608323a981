import type { Sensitivity } from "../ledger/entry.ts";
import { type AccessList, type Actor, holds, teamsAs } from "./actor.ts";

/** Carried by what is open to everyone who works on cases, such as press. */
export const SIGNED_IN = "signed-in";

/** Carried by what only those see who read the log of looks and changes. */
const AUDITOR = "auditor";

/**
 * The tokens an actor holds: a row is theirs to see when it carries one of them. Being named on an access list opens
 * nothing to those who have no part in casework.
 */
export function audienceOf(actor: Actor): string[] {
  const office = holds(actor, "auditor") ? [AUDITOR] : [];
  const teams = teamsAs(actor, "caseworker", "supervisor", "reader");
  if (teams.length === 0) return office;
  const users = [actor.userId];
  const open = tokensFor({ teams, users }, "ordinary");
  const kept = tokensFor({ teams: teamsAs(actor, "caseworker", "supervisor"), users }, "restricted");
  return [...new Set([...office, ...open, ...kept, SIGNED_IN])];
}

/** The tokens that a row carries, from its ledger's access list and its own sensitivity. */
export function audienceFor(accessList: AccessList, sensitivity: Sensitivity): string[] {
  return [...new Set(tokensFor(accessList, sensitivity))];
}

function tokensFor({ teams, users }: AccessList, sensitivity: Sensitivity): string[] {
  const suffix = sensitivity === "restricted" ? "/restricted" : "";
  return [...teams.map((team) => `team:${team}${suffix}`), ...users.map((user) => `user:${user}${suffix}`)];
}
