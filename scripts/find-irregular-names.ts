/**
 * Finds parts of names whose usual spelling in another script does not follow from their sounds (Jacques is Жак), and writes
 * the table `src/core/names/tables/irregular-names.ts`:
 *
 *   npx tsx scripts/find-irregular-names.ts FOLDER
 *
 * FOLDER is the one that `scripts/learn-sound-odds.ts` takes; it is run first, since "does not follow" is by its odds.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { foldName } from "../src/core/names/fold-name.ts";
import { partOf } from "../src/core/names/name-part.ts";
import { heardLikeness } from "../src/core/names/part-sound.ts";
import { particleKind } from "../src/core/names/tables/name-particles.ts";

const FILES = [
  "wd_russian_64",
  "wd_arabic.normalized.aligned.tokens",
  "wd_hebrew.normalized.aligned.tokens",
  "wd_korean.normalized.aligned.tokens",
  "wd_chinese.normalized.aligned.tokens",
  "wd_katakana.normalized.aligned.tokens",
];

/** A spelling that fewer people bear is left to the sounds. */
const FEWEST_BEARERS = 12;
/** Of those who bear the name in Latin letters; others are errors of the source. */
const SMALLEST_SHARE = 0.15;
const REGULAR_FROM = 0.7;

const folder = process.argv[2];
if (folder === undefined) throw new Error("Name the folder that holds the pairs.");

const spellings = new Map<string, Set<string>>();
for (const file of FILES) {
  const rows = readFileSync(join(folder, file), "utf8")
    .split("\n")
    .map((line) => line.split("\t"))
    .map(([latin = "", other = "", bearers]) => ({
      latin: foldName(latin),
      other: foldName(other.replaceAll(" ", "")),
      bearers: Number(bearers ?? 1),
    }));
  const bearersOf = new Map<string, number>();
  for (const { latin, bearers } of rows) bearersOf.set(latin, (bearersOf.get(latin) ?? 0) + bearers);
  for (const { latin, other, bearers } of rows) {
    if (bearers < FEWEST_BEARERS || bearers < SMALLEST_SHARE * (bearersOf.get(latin) ?? 0)) continue;
    if (/^(?:[ivx]+|of|\w|\w{2}\.)$|\d/.test(latin) || /\d/.test(other) || particleKind(latin) !== undefined)
      continue;
    const [one, two] = [partOf(latin), partOf(other)];
    if (heardLikeness(one, two) >= REGULAR_FROM || latin.length < 2 || other.length === 0) continue;
    spellings.set(latin, (spellings.get(latin) ?? new Set()).add(other));
  }
}

const lines = [...spellings]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([latin, others]) => [latin, ...others].join(" "));
writeFileSync(
  "src/core/names/tables/irregular-names-table.ts",
  `// Made by scripts/find-irregular-names.ts from parts of names in Wikidata (CC0), collected in NETransliteration-COLING2018.
export const irregularNames =
  ${JSON.stringify(lines.join(";"))};
`,
);
console.log(
  `${lines.length} names, ${[...spellings.values()].reduce((sum, others) => sum + others.size, 0)} spellings`,
);
