import { irregularNames } from "./irregular-names-table.ts";

const none: readonly string[] = [];
let latinOf: Map<string, string[]> | undefined;
let spellingsOf: Map<string, string[]> | undefined;

/** The Latin spellings that a folded part in another script stands for, where its sounds do not tell: "жак" is "jacques". */
export function irregularLatin(folded: string): readonly string[] {
  latinOf ??= read();
  return latinOf.get(folded) ?? none;
}

/** The spellings in other scripts that a folded Latin part has, where its sounds do not tell: "jacques" is "жак" and "雅克". */
export function irregularSpellings(latin: string): readonly string[] {
  spellingsOf ??= new Map(
    irregularNames.split(";").map((line) => [line.split(" ")[0] ?? "", line.split(" ").slice(1)]),
  );
  return spellingsOf.get(latin) ?? none;
}

function read(): Map<string, string[]> {
  const known = new Map<string, string[]>();
  for (const line of irregularNames.split(";")) {
    const [latin = "", ...others] = line.split(" ");
    for (const other of others) {
      const spellings = known.get(other);
      if (spellings) spellings.push(latin);
      else known.set(other, [latin]);
    }
  }
  return known;
}
