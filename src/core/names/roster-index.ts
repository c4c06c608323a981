import { comparePrepared, type PreparedName, prepareName } from "./compare-names.ts";
import { isInitial, type NamePart } from "./compare-parts.ts";

/** A person of the roster whose name may be the one asked for. */
type RosterHit = { id: string; score: number; name: string };

/** Finds a name among many. */
export type RosterIndex = { find: (name: string) => RosterHit[] };

type Row = { id: string; prepared: PreparedName };

/** Prepares a roster for many look-ups; one id may stand there under several names. */
export function makeRosterIndex(roster: { id: string; name: string }[]): RosterIndex {
  const rowsByKey = new Map<string, Row[]>();
  for (const { id, name } of roster) {
    const row = { id, prepared: prepareName(name) };
    for (const key of blockKeys(row.prepared)) {
      const rows = rowsByKey.get(key);
      if (rows) rows.push(row);
      else rowsByKey.set(key, [row]);
    }
  }
  return { find: (name) => findIn(rowsByKey, prepareName(name)) };
}

function findIn(rowsByKey: Map<string, Row[]>, asked: PreparedName): RosterHit[] {
  const rows = new Set(blockKeys(asked).flatMap((key) => rowsByKey.get(key) ?? []));
  return [...rows]
    .map(({ id, prepared }) => ({ id, name: prepared.name, ...comparePrepared(asked, prepared) }))
    .filter((hit) => hit.verdict !== "different")
    .map(({ id, score, name }) => ({ id, score, name }))
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
}

function blockKeys({ parts }: PreparedName): string[] {
  return [...new Set(parts.filter((part) => !isInitial(part)).flatMap(partKeys))];
}

/** Each spelling, and its consonants, which a slip in a vowel or a feminine ending leaves alone. */
function partKeys({ keys }: NamePart): string[] {
  return keys.flatMap((key) => [key, `~${key.charAt(0)}${key.slice(1).replace(/[aeiou]/g, "")}`]);
}
