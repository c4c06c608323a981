import type { Citation, Claim, Entry, Sensitivity } from "./entry.ts";
import type { KindName } from "./kinds/index.ts";

/** One step in the life of a fact: the entry that made it, and what held after it (nothing: withdrawn). */
export type Version = { entry: Entry; claim?: Claim | undefined };

/** What a ledger says, after corrections: the version in force of one line of a file, with its history. */
export type Fact<K extends KindName = KindName> = {
  [N in K]: Claim<N> & {
    ledgerId: string;
    /** The number of the first entry: the fact's lasting identity within its ledger. */
    seq: number;
    /** The number of the newest entry: what the next correction or withdrawal must name. */
    tip: number;
    actId?: string | undefined;
    sensitivity: Sensitivity;
    shared: boolean;
    citations: Citation[];
    versions: Version[];
  };
}[K];

/** A fact that no longer holds, with its history. */
export type WithdrawnFact = {
  ledgerId: string;
  seq: number;
  tip: number;
  kind: KindName;
  versions: Version[];
};

export type Resolved = { facts: Fact[]; withdrawn: WithdrawnFact[] };

const bySeq = (a: Entry, b: Entry) =>
  a.ledgerId === b.ledgerId ? a.seq - b.seq : a.ledgerId < b.ledgerId ? -1 : 1;

const claimAfter = (entry: Entry, versions: readonly Version[]): Claim | undefined => {
  switch (entry.kind) {
    case "correction":
      return { ...entry, kind: entry.body.kind, body: entry.body.body } as Claim;
    case "withdrawal":
      return versions.find((version) => version.entry.seq === entry.body.restores)?.claim;
    case "erased":
      return undefined;
    default:
      return entry;
  }
};

const toFact = (versions: Version[]): Fact | undefined => {
  const first = versions[0];
  const last = versions.at(-1);
  if (!first || !last?.claim) return undefined;
  const { kind, on, saidBy, body, citations } = last.claim;
  const { ledgerId, seq, actId } = first.entry;
  const { sensitivity, shared } = last.entry;
  const tip = last.entry.seq;
  return {
    kind,
    on,
    saidBy,
    body,
    citations,
    ledgerId,
    seq,
    tip,
    actId,
    sensitivity,
    shared,
    versions,
  } as Fact;
};

const firstKind = (versions: Version[]): KindName => versions.find((v) => v.claim)?.claim?.kind ?? "note";

/** Follows corrections and withdrawals to what holds; the order of the input does not matter. */
export const resolve = (entries: readonly Entry[]): Resolved => {
  const chains = new Map<string, Version[]>();
  for (const entry of [...entries].sort(bySeq)) {
    const replaced = "replaces" in entry ? entry.replaces : undefined;
    const versions = replaced === undefined ? [] : (chains.get(`${entry.ledgerId} ${replaced}`) ?? []);
    versions.push({ entry, claim: claimAfter(entry, versions) });
    chains.set(`${entry.ledgerId} ${entry.seq}`, versions);
  }
  const resolved: Resolved = { facts: [], withdrawn: [] };
  for (const versions of new Set(chains.values())) {
    const fact = toFact(versions);
    const [first] = versions;
    if (fact) resolved.facts.push(fact);
    else if (first) {
      const { ledgerId, seq } = first.entry;
      const tip = versions.at(-1)?.entry.seq ?? seq;
      resolved.withdrawn.push({ ledgerId, seq, tip, kind: firstKind(versions), versions });
    }
  }
  return resolved;
};

/** Those facts that are of the named kinds. */
export const ofKind = <K extends KindName>(facts: readonly Fact[], ...names: K[]): Fact<K>[] =>
  facts.filter((fact) => (names as KindName[]).includes(fact.kind)) as unknown as Fact<K>[];
