import type { Entry } from "./entry.ts";

/** Entries of one ledger for which something holds, and every earlier version of their facts. */
const withEarlierVersions = (entries: readonly Entry[], holds: (entry: Entry) => boolean): Set<number> => {
  const found = new Set<number>();
  for (const entry of [...entries].sort((a, b) => b.seq - a.seq)) {
    if (!holds(entry) && !found.has(entry.seq)) continue;
    found.add(entry.seq);
    if ("replaces" in entry && entry.replaces !== undefined) found.add(entry.replaces);
  }
  return found;
};

/**
 * The entries of a ledger that are kept from those who may only read: the restricted ones, and every earlier version
 * of a fact that was restricted later, or its old words would stand in a reader's file as if they still held.
 */
export const keptVersions = (entries: readonly Entry[]): Set<number> =>
  withEarlierVersions(entries, (entry) => entry.sensitivity === "restricted");

/** The entries of an affair that its members' files show: what is shared, and was not taken back by a later version. */
export const sharedVersions = (entries: readonly Entry[]): Entry[] => {
  const inside = withEarlierVersions(entries, (entry) => !entry.shared);
  return entries.filter((entry) => !inside.has(entry.seq));
};
