import { massOf } from "./align-parts.ts";
import { byText } from "./by-text.ts";
import { type PreparedName, prepareName, scorePrepared } from "./compare-names.ts";
import { joinedPart, type NamePart } from "./name-part.ts";
import { makeNameSlots } from "./name-slots.ts";
import type { Wanted } from "./name-sums.ts";
import { makePartIndex, type PartHit, type PartIndex } from "./part-index.ts";
import { splitName } from "./split-name.ts";
import { commonness } from "./tables/commonness.ts";
import { ofIndex, ofVerdict } from "./weights.ts";

/** A name that is like the one asked for: the score is that of `compareNames`. */
export type NameHit = { id: string; name: string; score: number };

type Asked = {
  most: number;
  may?: (id: string) => boolean;
  /** Hits below this score are left out; by default those that `compareNames` calls different, unless one part is all that is asked for. */
  least?: number;
};

/** Many names, to find the most alike among. */
export type NameIndex = {
  /** Takes a name in under an id of its own; an id that is there already gets the new name. */
  add(id: string, name: string): void;
  remove(id: string): void;
  /** The most alike first, only those that `may` lets through; at most `most`. */
  find(name: string, asked: Asked): NameHit[];
  /** Looks for so many of its own names, so that whoever asks first does not wait for tables to be read and code to be compiled. */
  settle(names: number): void;
  readonly size: number;
};

/**
 * An empty index; built, searched and kept up to date in memory. Names are found by their parts: which parts are like those asked
 * for, which names have most of them, and of these the best by `compareNames`.
 */
export function makeNameIndex(): NameIndex {
  const parts = makePartIndex();
  const slots = makeNameSlots();
  const partsOf = (name: string): number[] => [
    ...new Set(splitName(name).flatMap((way) => withoutInitials(way).map(parts.numberOf))),
  ];
  const find: NameIndex["find"] = (name, { most, may = () => true, least }) => {
    if (slots.size === 0) return [];
    const asked = prepareName(name);
    if (asked.ways.length === 0) return [];
    const lowest = least ?? (isOnePart(asked) ? ofIndex.leastOfOnePart : ofVerdict.possible);
    const isBorne = (part: number): boolean => slots.isBorne(part, may);
    return slots
      .bestBy(wantedBy(asked, parts, isBorne), Math.max(ofIndex.comparedAtLeast, most), may)
      .map((hit) => rankedHit(asked, hit))
      .filter(({ score }) => score >= lowest)
      .sort(byRank)
      .slice(0, most)
      .map(({ rank: _, ...hit }) => hit);
  };
  return {
    add: (id, name) => slots.add(id, name, partsOf(name)),
    remove: slots.remove,
    find,
    settle: (names) => {
      for (const name of slots.some(names)) find(name, { most: 1 });
    },
    get size() {
      return slots.size;
    },
  };
}

function isOnePart({ ways }: PreparedName): boolean {
  return ways.every((way) => way.length === 1);
}

type Ranked = NameHit & { rank: number };

/** In the script in which it was asked for a name is likelier misspelt than in another, where many sound alike by chance. */
function rankedHit(asked: PreparedName, { id, name }: Pick<NameHit, "id" | "name">): Ranked {
  const prepared = prepareName(name);
  const score = scorePrepared(asked, prepared);
  const isOfOneScript = prepared.ways[0]?.[0]?.script === asked.ways[0]?.[0]?.script;
  return {
    id,
    name,
    score,
    rank: Math.log(score / (1.000001 - score)) + (isOfOneScript ? ofIndex.ownScript : 0),
  };
}

function byRank(a: Ranked, b: Ranked): number {
  return b.rank - a.rank || byText(a.name, b.name) || byText(a.id, b.id);
}

/** Whether a name that the one who asks may see has the part. */
type IsBorne = (part: number) => boolean;

/** For each part that is asked for the parts like it; two that may be one, and one that may be two, are wanted as well. */
function wantedBy(asked: PreparedName, parts: PartIndex, isBorne: IsBorne): Wanted[] {
  const single = distinct(asked.ways.flatMap(withoutInitials));
  const joined = single.length > ofIndex.lookedFor ? [] : distinct(asked.ways.flatMap(joinedParts));
  const most = single.some((part) => part.isPatronymic) ? 2 : ofIndex.lookedFor;
  const telling = new Set(single.toSorted((a, b) => tellingOf(b) - tellingOf(a)).slice(0, most));
  return [
    ...single.map((part) =>
      wanted(telling.has(part) ? parts.alike(part) : parts.surelyAlike(part), 1, false),
    ),
    ...joined.map((part) => wanted(parts.surelyAlike(part), 2, true)),
    ...asked.ways.flatMap((way) => wanted(asOneWord(way, parts), way.length, true)),
    ...single.flatMap((part) => halvesOf(part, parts, isBorne).map((half) => wanted([half], 0.5, true))),
  ].filter(({ hits }) => hits.size > 0);
}

/** An initial fits too many names to be looked for. */
function withoutInitials(way: NamePart[]): NamePart[] {
  const whole = way.filter((part) => !part.isInitial);
  return whole.length > 0 ? whole : way;
}

/** A long, rare part tells more than a short one or one that many bear; a father's name is left out often. */
function tellingOf(part: NamePart): number {
  return massOf(part) - commonness(part.letters) - Number(part.isPatronymic);
}

function wanted(hits: PartHit[], covers: number, isExtra: boolean): Wanted {
  return { hits: new Map(hits.map(({ part, likeness }) => [part, likeness])), covers, isExtra };
}

function distinct(parts: NamePart[]): NamePart[] {
  return [...new Map(parts.map((part) => [part.folded, part])).values()];
}

/** Two neighbours of three or more may be one: "Park Ji-hoon", "박지훈". */
function joinedParts(way: NamePart[]): NamePart[] {
  if (way.length < 3) return [];
  return way.flatMap((part, at) => {
    const next = way[at + 1];
    return next && !part.isInitial && !next.isInitial ? [joinedPart(part, next)] : [];
  });
}

/** Both parts of a name as one word, in either order, if it is there letter for letter. */
function asOneWord([first, second, third]: NamePart[], parts: PartIndex): PartHit[] {
  if (!first || !second || third) return [];
  const found = [joinedPart(first, second), joinedPart(second, first)].map(({ folded }) =>
    parts.exactly(folded),
  );
  return found.flatMap((part) => (part === undefined ? [] : [{ part, likeness: 1 }]));
}

/** "Karimhaddad" is two parts if both are there, in names that may be seen. */
function halvesOf(part: NamePart, parts: PartIndex, isBorne: IsBorne): PartHit[] {
  const letters = [...part.folded];
  for (let at = ofIndex.shortestHalf; at <= letters.length - ofIndex.shortestHalf; at += 1) {
    const [first, second] = [letters.slice(0, at), letters.slice(at)].map((half) =>
      parts.exactly(half.join("")),
    );
    if (first !== undefined && second !== undefined && isBorne(first) && isBorne(second)) {
      return [
        { part: first, likeness: 1 },
        { part: second, likeness: 1 },
      ];
    }
  }
  return [];
}
