import type { ColumnType, Generated } from "kysely";

export type BlobTable = { sha256: Buffer; bytes: Buffer };

/** A document as received, and its text once it has been converted. */
export type SourceTable = {
  id: string;
  sha256: Buffer;
  filename: string;
  media_type: string | null;
  format: string | null;
  origin: "press" | "letter" | "mail" | "report" | "record" | "other";
  title: string | null;
  outlet: string | null;
  author: string | null;
  published: string | null;
  lang: string | null;
  received_on: string;
  uploaded_at: Generated<Date>;
  uploaded_by: string;
  state: "waiting" | "reading" | "ready" | "unreadable";
  problem_id: string | null;
  problem: string | null;
  body: string | null;
  shingles: Generated<number[]>;
  reprint_of: string | null;
  /** The mail that it came with. */
  attached_to: string | null;
  /** The case or affair that it was brought for; those who see that one see it too. */
  for_ledger: string | null;
  search: ColumnType<string, never, never>;
  /** Who sees it whatever cites it; `audience` adds those who see an entry that does. */
  own_audience: string[];
  audience: string[];
};
