import { comparePrepared, type PreparedName, prepareName } from "./compare-names.ts";

/** A name that is like the one asked for: the score is that of `compareNames`. */
export type NameHit = { id: string; name: string; score: number };

/** Many names, to find the most alike among. */
export type NameIndex = {
  /** Takes a name in under an id of its own; an id that is there already gets the new name. */
  add(id: string, name: string): void;
  remove(id: string): void;
  /** The most alike first, only those that `may` lets through; at most `most`. */
  find(name: string, asked: { most: number; may?: (id: string) => boolean }): NameHit[];
  readonly size: number;
};

/** An empty index; built, searched and kept up to date in memory. */
export function makeNameIndex(): NameIndex {
  const names = new Map<string, PreparedName>();
  return {
    add: (id, name) => void names.set(id, prepareName(name)),
    remove: (id) => void names.delete(id),
    find: (name, { most, may }) => {
      const asked = prepareName(name);
      return [...names]
        .filter(([id]) => may?.(id) ?? true)
        .map(([id, known]) => ({ id, name: known.name, ...comparePrepared(asked, known) }))
        .filter((hit) => hit.verdict !== "different")
        .map(({ id, name: known, score }) => ({ id, name: known, score }))
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
        .slice(0, most);
    },
    get size() {
      return names.size;
    },
  };
}
