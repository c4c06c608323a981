/**
 * Learns how the sounds of one script answer to those of another from pairs of name parts, and writes the table
 * `src/core/names/tables/sound-odds.ts`:
 *
 *   npx tsx scripts/learn-sound-odds.ts FOLDER
 *
 * FOLDER is `data/` of steveash/NETransliteration-COLING2018: parts of people's names from Wikidata (CC0) in Latin letters
 * and in six other scripts. A line is a part, TAB, the same part in the other script.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Script } from "../src/core/names/scripts.ts";
import { soundsOf } from "../src/core/names/sounds/sounds-of.ts";
import { alignPairs, type JointCounts } from "./sound-odds/align-pairs.ts";
import { composed } from "./sound-odds/compose.ts";
import { oddsOf, writeOdds } from "./sound-odds/odds.ts";

const FILES: [Script, string][] = [
  ["Cyrl", "wd_russian_64"],
  ["Arab", "wd_arabic.normalized.aligned.tokens"],
  ["Hebr", "wd_hebrew.normalized.aligned.tokens"],
  ["Hang", "wd_korean.normalized.aligned.tokens"],
  ["Hani", "wd_chinese.normalized.aligned.tokens"],
  ["Kana", "wd_katakana.normalized.aligned.tokens"],
];

const folder = process.argv[2];
if (folder === undefined) throw new Error("Name the folder that holds the pairs.");

const counts = new Map<Script, JointCounts>();
for (const [script, file] of FILES) {
  const pairs = readFileSync(join(folder, file), "utf8")
    .split("\n")
    .map((line) => line.split("\t"))
    .map(([latin = "", other = ""]) => ({
      one: soundsOf(latin, "Latn"),
      other: soundsOf(other.replaceAll(" ", ""), script),
    }))
    .filter(({ one, other }) => one.length > 1 && one.length < 25 && other.length > 0);
  counts.set(script, alignPairs(pairs));
  console.log(`${script}: ${pairs.length} pairs`);
}

const cyrillic = counts.get("Cyrl") ?? new Map();
const odds = new Map([...counts].map(([script, joint]) => [`Latn${script}`, oddsOf(joint)]));
// Two spellings in one script are as near as what they may both stand for in another.
odds.set("LatnLatn", oddsOf(composed(cyrillic, "one", 0.6)));
for (const [script, joint] of counts) {
  odds.set(`${script}${script}`, oddsOf(composed(joint, "other", script === "Hani" ? 0.8 : 0.6)));
}
writeFileSync("src/core/names/tables/sound-odds.ts", writeOdds(odds));
