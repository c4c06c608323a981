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
  found?: { model: string; findings: SecondFindings; dropped: number; unfit?: number; beyond?: number };
};

/** What the reader found in a source. */
export type ReadingTable = {
  source_id: string;
  content: Reading;
  read_at: Generated<Date>;
  second: Generated<KeptSecond | null>;
  audience: string[];
};

/**
 * The entry that an accepted proposal became, in one ledger. A second source is a correction: undoing it restores
 * version `restores`. `kept`: the file cited these words already, so that nothing was written. `isChosen`: a person said which files
 * it goes to, so that it goes to no further one.
 */
export type AcceptedAs = {
  ledgerId: string;
  seq: number;
  actId?: string | undefined;
  restores?: number | undefined;
  kept?: true;
  isChosen?: true;
};

/**
 * An entry that the reader suggests: the same for everybody who sees the source, whatever files they have. `known_only`
 * are those of its subjects of whom it is proposed only to whoever knows them; to them, it is not about `unless_known`.
 */
export type ProposalTable = {
  source_id: string;
  id: string;
  position: number;
  kind: string;
  subjects: string[];
  known_only: string[];
  unless_known: string[];
  claim: Claim;
  rule: string;
  fingerprint: string;
  /** Whether the newest reading still makes this of the words; kept for those who have decided about it. */
  found: Generated<boolean>;
  audience: string[];
};

/**
 * What a team decided of a proposal, or the file that it was entered in, with the claim as it was then; the team alone
 * sees it, or whoever sees the file. A reopened one was rejected in another source and is not here.
 */
export type ProposalDecisionTable = {
  source_id: string;
  id: string;
  proposal_id: string;
  state: "accepted" | "rejected" | "reopened";
  claim: Claim;
  fingerprint: string;
  reason: string | null;
  ledger_id: string | null;
  accepted_as: AcceptedAs | null;
  decided_by: string;
  decided_at: Generated<Date>;
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

/** The file whose name was like that of somebody in a source when it was read. */
export type KnownSubjectTable = {
  source_id: string;
  subject: string;
  ledger_id: string;
  seq: number;
  audience: string[];
};
