import { randomBytes } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { Problem } from "../problem.ts";

const shortest = 32;

/** The secret in this file, readable for the program's user only; made at the first start by `make`. */
export async function keepSecret(file: string, make: () => string): Promise<string> {
  const kept = await readSecret(file);
  if (kept !== undefined) return kept;
  await mkdir(dirname(file), { recursive: true });
  const half = `${file}.${process.pid}-${randomBytes(3).toString("hex")}`;
  await writeFile(half, make(), { mode: 0o600, flush: true });
  // A link, unlike a rename, is refused where another program that starts now was first: its secret holds.
  await link(half, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  await rm(half);
  return (await readSecret(file)) ?? "";
}

async function readSecret(file: string): Promise<string | undefined> {
  const secret = await readFile(file, "utf8").catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === "ENOENT") return undefined;
    throw new Problem({
      id: "secret.unreadable",
      message: `The secret in ${file} cannot be read (${cause.message}). Start Homeward as the user who owns it.`,
      cause,
    });
  });
  if (secret !== "") return secret;
  throw new Problem({
    id: "secret.empty",
    message: `The secret in ${file} is empty. Put it back from a backup, or remove the file to have a new one made.`,
  });
}

/** What signs the sessions: HOMEWARD_SECRET, or a secret of this installation's own. */
export async function sessionSecret(file: string, given: string | undefined): Promise<string> {
  if (given === undefined || given === "")
    return keepSecret(file, () => randomBytes(32).toString("base64url"));
  if (given.length >= shortest) return given;
  throw new Problem({
    id: "secret.too-short",
    message: `HOMEWARD_SECRET must have at least ${shortest} characters. Leave it out and Homeward makes its own.`,
  });
}
