/**
 * Makes the modules of src/core/reading/languages that hold data from the tables in data/reading: core reads no files.
 * Run it after changing a table: `npx tsx scripts/make-reading-tables.ts`; with --check it only says what is out of date.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { isMadeWord } from "../src/core/reading/languages/ru/made-words.ts";

type Row = string[];
type Table = { from: string[]; to: string; constant: string; entries: (rows: Row[]) => string[]; by: string };

const LONGEST_LINE = 1500;

/** Towns named for people, whose names are more often a surname. */
const surnameTown = /(?:[оеё]в|ин|[сц]кий|ич)$/u;
const onlyTowns = new Set(
  "Саратов Псков Тамбов Серпухов Ржев Азов Волхов Льгов Ковров Гдов Тихвин Мглин Саров Железногорск-Илимский Петропавловск-Камчатский Каменск-Уральский Каменск-Шахтинский Ленинск-Кузнецкий Переславль-Залесский Петровск-Забайкальский Нижний Ломов Красный Сулин".split(
    /(?<=[а-яё]) (?=[А-Я][а-я-]+)/u,
  ),
);

const tables: Table[] = [
  { from: ["nouns-ru"], to: "ru/noun-table", constant: "nounTable", entries: nounEntries, by: " " },
  {
    from: ["places-ru", "towns-ru"],
    to: "ru/place-table",
    constant: "placeTable",
    entries: placeEntries,
    by: "\n",
  },
  {
    from: ["words-en"],
    to: "en/word-table",
    constant: "commonWords",
    entries: (rows) => rows.flat(),
    by: " ",
  },
  { from: ["places-en"], to: "en/place-table", constant: "placeTable", entries: placeEntries, by: "\n" },
  { from: ["cities"], to: "en/city-table", constant: "cityTable", entries: cityEntries, by: "\n" },
];

/** The rows of data/reading/NAME.tsv below its header. */
function rowsOf(name: string): Row[] {
  const text = readFileSync(new URL(`../data/reading/${name}.tsv`, import.meta.url), "utf8");
  const [, ...rows] = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return rows.map((row) => row.split("\t"));
}

/** The nouns, without those that a word's ending tells. */
function nounEntries(rows: Row[]): string[] {
  const nouns = rows.map(([noun = ""]) => noun.replaceAll("ё", "е"));
  return [...new Set(nouns.filter((noun) => !isMadeWord(noun)))].sort();
}

/** One row a country: its code and its places. A row of one column is a town of Russia. */
function placeEntries(rows: Row[]): string[] {
  const byCountry = new Map<string, Set<string>>();
  for (const [first = "", names] of rows) {
    const town = names === undefined;
    if (town && surnameTown.test(first) && !onlyTowns.has(first)) continue;
    const places = byCountry.get(town ? "RU" : first) ?? new Set();
    byCountry.set(town ? "RU" : first, places);
    for (const name of town ? [first] : names.split(";")) places.add(name);
  }
  return [...byCountry].map(([code, places]) => `${code}|${[...places].join(";")}`);
}

/** One row a country, in Latin letters without marks as newspapers print them. */
function cityEntries(rows: Row[]): string[] {
  const byCountry = new Map<string, Set<string>>();
  for (const [code = "", name = ""] of rows) {
    const plain = name
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/[’‘ʼ]/gu, "'")
      .replace(/(?<= .+) City$/u, "");
    const cities = byCountry.get(code) ?? new Set();
    byCountry.set(code, cities.add(plain));
  }
  return [...byCountry].map(([code, cities]) => `${code}|${[...cities].join(";")}`);
}

/** Entries in lines of a length that editors bear; `by` and a line break both set them apart. */
function wrapped(entries: string[], by: string): string {
  if (by === "\n") return entries.join("\n");
  const lines: string[] = [];
  let line = "";
  for (const entry of entries) {
    if (line.length + entry.length + 1 > LONGEST_LINE) {
      lines.push(line);
      line = entry;
    } else line = line === "" ? entry : `${line} ${entry}`;
  }
  return [...lines, line].join("\n");
}

const moduleOf = ({ from, constant, entries, by }: Table) =>
  `// Made by scripts/make-reading-tables.ts from ${from.map((name) => `data/reading/${name}.tsv`).join(" and ")}; do not edit.\nexport const ${constant} = \`${wrapped(entries(from.flatMap(rowsOf)), by)}\`;\n`;

const onlyCheck = process.argv.includes("--check");
for (const table of tables) {
  const file = new URL(`../src/core/reading/languages/${table.to}.ts`, import.meta.url);
  const text = moduleOf(table);
  if (!onlyCheck) writeFileSync(file, text);
  else if (readFileSync(file, "utf8") !== text) {
    console.error(`${table.to}.ts is out of date: run npx tsx scripts/make-reading-tables.ts`);
    process.exitCode = 1;
  }
}
