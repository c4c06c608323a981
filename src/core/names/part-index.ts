import { compareParts } from "./compare-parts.ts";
import { toLatin } from "./latin-letters.ts";
import type { NamePart } from "./name-part.ts";
import { formGroupsOf, usualSpellings } from "./part-forms.ts";
import { bitsIn, type Signature, signatureOf } from "./part-signature.ts";
import { heardLikeness, readingsOf } from "./part-sound.ts";
import { soundsOf } from "./sounds/sounds-of.ts";
import { ofIndex } from "./weights.ts";

/** A part that is like the one asked for, by its number. */
export type PartHit = { part: number; likeness: number };

/** The different parts of many names, each once. */
export type PartIndex = {
  /** The number of a part; a part that is not there yet gets one. */
  numberOf(part: NamePart): number;
  /** The number of the part that is written so, if there is one. */
  exactly(folded: string): number | undefined;
  /** All parts that are like this one. */
  alike(part: NamePart): PartHit[];
};

/**
 * No parts yet. A look-up passes over the signatures of all parts, which takes a fraction of a millisecond for a hundred thousand,
 * and compares the few that are left: nothing must be foreseen, as with keys.
 */
export function makePartIndex(): PartIndex {
  const parts: NamePart[] = [];
  const numbers = new Map<string, number>();
  const rows = makeSignatureRows();
  const byGroup = new Map<number, number[]>();
  const numberOf = (part: NamePart): number => {
    const known = numbers.get(part.folded);
    if (known !== undefined) return known;
    const number = parts.push(part) - 1;
    numbers.set(part.folded, number);
    for (const signature of signaturesOf(part)) rows.add(number, signature);
    for (const group of formGroupsOf(part)) {
      const members = byGroup.get(group);
      if (members) members.push(number);
      else byGroup.set(group, [number]);
    }
    return number;
  };
  return {
    numberOf,
    exactly: (folded) => numbers.get(folded),
    alike: (part) => {
      const hits: PartHit[] = [];
      const consider = (number: number) => {
        const other = parts[number];
        const { likeness } = other ? compareParts(part, other) : { likeness: 0 };
        if (likeness >= ofIndex.alikeFrom) hits.push({ part: number, likeness });
      };
      const told = new Set(formGroupsOf(part).flatMap((group) => byGroup.get(group) ?? []));
      for (const spelling of [part.folded, ...usualSpellings(part)]) {
        const number = numbers.get(spelling);
        if (number !== undefined) told.add(number);
      }
      for (const number of told) consider(number);
      for (const number of rows.near(signaturesOf(part))) {
        const other = parts[number];
        if (!other || told.has(number) || heardLikeness(part, other) < ofIndex.heardFrom) continue;
        consider(number);
      }
      return hits;
    },
  };
}

/** One for each way in which a part is read. */
function signaturesOf(part: NamePart): Signature[] {
  const inLatin =
    part.script === "Latn" || part.script === "Zzzz"
      ? soundsOf(part.shown, part.script)
      : soundsOf(toLatin(part.shown), "Latn");
  const readings = part.script === "Hani" ? readingsOf(part).map(({ shown }) => soundsOf(shown, "Latn")) : [];
  return [...new Set([inLatin, ...readings])].map((sounds) => signatureOf(sounds, part));
}

/** Signatures in columns of numbers, to be passed over fast. */
function makeSignatureRows() {
  let part: Int32Array = new Int32Array(1024);
  let must: Int32Array = new Int32Array(1024);
  let may: Int32Array = new Int32Array(1024);
  let size = 0;
  const grown = (column: Int32Array): Int32Array => {
    const larger = new Int32Array(column.length * 2);
    larger.set(column);
    return larger;
  };
  return {
    add: (number: number, signature: Signature): void => {
      if (size === part.length) [part, must, may] = [grown(part), grown(must), grown(may)];
      part[size] = number;
      must[size] = signature.must;
      may[size] = signature.may;
      size += 1;
    },
    /** The numbers of the parts whose consonants do not differ by more than spellings do. */
    near: (asked: Signature[]): number[] => {
      const found = new Set<number>();
      for (const one of asked) {
        const most = bitsIn(one.must) >= ofIndex.manyConsonants ? 2 : 1;
        const [mayNot, mustBe] = [~one.may, one.must];
        for (let row = 0; row < size; row += 1) {
          const missing = bitsIn((must[row] as number) & mayNot);
          if (missing <= most && missing + bitsIn(mustBe & ~(may[row] as number)) <= most) {
            found.add(part[row] as number);
          }
        }
      }
      return [...found];
    },
  };
}
