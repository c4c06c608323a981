import { foldHan } from "./han-readings.ts";
import { hanSurnames } from "./han-surnames-table.ts";

let known: Map<string, readonly string[]> | undefined;
const none: readonly string[] = [];

/** How a surname in Chinese or Korean letters is spelt in papers: 陈 is "chen", "chan", "tan". */
export function surnameSpellings(characters: string): readonly string[] {
  known ??= read();
  return known.get(foldHan(characters)) ?? none;
}

/** Whether these two or more characters are one surname, as 欧阳 and 남궁 are. */
export function isCompoundSurname(characters: string): boolean {
  return [...characters].length > 1 && surnameSpellings(characters).length > 0;
}

function read(): Map<string, readonly string[]> {
  const spellings = new Map<string, readonly string[]>();
  for (const entry of hanSurnames.split(/[;\n]/)) {
    const [characters = "", ...spelt] = entry.split(" ");
    spellings.set(foldHan(characters), spelt);
  }
  return spellings;
}
