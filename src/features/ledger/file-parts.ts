import type { Transaction } from "kysely";
import { titleOf } from "../../core/casework/title.ts";
import type { Entry } from "../../core/ledger/entry.ts";
import { fold } from "../../core/ledger/fold.ts";
import { sharedVersions } from "../../core/ledger/kept-versions.ts";
import type { FactBody } from "../../core/ledger/kinds/index.ts";
import type { Database } from "../../platform/database/schema.ts";
import { type CitedSource, readCitedSources } from "./citation.store.ts";
import { readEntries } from "./ledger.store.ts";
import { titlesOf } from "./title.store.ts";

type Trx = Transaction<Database>;

/** All that a file is folded from, as far as the actor may see it. */
export type FileParts = {
  entries: Entry[];
  affairs: { id: string; title: string | undefined }[];
  /** Cases that were found to be about somebody else. */
  others: { id: string; title: string }[];
  sources: CitedSource[];
  recorders: string[];
};

const citedIn = (entries: readonly Entry[]): string[] => [
  ...new Set(entries.flatMap((entry) => entry.citations.map((citation) => citation.sourceId))),
];

/** What entries of this kind say or ever said: a file as known on an earlier day needs what was taken back since. */
const everSaid = <K extends "same-person" | "not-same-person" | "membership">(
  entries: readonly Entry[],
  kind: K,
) =>
  entries.flatMap((entry) => {
    const claim = entry.kind === "correction" ? entry.body : entry;
    return claim.kind === kind ? [claim.body as unknown as FactBody<K>] : [];
  });

/** The entries of a case and of those that "same person" ever joined to it, as far as the actor may see them. */
const readJoined = async (trx: Trx, ledgerId: string): Promise<Entry[]> => {
  const entries: Entry[] = [];
  const reached = new Set([ledgerId]);
  for (const id of reached) {
    const own = await readEntries(trx, [id]);
    entries.push(...own);
    for (const { other } of everSaid(own, "same-person")) reached.add(other);
  }
  return entries;
};

/** Reads the entries of a ledger, of the cases of the same person, and of the affairs they are members of. */
export const readFileParts = async (trx: Trx, ledgerId: string): Promise<FileParts> => {
  const own = await readJoined(trx, ledgerId);
  const affairIds = [...new Set(everSaid(own, "membership").map(({ affair }) => affair))];
  const read = await readEntries(trx, affairIds);
  const shared = affairIds.map((id) => sharedVersions(read.filter((entry) => entry.ledgerId === id)));
  const affairs = affairIds.map((id, place) => ({ id, title: titleOf(fold(shared[place] ?? [], {})) }));
  const entries = [...own, ...shared.flat()];
  return {
    entries,
    affairs,
    others: await titlesOf(trx, [...new Set(everSaid(own, "not-same-person").map(({ other }) => other))]),
    sources: await readCitedSources(trx, citedIn(entries)),
    recorders: [...new Set(entries.map((entry) => entry.recordedBy))],
  };
};
