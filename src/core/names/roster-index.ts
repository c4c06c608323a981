import { foldName } from "./fold-name.ts";
import { makeNameIndex } from "./name-index.ts";
import { makeNameSieve, surely } from "./name-sieve.ts";

/** A person of the roster whose name may be the one asked for. */
type RosterHit = { id: string; score: number; name: string };

/** Finds a name among many; with `least`, those below that score are left out, which is far quicker where it is high. */
export type RosterIndex = { find: (name: string, least?: number) => RosterHit[] };

const MOST = 50;

/** Documents name the same people again and again. */
const MOST_KEPT = 5000;
const LONGEST_KEPT = 100;

function keptIn(kept: Map<string, RosterHit[]>, name: string, find: () => RosterHit[]): RosterHit[] {
  const known = kept.get(name);
  if (known) return known;
  const found = find();
  if (kept.size >= MOST_KEPT) kept.clear();
  if (name.length <= LONGEST_KEPT) kept.set(name, found);
  return found;
}

const lettersOf = (name: string): string => foldName(name).replaceAll(" ", "");

/** Prepares a roster for many look-ups; one id may stand there under several names. */
export function makeRosterIndex(roster: { id: string; name: string }[]): RosterIndex {
  const index = makeNameIndex();
  for (const [at, { name }] of roster.entries()) index.add(String(at), name);
  const sieve = makeNameSieve(roster.map(({ name }) => name));
  const letters = new Set(roster.map(({ name }) => lettersOf(name)));
  const [kept, keptAll] = [new Map<string, RosterHit[]>(), new Map<string, RosterHit[]>()];
  const findAll = (name: string): RosterHit[] =>
    index.find(name, { most: MOST }).flatMap((hit) => {
      const person = roster[Number(hit.id)];
      return person ? [{ id: person.id, score: hit.score, name: hit.name }] : [];
    });
  const find = (name: string): RosterHit[] => keptIn(keptAll, name, () => findAll(name));
  const mayHave = (name: string): boolean => letters.has(lettersOf(name)) || sieve.mayHave(name);
  const findSurely = (name: string): RosterHit[] =>
    keptIn(kept, name, () => (mayHave(name) ? findAll(name).filter(({ score }) => score >= surely) : []));
  return {
    find: (name, least = 0) => {
      if (roster.length === 0 || (least === 1 && !letters.has(lettersOf(name)))) return [];
      return least < surely ? find(name) : findSurely(name).filter(({ score }) => score >= least);
    },
  };
}
