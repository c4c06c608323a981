import { type Kysely, sql, type Transaction } from "kysely";
import type { Role } from "../../core/access/access.ts";
import type { Database } from "../../platform/database/schema.ts";

type Trx = Transaction<Database>;
type Grant = { role: Role; teamId?: string | undefined };

const grantsOf = (column: "auth.user.id" | "role_grant.user_id") => sql<Grant[]>`coalesce((
  select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('role', g.role, 'teamId', g.team_id)) order by g.role, g.team_id)
  from role_grant g where g.user_id = ${sql.ref(column)}), '[]')`;

const readAccounts = (db: Kysely<Database>) =>
  db
    .selectFrom("auth.user")
    .leftJoin("closed_account", "closed_account.user_id", "auth.user.id")
    .select(["auth.user.id", "auth.user.name", "auth.user.email", "closed_account.user_id as closed"])
    .select(grantsOf("auth.user.id").as("grants"));

/** An account with its roles; `closed` names it when it was closed. */
export const findAccount = (db: Kysely<Database>, userId: string) =>
  readAccounts(db).where("auth.user.id", "=", userId).executeTakeFirst();

export const findAccountByEmail = (db: Kysely<Database>, email: string) =>
  readAccounts(db).where("auth.user.email", "=", email.toLowerCase()).executeTakeFirst();

export const readAllAccounts = (db: Kysely<Database>) => readAccounts(db).orderBy("auth.user.name").execute();

/** Whether nobody has an account yet. */
export const officeIsEmpty = async (db: Kysely<Database>): Promise<boolean> =>
  (await db.selectFrom("auth.user").select("id").limit(1).executeTakeFirst()) === undefined;

/** Administrators who can sign in, the first one first. */
export const readAdministrators = (db: Kysely<Database>) =>
  readAccounts(db)
    .where("auth.user.id", "in", (query) =>
      query.selectFrom("role_grant").select("user_id").where("role", "=", "administrator"),
    )
    .where("closed_account.user_id", "is", null)
    .orderBy("auth.user.id")
    .execute();

export const readTeams = (db: Kysely<Database>) =>
  db
    .selectFrom("team")
    .select((query) => [
      "team.id",
      "team.name",
      query
        .selectFrom("role_grant")
        .select(({ fn }) => fn.count<number>("user_id").distinct().as("members"))
        .whereRef("role_grant.team_id", "=", "team.id")
        .as("members"),
    ])
    .orderBy("team.name")
    .execute();

/** False when another team has this name. */
export const saveTeam = async (trx: Trx, team: { id: string; name: string }): Promise<boolean> => {
  const namesake = await trx
    .selectFrom("team")
    .select("id")
    .where(sql<boolean>`lower(name) = lower(${team.name})`)
    .where("id", "<>", team.id)
    .executeTakeFirst();
  if (namesake) return false;
  const renamed = await trx
    .updateTable("team")
    .set({ name: team.name })
    .where("id", "=", team.id)
    .returning("id")
    .executeTakeFirst();
  if (renamed) return true;
  // Somebody may be giving another team this name at the same moment.
  const made = await trx
    .insertInto("team")
    .values(team)
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return made !== undefined;
};

export const hasTeam = async (db: Kysely<Database>, id: string): Promise<boolean> =>
  (await db.selectFrom("team").select("id").where("id", "=", id).executeTakeFirst()) !== undefined;

export const replaceGrants = async (trx: Trx, userId: string, grants: readonly Grant[]): Promise<void> => {
  await trx.deleteFrom("role_grant").where("user_id", "=", userId).execute();
  if (grants.length === 0) return;
  const rows = grants.map(({ role, teamId }) => ({ user_id: userId, role, team_id: teamId ?? null }));
  await trx
    .insertInto("role_grant")
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

export const markClosed = (trx: Trx, userId: string, by: string) =>
  trx
    .insertInto("closed_account")
    .values({ user_id: userId, closed_by: by })
    .onConflict((conflict) => conflict.doNothing())
    .execute();

export const markOpen = (trx: Trx, userId: string) =>
  trx.deleteFrom("closed_account").where("user_id", "=", userId).execute();
