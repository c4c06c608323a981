import { frequentNames } from "./frequent-names-table.ts";

let known: Map<string, 1 | 2> | undefined;

/** How many people bear a folded part of a name in Latin letters: 2 very many (Mohammed, Kim), 1 many, 0 fewer. */
export function commonness(folded: string): 0 | 1 | 2 {
  known ??= read();
  return known.get(folded) ?? 0;
}

function read(): Map<string, 1 | 2> {
  const levels = new Map<string, 1 | 2>();
  for (const entry of frequentNames.split(/[;\n]/)) {
    const [level, ...names] = entry.split(" ");
    for (const name of names) levels.set(name, level === "2" ? 2 : 1);
  }
  return levels;
}
