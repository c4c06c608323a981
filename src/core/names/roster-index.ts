import { makeNameIndex } from "./name-index.ts";

/** A person of the roster whose name may be the one asked for. */
type RosterHit = { id: string; score: number; name: string };

/** Finds a name among many. */
export type RosterIndex = { find: (name: string) => RosterHit[] };

const MOST = 50;

/** Prepares a roster for many look-ups; one id may stand there under several names. */
export function makeRosterIndex(roster: { id: string; name: string }[]): RosterIndex {
  const index = makeNameIndex();
  for (const [at, { name }] of roster.entries()) index.add(String(at), name);
  return {
    find: (name) =>
      index.find(name, { most: MOST }).flatMap((hit) => {
        const person = roster[Number(hit.id)];
        return person ? [{ id: person.id, score: hit.score, name: hit.name }] : [];
      }),
  };
}
