import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { Problem } from "../problem.ts";
import type { Address } from "./address.ts";
import { clientConfig } from "./pool.ts";
import { deriveRolePassword, toScramVerifier } from "./role-password.ts";

const loginRoles = ["homeward_app", "homeward_auth", "homeward_names"] as const;
const roleOptions = {
  homeward_app: "login",
  homeward_auth: "login",
  homeward_eraser: "nologin",
  homeward_names: "login",
  homeward_verifier: "nologin",
} as const;

type RoleName = keyof typeof roleOptions;

/** Creates the program's roles where they are missing and gives the addresses under which it signs in. */
export async function ensureRoles(owner: Address): Promise<Record<"app" | "auth" | "names", Address>> {
  refuseOwnRoleAsOwner(owner);
  const client = new pg.Client(clientConfig(owner));
  await connectAsOwner(client);
  try {
    for (const role of Object.keys(roleOptions) as RoleName[]) await ensureRole(client, role);
    await refusePowerfulRoles(client);
    for (const role of loginRoles) await ensureMayConnect(client, owner, role);
    for (const role of loginRoles) await ensureSignIn(client, owner, role);
  } finally {
    await client.end();
  }
  return {
    app: addressOf(owner, "homeward_app"),
    auth: addressOf(owner, "homeward_auth"),
    names: addressOf(owner, "homeward_names"),
  };
}

function refuseOwnRoleAsOwner(owner: Address): void {
  if (!(owner.user in roleOptions)) return;
  throw new Problem({
    id: "database.owner-is-own-role",
    message: `DATABASE_URL names ${owner.user}, which would then own the tables and pass every access rule. Name the database's owner; Homeward signs in as ${owner.user} by itself.`,
  });
}

async function connectAsOwner(client: pg.Client): Promise<void> {
  try {
    await client.connect();
  } catch (cause) {
    throw new Problem({
      id: "database.unreachable",
      message: `The database at ${client.host}:${client.port} cannot be used (${reasonOf(cause)}). Check DATABASE_URL and that the server runs.`,
      cause,
    });
  }
}

async function ensureRole(client: pg.Client, role: RoleName): Promise<void> {
  const { rowCount } = await client.query("select from pg_roles where rolname = $1", [role]);
  if (rowCount !== 0) return;
  await changeRoles(
    client,
    `create role ${role} ${roleOptions[role]} nosuperuser nobypassrls nocreatedb nocreaterole`,
  );
}

async function refusePowerfulRoles(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ rolname: string }>(
    "select rolname from pg_roles where rolname = any($1) and (rolsuper or rolbypassrls)",
    [Object.keys(roleOptions)],
  );
  const [first] = rows;
  if (first === undefined) return;
  throw new Problem({
    id: "database.role-too-powerful",
    message: `The role ${first.rolname} may pass every access rule. Take that away: alter role ${first.rolname} nosuperuser nobypassrls;`,
  });
}

async function ensureMayConnect(client: pg.Client, owner: Address, role: RoleName): Promise<void> {
  const { rows } = await client.query<{ may: boolean }>(
    `select has_database_privilege($1, current_database(), 'connect') as may`,
    [role],
  );
  if (rows[0]?.may === true) return;
  await changeRoles(client, `grant connect on database ${pg.escapeIdentifier(owner.database)} to ${role}`);
}

async function ensureSignIn(client: pg.Client, owner: Address, role: RoleName): Promise<void> {
  const address = addressOf(owner, role);
  const refusal = await trySignIn(address);
  if (refusal === undefined) return;
  if (address.password === undefined) throw shutOut(role, refusal);
  await changeRoles(
    client,
    `alter role ${role} password '${toScramVerifier(address.password, randomBytes(16))}'`,
  );
  const secondRefusal = await trySignIn(address);
  if (secondRefusal !== undefined) throw shutOut(role, secondRefusal);
}

async function trySignIn(address: Address): Promise<string | undefined> {
  const client = new pg.Client(clientConfig(address));
  try {
    await client.connect();
    return undefined;
  } catch (error) {
    return reasonOf(error);
  } finally {
    await client.end();
  }
}

function shutOut(role: RoleName, reason: string): Problem {
  return new Problem({
    id: "database.role-shut-out",
    message: `The server does not let Homeward sign in as ${role}: ${reason}. Give the user in DATABASE_URL a password (the role's is made from it), or let ${role} in through the server's pg_hba.conf.`,
  });
}

function reasonOf(error: unknown): string {
  return error instanceof Error && error.message !== "" ? error.message : String(error);
}

function addressOf(owner: Address, role: RoleName): Address {
  // An owner without a password is let in by the server's own rules (a private socket, a certificate);
  // a password made from nothing secret would be worse than none.
  const secret = owner.password;
  return { ...owner, user: role, password: secret ? deriveRolePassword(secret, role) : undefined };
}

const anotherDoesTheSame = new Set(["XX000", "23505", "42710", "40001"]);

async function changeRoles(client: pg.Client, statement: string): Promise<void> {
  // Roles belong to the whole server, advisory locks to one database: two programs that start at once
  // on different databases can only try again ("tuple concurrently updated" is XX000).
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.query(statement);
      return;
    } catch (error) {
      const code = error instanceof pg.DatabaseError ? error.code : undefined;
      if (code === "42710" || (code === "23505" && statement.startsWith("create role"))) return;
      if (code === undefined || !anotherDoesTheSame.has(code) || attempt === 20)
        throw notAllowed(statement, error);
      await sleep(10 + Math.random() * 40 * attempt);
    }
  }
}

function notAllowed(statement: string, cause: unknown): Problem {
  const shown = statement.replace(/'SCRAM.*'/, "'…'");
  return new Problem({
    id: "database.role-not-changed",
    message: `The user of DATABASE_URL may not do this: ${shown}. Let an administrator of the server do it, or give the user CREATEROLE.`,
    cause,
  });
}
