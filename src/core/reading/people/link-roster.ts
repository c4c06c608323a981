import { makeRosterIndex, type RosterIndex } from "../../names/roster-index.ts";
import type { RosterPerson } from "../reading.ts";
import type { People } from "./resolve-people.ts";

const prepared = new WeakMap<readonly RosterPerson[], RosterIndex>();

/** The index of a roster, made once for each list. */
function rosterIndexOf(roster: readonly RosterPerson[]): RosterIndex {
  const known = prepared.get(roster);
  if (known) return known;
  const index = makeRosterIndex([...roster]);
  prepared.set(roster, index);
  return index;
}

/** Names as alike as this are taken for one person's; below, a lone shared part would be enough. */
const likeEnough = 0.8;

/** The known case this full name is taken for; none for a lone name, nor when two cases fit equally well. */
function findCase(index: RosterIndex, name: string): string | undefined {
  if (!/\S\s+\S/u.test(name)) return undefined;
  const [first, ...others] = index.find(name);
  if (!first || first.score < likeEnough) return undefined;
  const rival = others.find((hit) => hit.id !== first.id);
  return rival && rival.score >= first.score ? undefined : first.id;
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
