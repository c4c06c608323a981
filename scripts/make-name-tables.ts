/**
 * Makes the modules of src/core/names/tables that hold data from the tables in data/names: core reads no files.
 * Run it after changing a table: `npx tsx scripts/make-name-tables.ts`; with --check it only says what is out of date.
 */
import { readFileSync, writeFileSync } from "node:fs";
import anyAscii from "any-ascii";
import { foldName } from "../src/core/names/fold-name.ts";
import { toLatin } from "../src/core/names/latin-letters.ts";

type Row = string[];
type Table = { name: string; constant: string; entries: (rows: Row[]) => string[] };

const LONGEST_LINE = 1500;
const tables: Table[] = [
  { name: "given-names", constant: "givenNames", entries: givenNameEntries },
  { name: "given-name-spellings", constant: "givenNameSpellings", entries: spellingEntries },
  { name: "han-readings", constant: "hanTable", entries: hanReadingEntries },
  { name: "han-surnames", constant: "hanSurnames", entries: surnameEntries },
  { name: "japanese-names", constant: "japaneseNames", entries: japaneseEntries },
  { name: "name-particles", constant: "nameParticles", entries: wordEntries },
  { name: "frequent-names", constant: "frequentNames", entries: wordEntries },
];

/** The rows of data/names/NAME.tsv below its header. */
function rowsOf(name: string): Row[] {
  const text = readFileSync(new URL(`../data/names/${name}.tsv`, import.meta.url), "utf8");
  const [, ...rows] = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return rows.map((row) => row.split("\t"));
}

/** One entry a name: kind and gender as one letter each, the main name as written, then the others folded. */
function givenNameEntries(rows: Row[]): string[] {
  const groups = new Map<string, { head: string; main: string; others: Set<string> }>();
  for (const [kind = "", gender = "", main = "", others = ""] of rows) {
    const head = `${kind.charAt(0)}${gender}`;
    const key = `${head} ${foldGiven(main)}`;
    const group = groups.get(key) ?? { head, main, others: new Set<string>() };
    groups.set(key, group);
    for (const other of others.split(" ").filter(Boolean)) {
      group.others.add(foldGiven(other));
      if (/\p{Script=Cyrillic}/u.test(other)) group.others.add(foldGiven(toLatin(other)));
    }
    group.others.delete(foldGiven(main));
  }
  return [...groups.values()].map(({ head, main, others }) => [head, main, ...others].join(" "));
}

/** One entry a name, then its spellings, all folded as parts of names are: a mark is a vowel in India. */
function spellingEntries(rows: Row[]): string[] {
  return rows.map((row) => row.join(" ").split(" ").map(foldName).join(" "));
}

/** Entries "m" + reading + characters for Mandarin, "c" Cantonese, "k" Korean; "f" + a character + its other forms. */
function hanReadingEntries(rows: Row[]): string[] {
  const characters = new Map<string, string>();
  for (const [character = "", mandarin = "", cantonese = "", korean = ""] of rows) {
    for (const reading of [`m${mandarin}`, `c${cantonese}`, `k${korean}`]) {
      if (reading.length > 1) characters.set(reading, (characters.get(reading) ?? "") + character);
    }
  }
  const others = rows.flatMap(([character, , , , other = ""]) => (other ? [`f${character}${other}`] : []));
  return [...[...characters].map(([reading, all]) => reading + all).sort(), ...others];
}

/** One entry a surname: its characters, then the spellings folded. */
function surnameEntries(rows: Row[]): string[] {
  return rows.map(([characters = "", spellings = ""]) => {
    return [characters, ...new Set(spellings.split(" ").map(fold))].join(" ");
  });
}

/** As of a surname, after "s" for a surname or "g" for a given name. */
function japaneseEntries(rows: Row[]): string[] {
  return rows.map(([kind = "", ...row]) => kind.charAt(0) + surnameEntries([row]).join(""));
}

/** One entry a kind: the kind, then its words folded as parts of names are. */
function wordEntries(rows: Row[]): string[] {
  const kinds = new Map<string, Set<string>>();
  for (const [kind = "", , words = ""] of rows) {
    const known = kinds.get(kind) ?? new Set<string>();
    for (const word of words.split(" ")) known.add(foldName(word).replaceAll(" ", ""));
    kinds.set(kind, known);
  }
  return [...kinds].map(([kind, words]) => [kind, ...words].join(" "));
}

/** The key that a given name has; given-names.ts folds a name that it looks up in the same way. */
function foldGiven(name: string): string {
  return fold(name).replace(/[يى]/g, "ی").replace(/ك/g, "ک").replace(/ة/g, "ه");
}

/** Lower case without marks, Latin letters plain. */
function fold(name: string): string {
  const bare = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/ə/g, "a") // Əhməd is Ahmad in passports
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}'’‘`ʼ-]/gu, "");
  return bare
    .replace(/(?![a-z])\p{Script=Latin}/gu, anyAscii)
    .normalize("NFC")
    .toLowerCase();
}

function moduleOf({ name, constant, entries }: Table): string {
  const lines: string[] = [];
  for (const entry of entries(rowsOf(name))) {
    const last = lines.at(-1);
    if (last === undefined || last.length + entry.length > LONGEST_LINE) lines.push(entry);
    else lines[lines.length - 1] = `${last};${entry}`;
  }
  return [
    `// Made from data/names/${name}.tsv by scripts/make-name-tables.ts: change the table, not this file.`,
    `export const ${constant} = \`${lines.join("\n")}\`;`,
    "",
  ].join("\n");
}

for (const table of tables) {
  const path = new URL(`../src/core/names/tables/${table.name}-table.ts`, import.meta.url);
  const made = moduleOf(table);
  if (!process.argv.includes("--check")) writeFileSync(path, made);
  else if (readFileSync(path, "utf8") !== made) {
    console.error(
      `src/core/names/tables/${table.name}-table.ts is not what data/names/${table.name}.tsv makes.`,
    );
    process.exitCode = 1;
  }
}
