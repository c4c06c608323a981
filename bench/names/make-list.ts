import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inventNames, spread } from "./invented-list.ts";
import type { LabelledPair } from "./labelled-pairs.ts";

/**
 * Writes list.tsv, in which the second name of every matching pair hides among invented ones, and queries.tsv,
 * first names of matching pairs, half of them across scripts where there are so many.
 */
export async function makeList(
  pairs: readonly LabelledPair[],
  { size, queries, folder }: { size: number; queries: number; folder: string },
): Promise<void> {
  const matching = pairs.filter((pair) => pair.match);
  const targets = [...new Set(matching.map((pair) => pair.name2))].map(
    (name, at) => [`t${at}`, name] as const,
  );
  const names = [...targets, ...inventNames(Math.max(0, size - targets.length))];
  const across = matching.filter((pair) => pair.isAcross);
  const within = matching.filter((pair) => !pair.isAcross);
  const asked = [...spread(across, Math.ceil(queries / 2)), ...spread(within, Math.floor(queries / 2))];
  await writeFile(join(folder, "list.tsv"), names.map((row) => `${row.join("\t")}\n`).join(""));
  await writeFile(join(folder, "queries.tsv"), asked.map(({ id, name1 }) => `${id}\t${name1}\n`).join(""));
}
