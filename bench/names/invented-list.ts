import { nameParts } from "./name-parts.ts";

/** A name with its id in a list. */
export type ListedName = readonly [id: string, name: string];

/** So many invented names in many scripts: the same ones each time. */
export function inventNames(count: number): ListedName[] {
  const random = makeRandom(20_301_112);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? "";
  const scripts = Object.values(nameParts);
  const all = scripts.reduce((sum, { share }) => sum + share, 0);
  return Array.from({ length: count }, (_, at) => {
    let place = random() * all;
    const parts = scripts.find(({ share }) => {
      place -= share;
      return place < 0;
    });
    if (parts === undefined) return [`s${at}`, ""];
    const given = pick(parts.given);
    const family = pick(parts.stems) + pick(parts.endings);
    return [`s${at}`, parts.familyFirst ? `${family} ${given}` : `${given} ${family}`];
  });
}

/** So many of them, evenly spread over the whole. */
export function spread<Item>(items: readonly Item[], count: number): Item[] {
  const most = Math.min(count, items.length);
  return Array.from({ length: most }, (_, at) => items[Math.floor((at * items.length) / most)]).filter(
    (item) => item !== undefined,
  );
}

/** Numbers from 0 to 1 that look like chance and are always the same (mulberry32). */
export function makeRandom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
