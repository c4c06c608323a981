/** What a person may be: the first three within a team, the last two for the installation. */
export type Role = "caseworker" | "supervisor" | "reader" | "auditor" | "administrator";

/** The person who acts. A case role counts within its team only; without a team it grants nothing. */
export type Actor = { userId: string; name: string; grants: { role: Role; teamId?: string }[] };

/** Who a ledger is open to. */
export type AccessList = { teams: string[]; users: string[] };

type CaseRole = "caseworker" | "supervisor" | "reader";

/** The teams in which the actor holds one of the roles. */
export function teamsAs(actor: Actor, ...roles: CaseRole[]): string[] {
  const asked: Role[] = roles;
  return actor.grants.flatMap(({ role, teamId }) => (teamId && asked.includes(role) ? [teamId] : []));
}

/** Whether the actor holds the role for the installation. */
export function holds(actor: Actor, role: "auditor" | "administrator"): boolean {
  return actor.grants.some((grant) => grant.role === role);
}
