import { irregularNames } from "./irregular-names-table.ts";

const none: readonly string[] = [];
let latinOf: Map<string, string[]> | undefined;

/** The Latin spellings that a folded part in another script stands for, where its sounds do not tell: "жак" is "jacques". */
export function irregularLatin(folded: string): readonly string[] {
  latinOf ??= read();
  return latinOf.get(folded) ?? none;
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
