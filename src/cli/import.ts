import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { type Actor, may } from "../core/access/access.ts";
import { findTeamId, openActors } from "../features/account/index.ts";
import { readInBackground } from "../features/review/index.ts";
import { type Details, type ImportFile, importFiles, mostBytes } from "../features/source/index.ts";
import { type Origin, origins } from "../features/source/source.contract.ts";
import { openMeans } from "../main.ts";
import type { Means } from "../platform/means.ts";
import { Problem } from "../platform/problem.ts";
import { type Command, commandLog, readOptions, settingsFrom, UsageFault } from "./command.ts";
import { importReport } from "./import-report.ts";

const help = `Usage: homeward import FILE... [--origin KIND] [--team NAME] [--as EMAIL] [--data DIR]

Adds documents (text, HTML, PDF, Word .docx, mail .eml, articles as .json), reads them, and says for each
whether it was added, was there already, or cannot be read and why. What the reading proposes waits in
the review. The program may be running meanwhile.

  --origin KIND   ${origins.join(", ")}; press is open to everyone who works on cases,
                  all else to the team (default: mail for .eml, else other)
  --team NAME     the team they belong to, by name or id (needed if the account has several)
  --as EMAIL      the account that adds them (needed if several may)
  --data DIR      where everything is kept

Exit code: 0 when every document is there and readable, 1 when one is not, 2 on wrong usage.`;

/** Adds documents from the command line. */
export const importDocuments: Command = {
  summary: "add documents and read them",
  help,
  run: async (args) => {
    const { values, positionals } = readOptions({
      args,
      allowPositionals: true,
      options: {
        origin: { type: "string" },
        team: { type: "string" },
        as: { type: "string" },
        data: { type: "string" },
      },
    });
    if (positionals.length === 0) throw new UsageFault("Name at least one file.");
    const origin = readOrigin(values.origin);
    const { means, stop } = await openMeans(settingsFrom(values), commandLog());
    try {
      const actor = await actorFor(means, values.as);
      const team = values.team === undefined ? undefined : await teamFor(means, values.team);
      const files = positionals.map((path) => fileAt(path, { origin: origin ?? originOf(path), team }));
      const report = importReport(files.length);
      await importFiles(actor, means, { files, read: readInBackground, onStep: report.tell });
      return report.finish();
    } finally {
      await stop();
    }
  },
};

function readOrigin(given: string | undefined): Origin | undefined {
  const origin = origins.find((one) => one === given);
  if (given !== undefined && origin === undefined)
    throw new UsageFault(`--origin is one of ${origins.join(", ")}, not "${given}".`);
  return origin;
}

const originOf = (path: string): Origin => (extname(path).toLowerCase() === ".eml" ? "mail" : "other");

async function actorFor(means: Means, email: string | undefined): Promise<Actor> {
  const actors = (await openActors(means, email)).filter((actor) => may(actor, "source.add"));
  const [only, another] = actors;
  if (another) throw new UsageFault("Several accounts may add documents; say which with --as EMAIL.");
  if (only) return only;
  throw new Problem({
    id: "import.nobody",
    message:
      email === undefined
        ? "No account may add documents yet. Make one first: homeward start."
        : `No open account with the address ${email} may add documents. Name another with --as EMAIL.`,
  });
}

async function teamFor(means: Means, named: string): Promise<string> {
  const id = await findTeamId(means, named);
  if (id !== undefined) return id;
  throw new Problem({
    id: "import.no-such-team",
    message: `There is no team "${named}". An administrator finds the names of the teams on the page Office.`,
  });
}

function fileAt(path: string, details: Details): ImportFile {
  return { filename: basename(path), bytes: () => bytesOf(path), details };
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    // One that is refused for its size anyway is not fetched into memory.
    return size > mostBytes ? new Uint8Array(mostBytes + 1) : await readFile(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    throw new Problem({ id: "import.no-file", message: reasonFor(code), cause: error });
  }
}

function reasonFor(code: unknown): string {
  if (code === "ENOENT") return "There is no such file. Check its name.";
  if (code === "EISDIR") return "This is a folder; name the files in it.";
  return code === "EACCES"
    ? "This user may not read the file. Run the command as a user who may."
    : "The file could not be fetched from the disk. Copy it elsewhere and try again.";
}
