import type { NameHit } from "./name-index.ts";
import type { PartHit } from "./part-index.ts";
import { ofIndex } from "./weights.ts";

type Found = Pick<NameHit, "id" | "name">;

/** Names in numbered slots, and for each part the slots of the names that have it. */
export type NameSlots = {
  add(id: string, name: string, parts: number[]): void;
  /** `partsOf` gives the numbers under which a name was added. */
  remove(id: string, partsOf: (name: string) => number[]): void;
  /** The names that have most of the parts asked for, each in any of the forms given for it; only those that `may` lets through. */
  bestBy(asked: PartHit[][], most: number, may: (id: string) => boolean): Found[];
  readonly size: number;
};

/** A sum for each slot, and a mark on those that a part asked for was just counted for; both are 0 between searches. */
type Sums = { sums: Float32Array; lately: Uint8Array };

/** Shares of the best sum, in as many steps: names are taken step by step until there are enough. */
const STEPS = 64;

export function makeNameSlots(): NameSlots {
  const [ids, names]: [(string | undefined)[], (string | undefined)[]] = [[], []];
  const slotOf = new Map<string, number>();
  const postings: number[][] = [];
  const free: number[] = [];
  const room: Sums = { sums: new Float32Array(0), lately: new Uint8Array(0) };
  return {
    add: (id, name, parts) => {
      const slot = free.pop() ?? ids.length;
      ids[slot] = id;
      names[slot] = name;
      slotOf.set(id, slot);
      for (const part of parts) {
        const list = postings[part];
        if (list) list.push(slot);
        else postings[part] = [slot];
      }
    },
    remove: (id, partsOf) => {
      const slot = slotOf.get(id);
      if (slot === undefined) return;
      for (const part of partsOf(names[slot] ?? "")) {
        const list = postings[part];
        const at = list?.indexOf(slot) ?? -1;
        if (list && at >= 0) list.splice(at, 1);
      }
      slotOf.delete(id);
      ids[slot] = undefined;
      names[slot] = undefined;
      free.push(slot);
    },
    bestBy: (asked, most, may) => {
      if (room.sums.length < ids.length) {
        room.sums = new Float32Array(Math.ceil(ids.length * 1.25));
        room.lately = new Uint8Array(room.sums.length);
      }
      const { sums } = room;
      const touched = sumUp(asked, postings, room, slotOf.size);
      const best = takeBest(touched, sums, most, (slot) => {
        const id = ids[slot];
        return id !== undefined && may(id);
      });
      for (const slot of touched) sums[slot] = 0;
      return best.map((slot) => ({ id: ids[slot] ?? "", name: names[slot] ?? "" }));
    },
    get size() {
      return slotOf.size;
    },
  };
}

/**
 * Adds to each name's sum the likeness of its best part to each part asked for; gives the slots that were touched. A name with two
 * parts of those asked for goes before one with a rarer one: how rare only decides between equals.
 */
function sumUp(asked: PartHit[][], postings: number[][], { sums, lately }: Sums, size: number): number[] {
  const touched: number[] = [];
  for (const hits of asked) {
    const bearers = hits.reduce((sum, { part }) => sum + (postings[part]?.length ?? 0), 0);
    const rarity = ofIndex.rarity * Math.log(2 + size / (1 + bearers));
    const first = touched.length;
    const again: number[] = [];
    for (const { part, likeness } of hits.toSorted((a, b) => b.likeness - a.likeness)) {
      const worth = likeness + rarity;
      for (const slot of postings[part] ?? []) {
        if (lately[slot] === 1) continue;
        lately[slot] = 1;
        if (sums[slot] === 0) touched.push(slot);
        else again.push(slot);
        sums[slot] = (sums[slot] as number) + worth;
      }
    }
    for (let at = first; at < touched.length; at += 1) lately[touched[at] as number] = 0;
    for (const slot of again) lately[slot] = 0;
  }
  return touched;
}

function takeBest(
  touched: number[],
  sums: Float32Array,
  most: number,
  may: (slot: number) => boolean,
): number[] {
  let highest = 0;
  for (const slot of touched) if ((sums[slot] as number) > highest) highest = sums[slot] as number;
  const steps: number[][] = Array.from({ length: STEPS + 1 }, () => []);
  for (const slot of touched) steps[Math.floor(((sums[slot] as number) / highest) * STEPS)]?.push(slot);
  const taken: number[] = [];
  for (const slots of steps.toReversed()) {
    slots.sort((a, b) => (sums[b] as number) - (sums[a] as number) || a - b);
    for (const slot of slots) {
      if (taken.length >= most) return taken;
      if (may(slot)) taken.push(slot);
    }
  }
  return taken;
}
