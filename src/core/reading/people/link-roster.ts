import anyAscii from "any-ascii";
import { spelledOut } from "../../names/kept-names.ts";
import { makeRosterIndex } from "../../names/roster-index.ts";
import type { KnownPeople, ReadContext, RosterPerson } from "../reading.ts";
import type { People } from "./describe-people.ts";
import { nearlySame } from "./name.ts";

const prepared = new WeakMap<readonly RosterPerson[], KnownPeople>();

const isList = (roster: NonNullable<ReadContext["roster"]>): roster is readonly RosterPerson[] =>
  Array.isArray(roster);

const nobody: readonly RosterPerson[] = [];
const nobodyKnown: KnownPeople = { find: () => [] };

/** What finds people in a roster; the index of a list is made once. */
export function knownPeople(roster: ReadContext["roster"] = nobody): KnownPeople {
  if (!isList(roster)) return roster;
  if (roster.length === 0) return nobodyKnown;
  const known = prepared.get(roster);
  if (known) return known;
  const index = makeRosterIndex(
    roster.flatMap(({ id, name }) => spelledOut(name).map((one) => ({ id, name: one }))),
  );
  prepared.set(roster, index);
  return index;
}

/** Names as alike as this are taken for one person's; below, a lone shared part would be enough. */
const likeEnough = 0.9;

/** Scores that near are equally like: one spelling in the other script, another in this. */
const asLike = 0.1;

const isCyrillic = (name: string): boolean => /\p{Script=Cyrillic}/u.test(name);

/** Two words that are more than initials: "Anton Z." may be anybody. */
const isFull = (name: string): boolean => (name.match(/\p{L}[\p{L}\p{M}'’-]+/gu)?.length ?? 0) > 1;

/** One spelling for what romanisations write in several ways: "Yaroshenko", "Jaroschenko". */
const romanised = (part: string): string =>
  part
    .replace(/sch|sh/gu, "s")
    .replace(/tch|ch|cz/gu, "c")
    .replace(/kh|x/gu, "h")
    .replace(/ph/gu, "f")
    .replace(/ou|oo/gu, "u")
    .replace(/ck|q/gu, "k")
    .replace(/w/gu, "v")
    .replace(/[yj]+/gu, "i")
    .replace(/i+/gu, "i")
    .replace(/(.)\1/gu, "$1");

/** The words of a name without initials, in Latin letters. */
const partsOf = (name: string): string[] =>
  anyAscii(name)
    .toLowerCase()
    .split(/[^a-z']+/u)
    .filter((part) => part.length > 1)
    .map((part) => romanised(part.replaceAll("'", "")));

/** Whether two parts are spellings of one; short ones must be the same. */
const isSpelling = (a: string, b: string): boolean => {
  const shorter = Math.min(a.length, b.length);
  return nearlySame(a, b, shorter < 4 ? 0 : shorter < 8 ? 1 : 2);
};

/** Whether each part of the shorter name stands in the other: sharing a family name is not enough. */
function allAlike(name: string, other: string): boolean {
  const [few, many] = [partsOf(name), partsOf(other)].sort((a, b) => a.length - b.length);
  const left = [...(many ?? [])];
  const matched = (few ?? []).every((part) => {
    const at = left.findIndex((one) => isSpelling(part, one));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return matched && (few?.length ?? 0) > 1;
}

/** The one of these hits that is meant: of several the one written in the same script. */
function onlyOne(hits: readonly (RosterPerson & { score: number })[], name: string): string | undefined {
  const ids = new Set(hits.map((hit) => hit.id));
  if (ids.size <= 1) return hits[0]?.id;
  const same = new Set(hits.filter((hit) => isCyrillic(hit.name) === isCyrillic(name)).map((hit) => hit.id));
  return same.size === 1 ? [...same][0] : undefined;
}

/** Whether this full name may be that of a known case; a lone name may be anybody's. */
export const mayBeNameOf = (name: string, hit: { name: string; score: number }): boolean =>
  isFull(name) && hit.score >= likeEnough && (hit.score === 1 || allAlike(name, hit.name));

/** The known case this full name is taken for; none for a lone name, nor when two cases fit equally well. */
export function findCase(known: KnownPeople, name: string): string | undefined {
  if (!isFull(name)) return undefined;
  const hits = known.find(name, likeEnough);
  const least = (hits[0]?.score ?? 1) - asLike;
  return onlyOne(
    hits.filter((hit) => hit.score >= least && mayBeNameOf(name, hit)),
    name,
  );
}

/** Shorter family names are shared by too many. */
const shortestAlone = 5;

/** The only known case with this family name: enough for somebody whom the text tells to be in custody. */
function findByFamily(known: KnownPeople, name: string): string | undefined {
  const [part = "", other] = partsOf(name);
  if (other !== undefined || part.length < shortestAlone) return undefined;
  return onlyOne(
    known.find(name).filter((hit) => partsOf(hit.name).includes(part)),
    name,
  );
}

/**
 * The people of a text who are taken for known cases, by their index. Who has a part that speaks against it (a judge, an
 * author) is taken for one only by a name that is the same to the letter; who is told to be in custody also by the
 * family name alone.
 */
export function linkRoster(
  people: People,
  known: KnownPeople,
  { mayBe, isHeld }: { mayBe: (person: number) => boolean; isHeld?: (person: number) => boolean },
): Map<number, string> {
  const idOf = (index: number, name: string): string | undefined => {
    if (!isFull(name)) return isHeld?.(index) ? findByFamily(known, name) : undefined;
    if (mayBe(index) || isHeld?.(index)) return findCase(known, name);
    return onlyOne(
      known.find(name, 1).filter((hit) => hit.score === 1),
      name,
    );
  };
  if (known === nobodyKnown) return new Map();
  return new Map(
    people.persons.flatMap(({ index, name }): [number, string][] => {
      const id = idOf(index, name);
      return id === undefined ? [] : [[index, id]];
    }),
  );
}

/** A check whether these words are, letter for letter, the name of a known case, whatever their case. */
export function knowsName(known: KnownPeople): (name: string) => boolean {
  return (name) => known.find(name, 1).some((hit) => hit.score === 1);
}
