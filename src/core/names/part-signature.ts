import { bitsIn } from "./bits.ts";
import type { NamePart } from "./name-part.ts";
import { signsOf } from "./sound-likeness.ts";

/**
 * Which consonants a part has, roughly, as bits: `must` has those that every spelling of it has, `may` those that some
 * may have. Two parts of which one must have much that the other may not are no spellings of each other.
 */
export type Signature = { must: number; may: number };

// Lips, tongue, throat, hiss, m, n, l, r.
const CLASSES = "PTKSMNLR";
const [FIRST, LAST] = [16, 24];

// The signs of latinSounds; capital classes are certain, small ones possible: c may be k or s, w may be a vowel.
const OF_SIGN: Record<string, string> = {
  ...{ b: "P", p: "P", f: "P", v: "p", w: "p" },
  ...{ t: "T", d: "T", Q: "T" },
  ...{ k: "K", q: "K", g: "ks", G: "k", c: "ks", H: "ks", K: "k", h: "k", x: "ks" },
  ...{ s: "S", z: "S", S: "S", Z: "S", C: "S", T: "St", X: "S", D: "S", J: "St", W: "S", j: "sk" },
  ...{ R: "rs", F: "Sk", B: "tks" },
  ...{ m: "M", M: "M", n: "N", N: "Nk", l: "L", r: "R" },
};

// The letters of arabicSounds; Persians say z where Arabs say d or th.
const OF_ARABIC: Record<string, string> = {
  ...{ ب: "P", پ: "P", ف: "P", و: "p", ت: "T", ط: "T", د: "T", ث: "ts", ذ: "ts", ض: "ts", ظ: "ts" },
  ...{ ق: "K", ك: "K", گ: "K", غ: "k", خ: "k", ح: "k", ه: "k", ج: "sk" },
  ...{ س: "S", ش: "S", ص: "S", ز: "S", ژ: "S", چ: "S", م: "M", ن: "N", ل: "L", ر: "R" },
};

/** The signature of a spoken form: by its sounds in Latin letters, where its script leaves no letter open. */
export function signatureOf({ script, folded, own, latin }: NamePart): Signature {
  const [sounds, classesOf] = script === "Arab" ? [signsOf(own), OF_ARABIC] : [signsOf(latin), OF_SIGN];
  const isEastern = script === "Hani" || script === "Hang" || script === "Kana";
  const [certain, possible] = [new Map<string, number>(), new Map<string, number>()];
  const consonants: string[] = [];
  for (const sign of sounds) {
    const classes = classesOf[sign] ?? "";
    if (classes !== "") consonants.push(classes);
    for (const one of classes) {
      const kind = one.toUpperCase();
      possible.set(kind, (possible.get(kind) ?? 0) + 1);
      if (one === kind) certain.set(kind, (certain.get(kind) ?? 0) + 1);
    }
  }
  if (isEastern) {
    mergeLiquids(certain, possible);
    const first = consonants.slice(0, 1).map((classes) => (/[LR]/.test(classes) ? "LR" : classes));
    // What is written with three characters is foreign, and may have lost a first sound: 阿都拉曼 is Abdulrahman.
    const isSure = first[0]?.length === 1 && !(script === "Hani" && folded.length > 2);
    return {
      must: bitsOf(certain) | (isSure ? endBit(first[0], FIRST) : 0),
      may: bitsOf(possible) | (isSure ? endBits(first, FIRST) : 0xff << FIRST) | (0xff << LAST),
    };
  }
  return {
    must:
      bitsOf(certain) |
      endBit(consonants[0], FIRST) |
      (isEnding(consonants) ? 0 : endBit(consonants.at(-1), LAST)),
    may: bitsOf(possible) | endBits(consonants.slice(0, 1), FIRST) | endBits(consonants.slice(-2), LAST),
  };
}

// Reiners, Georgios, Normanom: a last s or m may be the ending of a case.
function isEnding(consonants: string[]): boolean {
  return consonants.length > 2 && /^[SM]$/.test(consonants.at(-1) ?? "");
}

// One letter for l and r in Japanese and Korean; Chinese takes l for r, and all leave an r out where a syllable ends with it.
function mergeLiquids(certain: Map<string, number>, possible: Map<string, number>): void {
  const liquids = (possible.get("L") ?? 0) + (possible.get("R") ?? 0);
  certain.delete("L");
  certain.delete("R");
  possible.set("L", liquids);
  possible.set("R", liquids + 2);
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

/** A consonant at an end that is heard in any case. */
function endBit(classes: string | undefined, end: number): number {
  return classes?.length === 1 && classes !== classes.toLowerCase() ? bitOf(classes, end) : 0;
}

/** What may be heard at an end; one that may be mute leaves it open. Of a last ending the one before may be the last. */
function endBits(consonants: string[], end: number): number {
  if (consonants.length === 0 || consonants.some((classes) => classes !== classes.toUpperCase()))
    return 0xff << end;
  return consonants.reduce(
    (bits, classes) => [...classes].reduce((sum, kind) => sum | bitOf(kind, end), bits),
    0,
  );
}

function bitOf(kind: string, end: number): number {
  return 1 << (end + CLASSES.indexOf(kind));
}

/** How many consonants one must have that the other may not. */
export function missingBetween(a: Signature, b: Signature): number {
  return bitsIn(a.must & ~b.may) + bitsIn(b.must & ~a.may);
}
