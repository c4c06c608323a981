import { givenNameSpellings } from "./given-name-spellings-table.ts";
import { irregularNames } from "./irregular-names-table.ts";

type Spellings = { ofLatin: Map<string, string[]>; ofOther: Map<string, string[]> };

const none: readonly string[] = [];
let known: Spellings | undefined;

/** The Latin spellings that a folded part in another script stands for, where its sounds do not tell: "жак" is "jacques". */
export function irregularLatin(folded: string): readonly string[] {
  known ??= read();
  return known.ofOther.get(folded) ?? none;
}

/** The spellings in other scripts that a folded Latin part has, where its sounds do not tell: "jacques" is "жак" and "雅克". */
export function irregularSpellings(latin: string): readonly string[] {
  known ??= read();
  return known.ofLatin.get(latin) ?? none;
}

function read(): Spellings {
  const spellings: Spellings = { ofLatin: new Map(), ofOther: new Map() };
  for (const line of `${irregularNames};${givenNameSpellings}`.split(/[;\n]/)) {
    const [latin = "", ...others] = line.split(" ");
    for (const other of others) {
      push(spellings.ofLatin, latin, other);
      push(spellings.ofOther, other, latin);
    }
  }
  return spellings;
}

function push(known: Map<string, string[]>, key: string, value: string): void {
  const values = known.get(key);
  if (values) values.push(value);
  else known.set(key, [value]);
}
