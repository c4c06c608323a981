import { compareParts } from "./compare-parts.ts";
import { toLatin } from "./latin-letters.ts";
import type { NamePart } from "./name-part.ts";
import { formGroupsOf, usualSpellings } from "./part-forms.ts";
import { listenFor } from "./part-listener.ts";
import { hasLongEnding, stemsOf } from "./part-shape.ts";
import { bitsIn, type Signature, signatureOf } from "./part-signature.ts";
import { pinyinSpellings, readingsOf } from "./part-sound.ts";
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
  /** Those that can hardly be anything else. */
  surelyAlike(part: NamePart): PartHit[];
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
  const told = (part: NamePart): number[] => {
    const inGroups = formGroupsOf(part).flatMap((group) => byGroup.get(group) ?? []);
    const spelt = [part.folded, ...usualSpellings(part), ...pinyinSpellings(part)].flatMap(
      (spelling) => numbers.get(spelling) ?? [],
    );
    return [...new Set([...inGroups, ...spelt])];
  };
  const search = (part: NamePart, mostMissing: number | undefined, likeFrom: number): PartHit[] => {
    const hits: PartHit[] = [];
    const known = new Set(told(part));
    const consider = (number: number): void => {
      const other = parts[number];
      if (!other) return;
      const { likeness } = compareParts(part, other);
      if (likeness >= Math.max(likeFrom, least(ofIndex.alikeFrom, part, other)))
        hits.push({ part: number, likeness });
    };
    for (const number of known) consider(number);
    for (const spoken of [part, ...(hasLongEnding(part) ? stemsOf(part).slice(0, 1) : [])]) {
      const heard = listenFor(spoken);
      for (const number of rows.near(signaturesOf(spoken), mostMissing)) {
        const other = parts[number];
        if (!other || known.has(number) || heard(other) < least(ofIndex.heardFrom, part, other)) continue;
        known.add(number);
        consider(number);
      }
    }
    return hits;
  };
  return {
    numberOf,
    exactly: (folded) => numbers.get(folded),
    alike: (part) => search(part, undefined, 0),
    surelyAlike: (part) => search(part, 0, ofIndex.joinedFrom),
  };
}

function least(from: { oneScript: number; acrossScripts: number }, one: NamePart, other: NamePart): number {
  return one.script === other.script ? from.oneScript : from.acrossScripts;
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
    near: (asked: Signature[], mostMissing?: number): number[] => {
      const found: number[] = [];
      for (const one of asked) {
        const most = mostMissing ?? (bitsIn(one.must) >= ofIndex.manyConsonants ? 2 : 1);
        const [mayNot, mustBe] = [~one.may, one.must];
        for (let row = 0; row < size; row += 1) {
          const missing = bitsIn((must[row] as number) & mayNot);
          if (missing <= most && missing + bitsIn(mustBe & ~(may[row] as number)) <= most) {
            found.push(part[row] as number);
          }
        }
      }
      return [...new Set(found)];
    },
  };
}
