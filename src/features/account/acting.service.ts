import type { Actor } from "../../core/access/access.ts";
import type { Means } from "../../platform/means.ts";
import { readAllAccounts, readTeams } from "./account.store.ts";
import { toActor } from "./actor.ts";

/** Those who may act for a command on the program's own machine: the open account with this address, or all. */
export const openActors = async ({ db }: Means, email?: string): Promise<Actor[]> =>
  (await readAllAccounts(db))
    .filter((account) => account.closed === null)
    .filter((account) => email === undefined || account.email === email.trim().toLowerCase())
    .map(toActor);

/** The id of a team, by its id or its name. */
export const findTeamId = async ({ db }: Means, named: string): Promise<string | undefined> => {
  const teams = await readTeams(db);
  const name = named.trim().toLowerCase();
  return teams.find((team) => team.id === named || team.name.toLowerCase() === name)?.id;
};
