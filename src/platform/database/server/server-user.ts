import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { Problem } from "../../problem.ts";

/** The system user under which the server runs. */
export type ServerUser = { readonly name: string; readonly uid: number; readonly gid: number };

const candidates = ["homeward", "postgres", "nobody"];

/**
 * The user for the server when the program is root, because PostgreSQL refuses root; otherwise nobody else.
 * A folder that exists already decides: its database can only be run by its owner.
 */
export async function findServerUser(databaseOwner: number | undefined): Promise<ServerUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const users = parseUsers(await readFile("/etc/passwd", "utf8"));
  if (databaseOwner !== undefined) {
    const owner = users.find((user) => user.uid === databaseOwner && user.uid !== 0);
    if (owner !== undefined) return owner;
    throw new Problem({
      id: "database.owner-unknown",
      message: `The database files belong to user ${databaseOwner}, under which no server can run here. Give them to a system user: chown -R postgres DATA/database DATA/run (or nobody, where there is no postgres).`,
    });
  }
  for (const name of candidates) {
    const user = users.find((known) => known.name === name);
    if (user !== undefined) return user;
  }
  throw new Problem({
    id: "database.no-server-user",
    message:
      "PostgreSQL does not run as root and there is no user to run it as. Create one: useradd --system homeward",
  });
}

function parseUsers(passwd: string): ServerUser[] {
  return passwd.split("\n").flatMap((line) => {
    const [name, , uid, gid] = line.split(":");
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
}

/** Runs a program as this user and gives what it said and how it ended; a program that cannot be run gives its error code. */
export function runAs(
  user: ServerUser | undefined,
  file: string,
  args: readonly string[],
): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    execFile(
      file,
      args,
      { cwd: "/", env: serverEnvironment(), ...identity(user) },
      (error, stdout, stderr) => {
        const output = `${stdout}${stderr}`.trim();
        resolve({ ok: error === null, output: output || String(error?.code ?? "") });
      },
    );
  });
}

/** May this user open the folder (be it root's, or behind a closed parent)? */
export async function mayEnter(user: ServerUser | undefined, folder: string): Promise<boolean> {
  return (await runAs(user, "/bin/sh", ["-c", 'cd "$0"', folder])).ok;
}

/** The part of spawn's options that makes the child this user. */
export function identity(user: ServerUser | undefined): { uid?: number; gid?: number } {
  return user === undefined ? {} : { uid: user.uid, gid: user.gid };
}

/** A small fixed environment: the program's own may hold secrets, and PG* variables would steer the server. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH ?? "/usr/bin:/bin", LC_ALL: "C.UTF-8" };
}
