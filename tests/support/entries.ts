import type { Citation, Claim, Entry } from "../../src/core/ledger/entry.ts";

export const ledgerId = "01900000-0000-7000-8000-000000000001";
const sourceId = "01900000-0000-7000-8000-0000000000aa";

/** A citation of invented words. */
export const aCitation = (quote = "was taken to Marrow Creek", source = sourceId): Citation => ({
  sourceId: source,
  start: 0,
  end: quote.length,
  quote,
});

type Parts = Partial<Pick<Entry, "ledgerId" | "sensitivity" | "shared" | "actId">>;

const recorded = (seq: number, parts: Parts) => ({
  ledgerId,
  seq,
  recordedAt: `2026-01-01T00:00:00.${String(seq).padStart(6, "0")}Z`,
  recordedOn: "2026-01-01",
  recordedBy: "user-consular",
  sensitivity: "ordinary" as const,
  shared: false,
  ...parts,
});

/** A fact as the ledger keeps it. */
export const aFact = (
  seq: number,
  claim: Omit<Claim, "citations"> & { citations?: Citation[] },
  parts: Parts = {},
) => ({ citations: [], ...claim, ...recorded(seq, parts) }) as unknown as Entry;

export const aCorrection = (
  seq: number,
  replaces: number,
  claim: Pick<Claim, "kind" | "body" | "on"> & { citations?: Citation[] },
  parts: Parts = {},
) =>
  ({
    ...recorded(seq, parts),
    kind: "correction",
    replaces,
    on: claim.on,
    citations: claim.citations ?? [],
    body: { reason: "The court wrote it otherwise.", kind: claim.kind, body: claim.body },
  }) as unknown as Entry;

export const aWithdrawal = (seq: number, replaces: number, restores?: number, parts: Parts = {}) =>
  ({
    ...recorded(seq, parts),
    kind: "withdrawal",
    replaces,
    citations: [],
    body: { reason: "Filed in the wrong case.", restores },
  }) as Entry;
