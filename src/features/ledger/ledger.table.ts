import type { ColumnType, Generated } from "kysely";
import type { Citation, Sensitivity } from "../../core/ledger/entry.ts";

/** Head of a chain of entries: a case's or an affair's, with its access list. */
export type LedgerTable = {
  id: string;
  kind: "case" | "affair";
  teams: string[];
  users: string[];
  opened_at: Generated<Date>;
  opened_by: string;
  head_seq: Generated<number>;
  head_hash: Generated<Buffer>;
  head_at: Generated<Date | null>;
  audience: string[];
};

export type EntryTable = {
  ledger_id: string;
  seq: number;
  kind: string;
  on_edtf: string | null;
  on_earliest: string | null;
  on_latest: string | null;
  recorded_at: Date;
  recorded_by: string;
  sensitivity: Sensitivity;
  shared: boolean;
  act_id: string | null;
  replaces: number | null;
  body_digest: Buffer;
  hash: Buffer;
  audience: string[];
};

export type EntryBodyTable = {
  ledger_id: string;
  seq: number;
  body: Record<string, unknown>;
  said_by: string | null;
  citations: Citation[];
  salt: Buffer;
  audience: string[];
};

export type ErasureTable = { ledger_id: string; seq: number; reason: string; erased_at: Date };

export type LedgerSummaryTable = {
  ledger_id: string;
  kind: "case" | "affair";
  title: string | null;
  other_names: string[];
  state: string;
  country: string | null;
  facility: string | null;
  held_since: string | null;
  nationalities: string[];
  facts: number;
  uncited: number;
  disagreements: number;
  latest_on: string | null;
  recorded_at: string;
  audience: string[];
};

export type LedgerNameTable = {
  ledger_id: string;
  seq: number;
  kind: "case" | "affair";
  full_name: string;
  /** The words of the name without case and accents, in its own script. */
  words: string[];
  search: ColumnType<string, never, never>;
  audience: string[];
};

/** Which transaction changed the names of a ledger last, or who sees them. */
export type NameChangeTable = { ledger_id: string; changed_in: string };

export type LedgerMemberTable = {
  ledger_id: string;
  seq: number;
  tip: number;
  affair_id: string;
  period: string | null;
  audience: string[];
};

/** One thing by which a person is told from another, or a decision about another case's person. */
export type PersonMarkTable = {
  ledger_id: string;
  seq: number;
  kind: string;
  value: string;
  audience: string[];
};

export type RepresentationLineTable = {
  ledger_id: string;
  seq: number;
  act_id: string | null;
  on_edtf: string | null;
  on_earliest: string | null;
  on_latest: string | null;
  raised_by: string;
  level: string | null;
  counterpart: string;
  to_person: string | null;
  to_level: string | null;
  channel: string | null;
  asks: string[];
  ask_words: string[];
  outcome: string | null;
  answered_on: string | null;
  answer_words: string | null;
  citations: number;
  /** Of an affair: fit to be told in the members' files, with every answer. */
  shared: boolean;
  audience: string[];
};

export type FactTextTable = {
  ledger_id: string;
  seq: number;
  kind: string;
  on_edtf: string | null;
  words: string;
  search: ColumnType<string, never, never>;
  audience: string[];
};

export type CitationLineTable = {
  ledger_id: string;
  seq: number;
  position: number;
  source_id: string;
  starts: number;
  ends: number;
  audience: string[];
};
