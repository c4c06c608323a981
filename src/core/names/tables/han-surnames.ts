import { foldHan } from "./han-readings.ts";
import { hanSurnames } from "./han-surnames-table.ts";
import { japaneseNames } from "./japanese-names-table.ts";

type Known = { spellings: Map<string, readonly string[]>; compounds: Set<string>; latin: Set<string> };
let known: Known | undefined;
const none: readonly string[] = [];

/**
 * How a surname in Chinese characters or Korean letters is spelt in papers: 陈 is "chen", "chan", "tan". A Japanese
 * given name that its characters do not tell is known too: 太郎 is "taro".
 */
export function surnameSpellings(characters: string): readonly string[] {
  known ??= read();
  return known.spellings.get(foldHan(characters)) ?? none;
}

/** Whether these two or more characters are one surname, as 欧阳, 남궁 and 佐藤 are. */
export function isCompoundSurname(characters: string): boolean {
  known ??= read();
  return known.compounds.has(foldHan(characters));
}

/** Whether a folded part in Latin letters is how papers spell a family name of China, Korea or Vietnam: "kim", "chan". */
export function isSurnameSpelling(latin: string): boolean {
  known ??= read();
  return known.latin.has(latin);
}

function read(): Known {
  const spellings = new Map<string, readonly string[]>();
  const compounds = new Set<string>();
  const latin = new Set(hanSurnames.split(/[;\n]/).flatMap((entry) => entry.split(" ").slice(1)));
  const entries = [
    ...hanSurnames.split(/[;\n]/).map((entry) => `s${entry}`),
    ...japaneseNames.split(/[;\n]/),
  ];
  for (const entry of entries) {
    const [written = "", ...spelt] = entry.slice(1).split(" ");
    const characters = foldHan(written);
    spellings.set(characters, [...new Set([...(spellings.get(characters) ?? []), ...spelt])]);
    if (entry.startsWith("s") && [...characters].length > 1) compounds.add(characters);
  }
  return { spellings, compounds, latin };
}
