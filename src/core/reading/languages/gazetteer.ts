/** Names of places by their words, looked up from the first word on; the country is `""` for a region of several. */
export type Gazetteer = ReadonlyMap<string, readonly Place[]>;

/** `forms` are those of the first word, where its beginning alone is also that of other words. */
export type Place = { rest: readonly string[]; country: string; forms?: ReadonlySet<string> };

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replaceAll("ё", "е")
    .split(/[\s]+/u)
    .filter((word) => word !== "");

/** Builds the look-up from `[name, country]` pairs; longer names are tried first. */
export function buildGazetteer(
  pairs: Iterable<readonly [name: string, country: string, forms?: ReadonlySet<string>]>,
): Gazetteer {
  const byFirst = new Map<string, Place[]>();
  for (const [name, country, forms] of pairs) {
    const [first, ...rest] = wordsOf(name);
    if (first === undefined) continue;
    const list = byFirst.get(first) ?? [];
    list.push({ rest, country, ...(forms ? { forms } : {}) });
    byFirst.set(first, list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return byFirst;
}

/** The rows `code|name;name|…` of a country table, as cells. */
export const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split("\n")
    .map((row) => row.split("|"));

/** The names in a cell. */
export const namesIn = (cell: string | undefined): string[] =>
  (cell ?? "").split(";").filter((name) => name !== "");
