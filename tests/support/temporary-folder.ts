import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { temporaryBase } from "./temporary-base.ts";

type Options = { owner?: string; forPrograms?: boolean };

const made: string[] = [];

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that every user may pass through, removed at the end of the test file. */
export function temporaryFolder({ owner, forPrograms = false }: Options = {}): string {
  // Memory is often mounted so that no program may be run from it.
  const folder = mkdtempSync(join(forPrograms ? tmpdir() : temporaryBase(), "homeward-folder-"));
  chmodSync(folder, 0o711);
  if (owner !== undefined) execFileSync("chown", [owner, folder]);
  made.push(folder);
  return folder;
}
