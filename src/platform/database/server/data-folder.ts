import { randomBytes } from "node:crypto";
import { chown, mkdir, readdir, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Problem } from "../../problem.ts";
import type { Binaries } from "./find-binaries.ts";
import { makeFolders } from "./make-folders.ts";
import { mayEnter, runAs, type ServerUser } from "./server-user.ts";

/** The folders of one installation that concern the server. */
export type DataFolder = { readonly root: string; readonly database: string; readonly log: string };

/** Makes the data folder where it is missing; parents that it creates can be passed through, not listed. */
export async function openDataFolder(dataDir: string): Promise<DataFolder> {
  try {
    await makeFolders(dataDir);
    const root = await realpath(dataDir);
    await mkdir(join(root, "log"), { recursive: true, mode: 0o700 });
    return { root, database: join(root, "database"), log: join(root, "log", "postgres.log") };
  } catch (cause) {
    throw new Problem({
      id: "database.folder-not-made",
      message: `The data folder ${dataDir} cannot be created or written (${reasonOf(cause)}). Choose another with --data DIR.`,
      cause,
    });
  }
}

/** Who owns the database files, and of which major version they are; neither before the first start. */
export async function inspectDatabase(folder: DataFolder): Promise<{ owner?: number; major?: number }> {
  const file = join(folder.database, "PG_VERSION");
  try {
    const [{ uid }, version] = await Promise.all([stat(folder.database), readFile(file, "utf8")]);
    return { owner: uid, major: Number.parseInt(version, 10) };
  } catch (cause) {
    if (isMissing(cause)) return {};
    throw new Problem({
      id: "database.folder-of-another-user",
      message: `The database in ${folder.database} belongs to another user (${reasonOf(cause)}). Start Homeward as the user who started it first, or as root.`,
      cause,
    });
  }
}

/** Stops with a clear message when the server user cannot get to the data folder. */
export async function requireReachable(folder: DataFolder, user: ServerUser | undefined): Promise<void> {
  if (user === undefined || (await mayEnter(user, folder.root))) return;
  const closed = await findClosed(folder.root, user);
  throw new Problem({
    id: "database.folder-not-reachable",
    message: `The database server runs as user "${user.name}", which may not enter ${closed}. Choose a data folder elsewhere with --data DIR, or let it pass: chmod o+x ${closed}`,
    details: { folder: closed, user: user.name },
  });
}

async function findClosed(folder: string, user: ServerUser): Promise<string> {
  const parent = dirname(folder);
  if (parent === folder || (await mayEnter(user, parent))) return folder;
  return findClosed(parent, user);
}

/** Stops when the database files were written by another major version, which this server cannot read. */
export function requireSameMajor(
  folder: DataFolder,
  dataMajor: number | undefined,
  binaries: Binaries,
): void {
  if (dataMajor === undefined || dataMajor === binaries.major) return;
  throw new Problem({
    id: "database.other-version",
    message: `The database in ${folder.database} was made by PostgreSQL ${dataMajor}, but this is PostgreSQL ${binaries.version}, which cannot open it. Start it with PostgreSQL ${dataMajor} (install it and set HOMEWARD_PG=installed, or leave HOMEWARD_PG out if it came with Homeward), or choose another folder with --data DIR.`,
    details: { data: dataMajor, server: binaries.major },
  });
}

/** Creates the database files, whole or not at all: prepared under another name, then renamed. */
export async function createDatabaseFiles(
  folder: DataFolder,
  binaries: Binaries,
  user: ServerUser | undefined,
): Promise<void> {
  await removeAbandoned(folder);
  const half = join(folder.root, `database.new-${process.pid}-${randomBytes(3).toString("hex")}`);
  await mkdir(half, { mode: 0o700 });
  try {
    if (user !== undefined) await chown(half, user.uid, user.gid);
    const { ok, output } = await runAs(user, join(binaries.folder, "initdb"), initOptions(half, binaries));
    if (!ok) throw notCreated(folder, faultIn(output));
    await rename(half, folder.database);
  } catch (error) {
    await rm(half, { recursive: true, force: true }).catch(() => undefined);
    // Another program that started at the same moment was first: its files are as good.
    if ((await inspectDatabase(folder)).major === undefined)
      throw error instanceof Problem ? error : notCreated(folder, reasonOf(error));
  }
}

function initOptions(target: string, binaries: Binaries): string[] {
  return [
    `--pgdata=${target}`,
    "--username=postgres",
    "--encoding=UTF8",
    "--locale=C.UTF-8",
    // The built-in provider sorts and folds the same on every machine, so that an index survives
    // an upgrade of the system's C library; before 17 there is only the library's.
    ...(binaries.major >= 17 ? ["--locale-provider=builtin"] : []),
    // Who may reach the socket is decided by its folder (socket-folder.ts); over TCP nobody is let in.
    "--auth-local=trust",
    "--auth-host=reject",
    "--data-checksums",
    "--no-instructions",
  ];
}

async function removeAbandoned(folder: DataFolder): Promise<void> {
  for (const name of await readdir(folder.root)) {
    const pid = /^database\.new-(\d+)-/.exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    // Its initdb may live on for a moment and write into it; the next start tries again.
    await rm(join(folder.root, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

function faultIn(output: string): string {
  // A person reads one line: the server's own, which the steps of initdb stand around.
  const lines = output.split("\n").filter((line) => line.trim() !== "");
  const fault =
    lines.find((line) => /\b(?:FATAL|PANIC|error):/.test(line)) ?? lines.at(-1) ?? "no reason given";
  return fault.replace(/^.*\b(?:FATAL|PANIC|error):/, "").trim();
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function notCreated(folder: DataFolder, reason: string): Problem {
  return new Problem({
    id: "database.not-created",
    message: `The database could not be created in ${folder.database}: ${reason}. The folder must be empty or absent, on a disk with room.`,
  });
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
