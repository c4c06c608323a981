import type { Transaction } from "kysely";
import { titleOf } from "../../core/casework/title.ts";
import type { Entry } from "../../core/ledger/entry.ts";
import { fold } from "../../core/ledger/fold.ts";
import { sharedVersions } from "../../core/ledger/kept-versions.ts";
import { ofKind, resolve } from "../../core/ledger/resolve.ts";
import type { Database } from "../../platform/database/schema.ts";
import { type CitedSource, readCitedSources } from "./citation.store.ts";
import { readEntries } from "./ledger.store.ts";

type Trx = Transaction<Database>;

/** All that a file is folded from, as far as the actor may see it. */
export type FileParts = {
  entries: Entry[];
  affairs: { id: string; title: string | undefined }[];
  sources: CitedSource[];
  recorders: string[];
};

const citedIn = (entries: readonly Entry[]): string[] => [
  ...new Set(entries.flatMap((entry) => entry.citations.map((citation) => citation.sourceId))),
];

/** The entries of a case and of those that a "same person" entry joins to it, as far as the actor may see them. */
const readJoined = async (trx: Trx, ledgerId: string): Promise<Entry[]> => {
  const entries: Entry[] = [];
  const reached = new Set([ledgerId]);
  for (const id of reached) {
    const own = await readEntries(trx, [id]);
    entries.push(...own);
    for (const fact of ofKind(resolve(own).facts, "same-person")) reached.add(fact.body.other);
  }
  return entries;
};

/** Reads the entries of a ledger, of the cases of the same person, and of the affairs they are members of. */
export const readFileParts = async (trx: Trx, ledgerId: string): Promise<FileParts> => {
  const own = await readJoined(trx, ledgerId);
  const memberships = ofKind(resolve(own).facts, "membership");
  const affairIds = [...new Set(memberships.map((fact) => fact.body.affair))];
  const read = await readEntries(trx, affairIds);
  const shared = affairIds.map((id) => sharedVersions(read.filter((entry) => entry.ledgerId === id)));
  const affairs = affairIds.map((id, place) => ({ id, title: titleOf(fold(shared[place] ?? [], {})) }));
  const entries = [...own, ...shared.flat()];
  return {
    entries,
    affairs,
    sources: await readCitedSources(trx, citedIn(entries)),
    recorders: [...new Set(entries.map((entry) => entry.recordedBy))],
  };
};
