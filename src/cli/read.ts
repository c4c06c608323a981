import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { knownPeople } from "../core/reading/people/link-roster.ts";
import type { KnownPeople, Reading, RosterPerson } from "../core/reading/reading.ts";
import { convertDocument } from "../platform/documents/convert-document.ts";
import { Problem } from "../platform/problem.ts";
import { readInWorker } from "../platform/reading/read-in-worker.ts";
import { type Command, readOptions, UsageFault } from "./command.ts";
import { fileFault } from "./file-fault.ts";
import { print } from "./print.ts";

const help = `Usage: homeward read --json [--roster FILE] FILE...

Reads documents and prints what is found in them, one JSON reading a line, in the order given:
people, statements with their speakers, dated events and facts of custody, each with its place in the text.
Needs neither the database nor a network.

  --json          print JSON (the only form there is)
  --roster FILE   the people already known: [{"id", "name"}, ...]; whoever is taken for one of
                  them has "roster": id

A .json file is an article: {"text"} and, where known, "title", "outlet", "published", "lang".
Every other file (.txt, .html, .pdf, .docx, .eml) is turned into text first; its reading carries the
"text" that the positions refer to. A file that cannot be read gives {"article", "error"}.

Exit code: 0 when every file was read, 1 when one could not be, 2 on wrong usage.`;

/** What is printed for one file. */
type Line = ({ article: string; text?: string } & Reading) | { article: string; error: string };

/** Reads documents from the command line, without a database. */
export const readCommand: Command & { name: string } = {
  name: "read",
  summary: "read documents and print what is found in them, as JSON",
  help,
  async run(argv) {
    const { values, positionals } = readOptions({
      args: argv,
      allowPositionals: true,
      options: { json: { type: "boolean" }, roster: { type: "string" } },
    });
    if (!values.json) throw new UsageFault("Say --json: readings are printed as JSON.");
    if (positionals.length === 0) throw new UsageFault("Name at least one file to read.");
    const known = knownPeople(values.roster === undefined ? [] : await loadRoster(values.roster));
    let failed = false;
    for (const path of positionals) {
      const line = await readOne(path, known);
      failed ||= "error" in line;
      await print(`${JSON.stringify(line)}\n`);
    }
    return failed ? 1 : 0;
  },
};

async function readOne(path: string, known: KnownPeople): Promise<Line> {
  const article = basename(path, extname(path));
  try {
    const filename = basename(path);
    const conversion = await convertDocument({ bytes: await readFile(path), filename });
    if (conversion.kind === "unreadable") return { article, error: conversion.reason };
    const { text, title, published, outlet, lang, format } = conversion.document;
    const context = {
      known,
      ...(title === undefined ? {} : { title }),
      ...(published === undefined ? {} : { published }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(lang === undefined ? {} : { lang }),
    };
    const reading = await readInWorker(text, context);
    return { article, ...(format === "article" ? {} : { text }), ...reading };
  } catch (error) {
    return { article, error: fileFault(error) };
  }
}

async function loadRoster(path: string): Promise<RosterPerson[]> {
  const wrong = (message: string) =>
    new Problem({ id: "read.roster", message: `--roster ${path}: ${message}` });
  let value: unknown;
  try {
    value = JSON.parse((await readFile(path, "utf8")).replace(/^\uFEFF/, ""));
  } catch (error) {
    throw wrong(error instanceof SyntaxError ? "The file is not JSON." : fileFault(error));
  }
  if (!Array.isArray(value) || !value.every(isRosterPerson))
    throw wrong('It must be a list of {"id", "name"}.');
  return value.map(({ id, name }) => ({ id, name }));
}

function isRosterPerson(value: unknown): value is RosterPerson {
  if (typeof value !== "object" || value === null || !("id" in value) || !("name" in value)) return false;
  return typeof value.id === "string" && typeof value.name === "string";
}
