import type { Generated } from "kysely";
import type { Claim } from "../../core/ledger/entry.ts";
import type { Reading } from "../../core/reading/reading.ts";

/** What the reader found in a source. */
export type ReadingTable = {
  source_id: string;
  reader: string;
  content: Reading;
  read_at: Generated<Date>;
  audience: string[];
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
  state: "open" | "accepted" | "rejected";
  reason: string | null;
  decided_at: Date | null;
  decided_by: string | null;
  accepted_as: Generated<{ ledgerId: string; seq: number }[]>;
  audience: string[];
};

/** Which ledger a person or group of a reading stands for, as a reviewer decided. */
export type SubjectLinkTable = {
  source_id: string;
  subject: string;
  ledger_id: string | null;
  decided_by: string;
  decided_at: Generated<Date>;
  audience: string[];
};
