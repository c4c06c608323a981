import type { Transaction } from "kysely";
import { type CaseFile, fold } from "../../core/ledger/fold.ts";
import { sharedVersions } from "../../core/ledger/kept-versions.ts";
import type { Database } from "../../platform/database/schema.ts";
import { type CaseLine, listCaseLines, readLightEntries, readStamps, readTies } from "./seen-case.store.ts";

type Trx = Transaction<Database>;

/** A case that the actor may see, with the ledgers that its file is folded from. */
export type SeenCase = CaseLine & {
  /** The same as long as the actor sees the same of it, so that what was derived from its file still holds. */
  stamp: string;
  own: string[];
  affairs: string[];
};

const reachedFrom = (ledgerId: string, joined: ReadonlyMap<string, string[]>): string[] => {
  const reached = new Set([ledgerId]);
  for (const id of reached) for (const other of joined.get(id) ?? []) reached.add(other);
  return [...reached];
};

/** All cases that the actor may see, ready to be folded. */
export const findSeenCases = async (trx: Trx): Promise<SeenCase[]> => {
  const lines = await listCaseLines(trx);
  const stamps = await readStamps(trx);
  const ties = await readTies(trx);
  return lines.map((line) => {
    const own = reachedFrom(line.ledgerId, ties.joined);
    const affairs = [...new Set(own.flatMap((id) => ties.affairs.get(id) ?? []))];
    const stamp = [...own, ...affairs].map((id) => `${id} ${stamps.get(id) ?? ""}`).join(" ");
    return { ...line, own, affairs, stamp };
  });
};

/** So many files are read and folded at once: few enough that others are served in between. */
const AT_ONCE = 100;

/** A list is always of a day: what is still to come says nothing of it. */
type AsOfDay = { on: string; known?: string };

/**
 * Folds the files of these cases one after another, each from what the actor may see, as its page does; without
 * citations, statements and notes.
 */
export async function* foldCases(
  trx: Trx,
  cases: readonly SeenCase[],
  asOf: AsOfDay,
): AsyncGenerator<[SeenCase, CaseFile]> {
  const ofAffairs = await readLightEntries(trx, [...new Set(cases.flatMap(({ affairs }) => affairs))]);
  const shared = new Map([...ofAffairs].map(([id, entries]) => [id, sharedVersions(entries)]));
  for (let start = 0; start < cases.length; start += AT_ONCE) {
    const some = cases.slice(start, start + AT_ONCE);
    const entries = await readLightEntries(trx, [...new Set(some.flatMap(({ own }) => own))]);
    for (const one of some) {
      const own = one.own.flatMap((id) => entries.get(id) ?? []);
      const affairs = one.affairs.flatMap((id) => shared.get(id) ?? []);
      yield [one, fold([...own, ...affairs], { ...asOf, of: one.ledgerId }, one.affairs)];
    }
  }
}
