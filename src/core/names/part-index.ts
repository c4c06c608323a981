import { compareAnew, compareParts } from "./compare-parts.ts";
import type { NamePart } from "./name-part.ts";
import { formGroupsOf, fullNamesOf, usualSpellings } from "./part-forms.ts";
import { hasLongEnding, stemsOf, withoutArticle } from "./part-shape.ts";
import { pinyinSpellings, spokenForms } from "./part-sound.ts";
import { makeSpokenRows } from "./spoken-rows.ts";
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
  /** Those that are alike and have all its consonants: found in a fraction of the time. */
  nearlyAlike(part: NamePart): PartHit[];
  /** Whether parts are alike, given the number of one. */
  areAlike(part: NamePart, number: number): boolean;
};

/**
 * No parts yet. A look-up passes over the signatures of all parts, which takes a fraction of a millisecond for a hundred thousand,
 * and compares the few that are left: nothing must be foreseen, as with keys.
 */
export function makePartIndex(): PartIndex {
  const parts: NamePart[] = [];
  const numbers = new Map<string, number>();
  const rows = makeSpokenRows();
  const byGroup = new Map<number, number[]>();
  let seen = new Uint8Array(0);
  const numberOf = (part: NamePart): number => {
    const known = numbers.get(part.folded);
    if (known !== undefined) return known;
    const number = parts.push(part) - 1;
    numbers.set(part.folded, number);
    for (const spoken of withStem(part)) rows.add(number, spoken);
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
    return [...inGroups, ...spelt];
  };
  const search = (part: NamePart, mostMissing: number | undefined, likeFrom: number): PartHit[] => {
    if (seen.length < parts.length) seen = new Uint8Array(Math.ceil(parts.length * 1.25));
    const hits: PartHit[] = [];
    const looked: number[] = [];
    const consider = (number: number): void => {
      const other = parts[number];
      if (!other || seen[number] === 1) return;
      seen[number] = 1;
      looked.push(number);
      const { likeness } = compareAnew(part, other);
      if (likeness >= Math.max(likeFrom, least(ofIndex.alikeFrom, part, other)))
        hits.push({ part: number, likeness });
    };
    for (const number of told(part)) consider(number);
    for (const spoken of formsToListenFor(part)) {
      rows.near(spoken, mostMissing, consider);
    }
    for (const number of looked) seen[number] = 0;
    return hits;
  };
  return {
    numberOf,
    exactly: (folded) => numbers.get(folded),
    alike: (part) => search(part, undefined, 0),
    surelyAlike: (part) => search(part, 0, ofIndex.joinedFrom),
    nearlyAlike: (part) => search(part, 0, 0),
    areAlike: (part, number) => {
      const other = parts[number];
      if (!other) return false;
      return compareParts(part, other).likeness >= least(ofIndex.alikeFrom, part, other);
    },
  };
}

/** A pet name is looked for by its full names as well. */
function formsToListenFor(part: NamePart): readonly NamePart[] {
  return [...withStem(part), ...fullNamesOf(part)];
}

/** A part is found without the ending of its case as well, and without an article that is written as one word with it. */
function withStem(part: NamePart): readonly NamePart[] {
  const [stem] = hasLongEnding(part) ? stemsOf(part) : [];
  const bare = withoutArticle(part);
  return [...spokenForms(part), ...(stem ? [stem] : []), ...(bare ? [bare] : [])];
}

function least(from: { oneScript: number; acrossScripts: number }, one: NamePart, other: NamePart): number {
  return one.script === other.script ? from.oneScript : from.acrossScripts;
}
