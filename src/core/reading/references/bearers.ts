import type { Page } from "../layout/page.ts";
import type { Role } from "../scene.ts";

/** Somebody whom the text calls by a noun, and where it does. */
export type Bearer = { person: number; role: Role };

/** Those whom the text gives a noun ("Judge Ana Ruiz"), by its stem, in the order of the text. */
export type Bearers = ReadonlyMap<string, readonly Bearer[]>;

/** Files the parts that people have by their nouns. */
export function findBearers(page: Page, roles: ReadonlyMap<number, readonly Role[]>): Bearers {
  const bearers = new Map<string, Bearer[]>();
  for (const [person, list] of roles)
    for (const role of list) {
      const noun = page.words[role.head]?.stem ?? "";
      const same = bearers.get(noun);
      if (same) same.push({ person, role });
      else bearers.set(noun, [{ person, role }]);
    }
  for (const list of bearers.values()) list.sort((a, b) => a.role.from - b.role.from);
  return bearers;
}

/** The bearers who were called so before a word, the last first, then those who are called so after it. */
export function bearersAround(
  list: readonly Bearer[],
  at: number,
  most: number,
): { before: Bearer[]; after: Bearer[] } {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.role.from ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return { before: list.slice(Math.max(0, low - most), low).reverse(), after: list.slice(low, low + most) };
}
