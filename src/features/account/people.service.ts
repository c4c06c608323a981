import { type Actor, abilities } from "../../core/access/access.ts";
import { notSignedIn } from "../../platform/http/errors.ts";
import type { Means } from "../../platform/means.ts";
import { findAccount, readAllAccounts, readTeams } from "./account.store.ts";

/** The actor's own account, with the names of the teams it belongs to. */
export const describeMe = async (actor: Actor, means: Means) => {
  const account = await findAccount(means.db, actor.userId);
  if (!account) throw notSignedIn();
  const mine = new Set(actor.grants.map(({ teamId }) => teamId));
  const teams = (await readTeams(means.db))
    .filter(({ id }) => mine.has(id))
    .map(({ id, name }) => ({ id, name }));
  return { ...actor, email: account.email, teams, abilities: abilities(actor) };
};

/** The names of all who are here; everybody who is signed in may know them. */
export const listNames = async (means: Means) => {
  const accounts = (await readAllAccounts(means.db)).filter(({ closed }) => closed === null);
  return {
    accounts: accounts.map(({ id, name }) => ({ id, name })),
    teams: (await readTeams(means.db)).map(({ id, name }) => ({ id, name })),
  };
};

/** All teams with how many belong to each. */
export const listAllTeams = async (means: Means) => ({
  teams: (await readTeams(means.db)).map(({ members, ...team }) => ({ ...team, members: members ?? 0 })),
});
