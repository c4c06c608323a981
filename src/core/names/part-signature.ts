import type { NamePart } from "./name-part.ts";

/**
 * Which consonants a part has, roughly, as bits: `must` has those that every spelling of it has, `may` those that some
 * may have. Two parts of which one must have much that the other may not are no spellings of each other.
 */
export type Signature = { must: number; may: number };

// Lips, tongue, throat, hiss, m, n, l, r.
const CLASSES = "PTKSMNLR";
const FIRST = 16;

// The signs of latinSounds; capital classes are certain, small ones possible: c may be k or s, w may be a vowel.
const OF_SIGN: Record<string, string> = {
  ...{ b: "P", p: "P", f: "P", v: "p", w: "p" },
  ...{ t: "T", d: "T", Q: "T" },
  ...{ k: "K", q: "K", g: "ks", G: "k", c: "ks", H: "ks", K: "k", h: "k", x: "ks" },
  ...{ s: "S", z: "S", S: "S", Z: "S", C: "S", T: "St", X: "S", D: "S", J: "St", W: "S", j: "sk" },
  ...{ m: "M", M: "M", n: "N", N: "Nk", l: "L", r: "R" },
};

/** The signature of a part by its sounds in Latin letters. */
export function signatureOf(sounds: string, { script }: Pick<NamePart, "script">): Signature {
  const isEastern = script === "Hani" || script === "Hang" || script === "Kana";
  const [certain, possible] = [new Map<string, number>(), new Map<string, number>()];
  let first: string | undefined;
  for (const sign of sounds) {
    const classes = OF_SIGN[sign] ?? "";
    first ??= classes === "" ? undefined : classes;
    for (const one of classes) {
      const kind = one.toUpperCase();
      possible.set(kind, (possible.get(kind) ?? 0) + 1);
      if (one === kind) certain.set(kind, (certain.get(kind) ?? 0) + 1);
    }
  }
  if (isEastern) mergeLiquids(certain, possible);
  const isSureFirst =
    first !== undefined && first.length === 1 && first === first.toUpperCase() && !isEastern;
  return {
    must: bitsOf(certain) | (isSureFirst ? firstBit(first ?? "") : 0),
    may: bitsOf(possible) | firstBits(first, isEastern),
  };
}

// One letter for l and r in Japanese and Korean; Chinese takes l for r.
function mergeLiquids(certain: Map<string, number>, possible: Map<string, number>): void {
  const liquids = (possible.get("L") ?? 0) + (possible.get("R") ?? 0);
  for (const kind of ["L", "R"]) {
    certain.delete(kind);
    possible.set(kind, liquids);
  }
}

function bitsOf(counts: Map<string, number>): number {
  let bits = 0;
  for (const [kind, count] of counts) {
    const at = CLASSES.indexOf(kind);
    if (count > 0) bits |= 1 << at;
    if (count > 1) bits |= 1 << (at + CLASSES.length);
  }
  return bits;
}

function firstBit(kind: string): number {
  return 1 << (FIRST + CLASSES.indexOf(kind));
}

/** A first consonant that may be mute, or a vowel, leaves open which comes first. */
function firstBits(first: string | undefined, isEastern: boolean): number {
  if (first === undefined || isEastern || first !== first.toUpperCase()) return 0xff << FIRST;
  return [...first].reduce((bits, kind) => bits | firstBit(kind), 0);
}

/** How many consonants one must have that the other may not. */
export function mismatch(a: Signature, b: Signature): number {
  return bitsIn(a.must & ~b.may) + bitsIn(b.must & ~a.may);
}

/** How many bits are set. */
export function bitsIn(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
