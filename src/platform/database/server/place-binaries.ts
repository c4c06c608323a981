import { cp, lstat, mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { defaultDataDir } from "../../config.ts";
import { Problem } from "../../problem.ts";
import { makeFolders } from "./make-folders.ts";
import { makeLinks } from "./make-links.ts";
import { runAs, type ServerUser } from "./server-user.ts";

/**
 * The folder of binaries that the server user can run: the package's own where that works,
 * else a copy (a package below /root is closed to that user; a read-only one cannot take the links).
 */
export async function placeBinaries(
  packageFolder: string,
  version: string,
  user: ServerUser | undefined,
  places = copyPlaces(version),
): Promise<string> {
  const inPackage = join(packageFolder, "native", "bin");
  await makeLinks(packageFolder).catch(() => undefined);
  if (await runs(inPackage, user)) return inPackage;
  const refusals: string[] = [];
  for (const home of places) {
    const copy = join(home, "native", "bin");
    if ((await isOurs(home)) && (await runs(copy, user))) return copy;
    const refusal = await copyBinaries(packageFolder, home).catch((error: Error) => error.message);
    if (refusal === undefined && (await runs(copy, user))) return copy;
    refusals.push(refusal ?? `${home} cannot be executed`);
  }
  throw new Problem({
    id: "database.binaries-not-reachable",
    message: `The database server cannot be run from ${packageFolder}, nor copied to a place where it can (${refusals.join("; ")}). Install Homeward outside of a private folder such as /root, or set TMPDIR to a folder from which programs may run.`,
  });
}

function copyPlaces(version: string): string[] {
  const uid = process.getuid?.() ?? 0;
  return [join(defaultDataDir(process.env), "pg", version), join(tmpdir(), `homeward-pg-${version}-${uid}`)];
}

async function runs(folder: string, user: ServerUser | undefined): Promise<boolean> {
  // --version of initdb and postgres needs every library, and is answered before any other check.
  const programs = await Promise.all(
    ["initdb", "postgres"].map((name) => runAs(user, join(folder, name), ["--version"])),
  );
  return programs.every(({ ok }) => ok);
}

async function isOurs(folder: string): Promise<boolean> {
  // In a shared temporary folder anybody could have put a program of this name before us.
  const found = await lstat(folder).catch(() => undefined);
  return found?.isDirectory() === true && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
}

async function copyBinaries(packageFolder: string, home: string): Promise<string | undefined> {
  await makeFolders(dirname(home));
  const half = await mkdtemp(`${home}.`);
  try {
    const noLinks = async (source: string) => !(await lstat(source)).isSymbolicLink();
    await cp(join(packageFolder, "native"), join(half, "native"), { recursive: true, filter: noLinks });
    await makeLinks(half);
    await openForAll(half);
    // Renamed when complete: a copy is whole or absent, also when two programs make it at once.
    await rename(half, home);
    return undefined;
  } catch (error) {
    await rm(half, { recursive: true, force: true });
    if (await isOurs(home)) return undefined;
    throw error;
  }
}

async function openForAll(folder: string): Promise<void> {
  const { ok, output } = await runAs(undefined, "chmod", ["-R", "u=rwX,go=rX", folder]);
  if (!ok) throw new Error(output);
}
