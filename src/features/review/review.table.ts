import type { Generated } from "kysely";
import type { Claim } from "../../core/ledger/entry.ts";
import type { Reading } from "../../core/reading/reading.ts";
import type { SecondFindings } from "../../core/reading/second/findings.ts";

/** How far the second reader is with a source, and what it found there when it was last asked. */
export type KeptSecond = {
  /** "Sending": the text is on its way or went, and is not sent again for this. */
  state: "asked" | "sending" | "found" | "failed" | "too long";
  /** Who asked, and when the text was let out. */
  by?: string;
  sentAt?: string;
  model: string;
  host: string;
  problem?: { id: string; message: string };
  found?: { model: string; findings: SecondFindings; dropped: number };
};

/** What the reader found in a source. */
export type ReadingTable = {
  source_id: string;
  reader: string;
  content: Reading;
  read_at: Generated<Date>;
  second: Generated<KeptSecond | null>;
  audience: string[];
};

/**
 * The entry that an accepted proposal became, in one ledger. A second source is a correction: undoing it restores
 * version `restores`. `kept`: the file cited these words already, so that nothing was written.
 */
export type AcceptedAs = {
  ledgerId: string;
  seq: number;
  actId?: string | undefined;
  restores?: number | undefined;
  kept?: true;
};

/** An entry that the reader suggests, and what a person decided about it. */
export type ProposalTable = {
  source_id: string;
  id: string;
  position: number;
  kind: string;
  subjects: string[];
  claim: Claim;
  rule: string;
  fingerprint: string;
  state: "open" | "accepted" | "rejected" | "not ours";
  /** What a newer reader makes of a decided proposal, if anything else; a claim of null says that it finds nothing. */
  read_now: Generated<{ claim: Claim | null } | null>;
  reason: string | null;
  decided_at: Date | null;
  decided_by: string | null;
  accepted_as: Generated<AcceptedAs[]>;
  audience: string[];
};

/** Which ledger a person or group of a reading stands for, as a reviewer decided; none: it is not ours. */
export type SubjectLinkTable = {
  source_id: string;
  id: string;
  subject: string;
  ledger_id: string | null;
  decided_by: string;
  decided_at: Generated<Date>;
  audience: string[];
};
