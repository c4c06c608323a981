import { ofIndex } from "./weights.ts";

/** A part that is asked for, with the parts that are like it; `covers` says how many parts of the name asked for it stands for. */
export type Wanted = {
  hits: ReadonlyMap<number, number>;
  covers: number;
  /** Stands for parts that are wanted by themselves as well. */
  isExtra: boolean;
};

type Asked = { size: number; slots: number; most: number; may: (slot: number) => boolean };

/** Shares of the highest sum, in as many steps: slots are taken step by step until there are enough. */
const STEPS = 128;

/** Counts, over lists of slots by part, which slots have most of what is wanted; what a count needs is kept between counts. */
export function countByPart(postings: readonly number[][]) {
  let sums = new Float32Array(0);
  let lately = new Uint8Array(0);
  return {
    /** The slots with the highest sums, the highest first; only those that `may` lets through. */
    highest: (wanted: Wanted[], { size, slots, most, may }: Asked): number[] => {
      if (sums.length < slots) {
        sums = new Float32Array(Math.ceil(slots * 1.25));
        lately = new Uint8Array(sums.length);
      }
      const touched: number[] = [];
      for (const one of wanted) add(one, { postings, sums, lately, touched, size });
      const taken = takeHighest(touched, sums, most, may);
      for (const slot of touched) sums[slot] = 0;
      return taken;
    },
  };
}

type Room = {
  postings: readonly number[][];
  sums: Float32Array;
  lately: Uint8Array;
  touched: number[];
  size: number;
};

/**
 * Adds to each slot the likeness of its best part. A name with two parts of those wanted goes before one with a rarer one: how
 * rare only decides between equals.
 */
function add({ hits, covers }: Wanted, { postings, sums, lately, touched, size }: Room): void {
  let bearers = 0;
  for (const part of hits.keys()) bearers += postings[part]?.length ?? 0;
  const rarity = ofIndex.rarity * Math.log(2 + size / (1 + bearers));
  const marked: number[] = [];
  for (const [part, likeness] of [...hits].sort(([, a], [, b]) => b - a)) {
    const worth = (likeness + rarity) * covers;
    for (const slot of postings[part] ?? []) {
      if (lately[slot] === 1) continue;
      lately[slot] = 1;
      marked.push(slot);
      if (sums[slot] === 0) touched.push(slot);
      sums[slot] = (sums[slot] as number) + worth;
    }
  }
  for (const slot of marked) lately[slot] = 0;
}

function takeHighest(
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
    for (const slot of slots) {
      if (taken.length >= most) return taken;
      if (may(slot)) taken.push(slot);
    }
  }
  return taken;
}
