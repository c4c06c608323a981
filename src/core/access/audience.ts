import { type AccessList, type Actor, holds, teamsAs } from "./actor.ts";

/** Ordinary, or kept from the readers of the teams on the list. */
export type Sensitivity = "ordinary" | "restricted";

/** Carried by what is open to everyone who works on cases, such as press. */
export const SIGNED_IN = "signed-in";

/** Carried by what only those see who read the log of looks and changes. */
const AUDITOR = "auditor";

/** The tokens an actor holds: a row is theirs to see when it carries one of them. */
export function audienceOf(actor: Actor): string[] {
  const teams = teamsAs(actor, "caseworker", "supervisor", "reader");
  const office = holds(actor, "auditor") ? [AUDITOR] : [];
  const own = [...tokensFor({ teams: [], users: [actor.userId] }, "ordinary"), ...office];
  if (teams.length === 0) return own;
  const open = tokensFor({ teams, users: [] }, "ordinary");
  const kept = tokensFor(
    { teams: teamsAs(actor, "caseworker", "supervisor"), users: [actor.userId] },
    "restricted",
  );
  return [...new Set([...own, ...open, ...kept, SIGNED_IN])];
}

/** The tokens that a row carries, from its ledger's access list and its own sensitivity. */
export function audienceFor(accessList: AccessList, sensitivity: Sensitivity): string[] {
  return [...new Set(tokensFor(accessList, sensitivity))];
}

function tokensFor({ teams, users }: AccessList, sensitivity: Sensitivity): string[] {
  const suffix = sensitivity === "restricted" ? "/restricted" : "";
  return [...teams.map((team) => `team:${team}${suffix}`), ...users.map((user) => `user:${user}${suffix}`)];
}
