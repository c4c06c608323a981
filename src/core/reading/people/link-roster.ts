import { makeRosterIndex, type RosterIndex } from "../../names/roster-index.ts";
import type { RosterPerson } from "../reading.ts";
import type { People } from "./resolve-people.ts";

const prepared = new WeakMap<readonly RosterPerson[], RosterIndex>();

/** The index of a roster, made once for each list. */
function rosterIndexOf(roster: readonly RosterPerson[]): RosterIndex {
  const known = prepared.get(roster);
  if (known) return known;
  const index = makeRosterIndex(roster.flatMap(namesOf));
  prepared.set(roster, index);
  return index;
}

/** "Kim Dok-su (Tony Kim)" is two names of one person. */
function namesOf({ id, name }: RosterPerson): RosterPerson[] {
  const [, main, other] = /^(.+?)\s*\(([^()]+)\)$/u.exec(name) ?? [];
  return main && other ? [main, other].map((one) => ({ id, name: one })) : [{ id, name }];
}

/** Names as alike as this are taken for one person's; below, a lone shared part would be enough. */
const likeEnough = 0.8;

const isCyrillic = (name: string): boolean => /\p{Script=Cyrillic}/u.test(name);

/** The known case this full name is taken for; none for a lone name, nor when two cases fit equally well. */
function findCase(index: RosterIndex, name: string): string | undefined {
  if (!/\S\s+\S/u.test(name)) return undefined;
  const hits = index.find(name);
  const best = hits.filter((hit) => hit.score >= likeEnough && hit.score === hits[0]?.score);
  const ids = new Set(best.map((hit) => hit.id));
  if (ids.size <= 1) return best[0]?.id;
  // Equally like: the one written in the same script is meant, if it is one.
  const sameScript = new Set(
    best.filter((hit) => isCyrillic(hit.name) === isCyrillic(name)).map((hit) => hit.id),
  );
  return sameScript.size === 1 ? [...sameScript][0] : undefined;
}

/** The people of a text who are taken for known cases, by their index. */
export function linkRoster(people: People, roster: readonly RosterPerson[]): Map<number, string> {
  if (roster.length === 0) return new Map();
  const index = rosterIndexOf(roster);
  return new Map(
    people.persons.flatMap((person): [number, string][] => {
      const known = findCase(index, person.name);
      return known === undefined ? [] : [[person.index, known]];
    }),
  );
}

/** A check whether these words are, letter for letter, the name of a known case, whatever their case. */
export function knowsName(roster: readonly RosterPerson[]): (name: string) => boolean {
  if (roster.length === 0) return () => false;
  const index = rosterIndexOf(roster);
  return (name) => index.find(name).some((hit) => hit.score === 1);
}
