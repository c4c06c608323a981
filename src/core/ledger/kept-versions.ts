import type { Entry } from "./entry.ts";

/**
 * The entries kept from those who may only read: the restricted ones, and every earlier version of a fact that was
 * restricted later, or its old words would stand in a reader's file as if they still held.
 */
export const keptVersions = (entries: readonly Entry[]): Set<number> => {
  const kept = new Set<number>();
  for (const entry of [...entries].sort((a, b) => b.seq - a.seq)) {
    if (entry.sensitivity !== "restricted" && !kept.has(entry.seq)) continue;
    kept.add(entry.seq);
    if ("replaces" in entry && entry.replaces !== undefined) kept.add(entry.replaces);
  }
  return kept;
};
