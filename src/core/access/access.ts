import { type AccessList, type Actor, holds, teamsAs } from "./actor.ts";

export type { AccessList, Actor, Role } from "./actor.ts";
export { audienceFor, audienceOf, SIGNED_IN } from "./audience.ts";

type Rule = (actor: Actor, on: AccessList | undefined) => boolean;

const reads: Rule = (actor, on) => reaches(actor, on, teamsAs(actor, "caseworker", "supervisor", "reader"));
const works: Rule = (actor, on) => reaches(actor, on, teamsAs(actor, "caseworker", "supervisor"));
const supervises: Rule = (actor, on) => onList(on, teamsAs(actor, "supervisor"));
const audits: Rule = (actor) => holds(actor, "auditor");
const administers: Rule = (actor) => holds(actor, "administrator");

/** Opening a file, or bringing a source that no file cites yet: in one of the actor's own teams. */
const worksInTeam: Rule = (actor, on) => {
  const teams = teamsAs(actor, "caseworker", "supervisor");
  return on ? onList(on, teams) : teams.length > 0;
};

/** What belongs to no ledger is open to everyone who has part in casework. */
const readsAnywhere: Rule = (actor, on) =>
  on ? reads(actor, on) : teamsAs(actor, "caseworker", "supervisor", "reader").length > 0;

const RULES = {
  "case.open": worksInTeam,
  "case.read": reads,
  "entry.add": works,
  "entry.correct": works,
  "access.change": supervises,
  "source.add": (actor, on) => worksInTeam(actor, on) || works(actor, on),
  "source.read": readsAnywhere,
  "proposal.decide": works,
  "affair.open": worksInTeam,
  "team.manage": administers,
  "account.manage": administers,
  "settings.change": administers,
  "audit.read": audits,
  "casework.read": readsAnywhere,
} satisfies Record<string, Rule>;

/** What can be done. */
export type Action = keyof typeof RULES;

/**
 * Whether the actor may do this; `on` is the access list of the ledger it is about.
 * An action about a ledger is refused when no list is given.
 */
export function may(actor: Actor, action: Action, on?: AccessList): boolean {
  return RULES[action](actor, on);
}

/** Everything the actor may do here, for the screen. */
export function abilities(actor: Actor, on?: AccessList): Action[] {
  return actions().filter((action) => may(actor, action, on));
}

function actions(): Action[] {
  return Object.keys(RULES).filter((key): key is Action => key in RULES);
}

/** A ledger is reached through a team on its list or by being named there, always with a role in casework. */
function reaches(actor: Actor, on: AccessList | undefined, teams: string[]): boolean {
  return onList(on, teams) || (teams.length > 0 && on?.users.includes(actor.userId) === true);
}

function onList(on: AccessList | undefined, teams: string[]): boolean {
  return on?.teams.some((team) => teams.includes(team)) === true;
}
