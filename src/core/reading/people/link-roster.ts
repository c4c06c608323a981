import { spelledOut } from "../../names/kept-names.ts";
import { makeRosterIndex } from "../../names/roster-index.ts";
import type { KnownPeople, ReadContext, RosterPerson } from "../reading.ts";
import type { People } from "./resolve-people.ts";

const prepared = new WeakMap<readonly RosterPerson[], KnownPeople>();

const isList = (roster: NonNullable<ReadContext["roster"]>): roster is readonly RosterPerson[] =>
  Array.isArray(roster);

const nobody: readonly RosterPerson[] = [];

/** What finds people in a roster; the index of a list is made once. */
export function knownPeople(roster: ReadContext["roster"] = nobody): KnownPeople {
  if (!isList(roster)) return roster;
  if (roster.length === 0) return { find: () => [] };
  const known = prepared.get(roster);
  if (known) return known;
  const index = makeRosterIndex(
    roster.flatMap(({ id, name }) => spelledOut(name).map((one) => ({ id, name: one }))),
  );
  prepared.set(roster, index);
  return index;
}

/** Names as alike as this are taken for one person's; below, a lone shared part would be enough. */
const likeEnough = 0.8;

/** Scores that near are equally like: one spelling in the other script, another in this. */
const asLike = 0.1;

const isCyrillic = (name: string): boolean => /\p{Script=Cyrillic}/u.test(name);

/** The known case this full name is taken for; none for a lone name, nor when two cases fit equally well. */
export function findCase(known: KnownPeople, name: string): string | undefined {
  if (!/\S\s+\S/u.test(name)) return undefined;
  const hits = known.find(name, likeEnough);
  const best = hits.filter((hit) => hit.score >= Math.max(likeEnough, (hits[0]?.score ?? 1) - asLike));
  const ids = new Set(best.map((hit) => hit.id));
  if (ids.size <= 1) return best[0]?.id;
  // Equally like: the one written in the same script is meant, if it is one.
  const sameScript = new Set(
    best.filter((hit) => isCyrillic(hit.name) === isCyrillic(name)).map((hit) => hit.id),
  );
  return sameScript.size === 1 ? [...sameScript][0] : undefined;
}

/** The people of a text who are taken for known cases, by their index. */
export function linkRoster(people: People, known: KnownPeople): Map<number, string> {
  return new Map(
    people.persons.flatMap((person): [number, string][] => {
      const id = findCase(known, person.name);
      return id === undefined ? [] : [[person.index, id]];
    }),
  );
}

/** A check whether these words are, letter for letter, the name of a known case, whatever their case. */
export function knowsName(known: KnownPeople): (name: string) => boolean {
  return (name) => known.find(name, 1).some((hit) => hit.score === 1);
}
