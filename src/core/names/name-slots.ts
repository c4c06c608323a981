import type { NameHit } from "./name-index.ts";
import { countByPart, type Wanted } from "./name-sums.ts";
import { ofIndex } from "./weights.ts";

type Found = Pick<NameHit, "id" | "name">;

/** Names in numbered slots, and for each part the slots of the names that have it. */
export type NameSlots = {
  add(id: string, name: string, parts: number[]): void;
  remove(id: string): void;
  /** The names that have most of the parts wanted, likeliest first, at least so many; only those that `may` lets through. */
  bestBy(wanted: Wanted[], fewest: number, may: (id: string) => boolean): Found[];
  /** Whether one of the names that `may` lets through has the part. */
  isBorne(part: number, may: (id: string) => boolean): boolean;
  /** So many of the names, from all over the list. */
  some(count: number): string[];
  readonly size: number;
};

export function makeNameSlots(): NameSlots {
  const [ids, names, partsOf]: [(string | undefined)[], (string | undefined)[], number[][]] = [[], [], []];
  const slotOf = new Map<string, number>();
  const postings: number[][] = [];
  const free: number[] = [];
  const sums = countByPart(postings);
  const isOpen = (slot: number, may: (id: string) => boolean): boolean => {
    const id = ids[slot];
    return id !== undefined && may(id);
  };
  const remove = (id: string): void => {
    const slot = slotOf.get(id);
    if (slot === undefined) return;
    for (const part of partsOf[slot] ?? []) dropFrom(postings[part] ?? [], slot);
    slotOf.delete(id);
    ids[slot] = undefined;
    names[slot] = undefined;
    partsOf[slot] = [];
    free.push(slot);
  };
  return {
    add: (id, name, parts) => {
      remove(id);
      const slot = free.pop() ?? ids.length;
      ids[slot] = id;
      names[slot] = name;
      partsOf[slot] = parts;
      slotOf.set(id, slot);
      for (const part of parts) {
        const list = postings[part];
        if (list) list.push(slot);
        else postings[part] = [slot];
      }
    },
    remove,
    bestBy: (wanted, fewest, may) => {
      const most = Math.max(fewest, ofIndex.compared);
      const mayBe = (slot: number): boolean => isOpen(slot, may);
      const estimated = sums
        .highest(wanted, { size: slotOf.size, slots: ids.length, most: ofIndex.estimated, may: mayBe })
        .map((slot) => ({ slot, worth: estimate(wanted, partsOf[slot] ?? []) }))
        .sort((a, b) => b.worth - a.worth || a.slot - b.slot);
      // Where one stands out, those far behind it need not be compared.
      const far = (estimated[0]?.worth ?? 0) - ofIndex.farBehind;
      return estimated
        .filter(({ worth }, at) => at < fewest || (at < most && worth >= far))
        .map(({ slot }) => ({ id: ids[slot] ?? "", name: names[slot] ?? "" }));
    },
    isBorne: (part, may) => (postings[part] ?? []).some((slot) => isOpen(slot, may)),
    some: (count) => {
      const step = Math.max(1, Math.floor(names.length / Math.max(1, count)));
      return names
        .filter((name, at): name is string => at % step === 0 && name !== undefined)
        .slice(0, count);
    },
    get size() {
      return slotOf.size;
    },
  };
}

function dropFrom(list: number[], slot: number): void {
  const at = list.indexOf(slot);
  if (at >= 0) list.splice(at, 1);
}

/** About how well a name answers what is wanted, from what is known of its parts already: best pairs first, each part once. */
function estimate(wanted: Wanted[], parts: number[]): number {
  const likenesses = wanted.map(({ hits }) => parts.map((part) => hits.get(part) ?? 0));
  const all = wanted.reduce((sum, one) => sum + (one.isExtra ? 0 : one.covers), 0);
  let [worth, covered, used, worst] = [0, 0, 0, 1];
  for (;;) {
    const best = highestOf(likenesses);
    if (!best || covered >= all) break;
    const covers = wanted[best.row]?.covers ?? 0;
    worth += best.likeness * covers;
    covered += covers;
    used += 1;
    worst = Math.min(worst, best.likeness);
    likenesses[best.row]?.fill(0);
    for (const row of likenesses) row[best.column] = 0;
  }
  const [missing, over] = [Math.max(0, all - covered), parts.length - used];
  const { ofMissing, ofOver, ofWorst } = ofIndex.estimate;
  return (
    worth - ofMissing * Math.min(missing, over) - ofOver * Math.abs(missing - over) - ofWorst * (1 - worst)
  );
}

function highestOf(rows: number[][]): { row: number; column: number; likeness: number } | undefined {
  let best: { row: number; column: number; likeness: number } | undefined;
  for (let row = 0; row < rows.length; row += 1) {
    const cells = rows[row] ?? [];
    for (let column = 0; column < cells.length; column += 1) {
      const likeness = cells[column] ?? 0;
      if (likeness > (best?.likeness ?? 0)) best = { row, column, likeness };
    }
  }
  return best;
}
