import { sql, type Transaction } from "kysely";
import { latinBeside } from "../../core/names/latin-beside.ts";
import type { Database } from "../../platform/database/schema.ts";
import { sharedNameOf } from "../ledger/index.ts";

type Trx = Transaction<Database>;

/** Ranking every hit of a common word is what costs: only the newest candidates are ranked. */
const CANDIDATES = 500;
const BEST = 20;

const FOUND = "\uE000";
const headline = `StartSel=${FOUND}, StopSel=\uE001, MaxFragments=1, MaxWords=30, MinWords=12`;

const wanted = (q: string) => sql`words_wanted(${q})`;

const config = (q: string) => sql.raw(/\p{Script=Cyrillic}/u.test(q) ? "'russian'" : "'english'");

type Excerpt = { text: string; found: boolean; at: number }[];

const toExcerpt = (marked: string): Excerpt => {
  const parts: Excerpt = [];
  for (const part of marked.split(/(\uE000[^\uE001]*\uE001)/)) {
    const found = part.startsWith(FOUND);
    const last = parts.at(-1);
    const at = last ? last.at + last.text.length : 0;
    if (part) parts.push({ text: found ? part.slice(1, -1) : part, found, at });
  }
  return parts;
};

/** Entries that hold the words, statements or the rest. */
export const findEntries = async (trx: Trx, q: string, statements: boolean) => {
  const { rows } = await sql<{
    ledgerId: string;
    seq: number;
    kind: string;
    on: string | null;
    title: string | null;
    ledgerKind: "case" | "affair";
    isOpen: boolean;
    marked: string;
  }>`
    select c.ledger_id "ledgerId", c.seq, c.kind, c.on_edtf "on", coalesce(s.kind, 'affair') "ledgerKind",
      s.kind is not null "isOpen", coalesce(s.title, ${sharedNameOf("c.ledger_id")}) title,
      ts_headline(${config(q)}, split_part(c.words, E'\n', 1), ${wanted(q)}, ${headline}) marked
    from find_facts(${wanted(q)}, ${statements}, ${CANDIDATES}) found
    join fact_text c on c.ledger_id = found.ledger_id and c.seq = found.seq
    left join ledger_summary s on s.ledger_id = c.ledger_id
    order by ts_rank(c.search, ${wanted(q)}) desc limit ${BEST}`.execute(trx);
  return rows.map(({ marked, title, on, ...row }) => ({
    ...row,
    title: title ?? "",
    latin: latinBeside(title ?? ""),
    on: on ?? undefined,
    excerpt: toExcerpt(marked),
  }));
};

/** Sources whose text, title or outlet holds the words. */
export const findSources = async (trx: Trx, q: string) => {
  const { rows } = await sql<{
    id: string;
    title: string;
    outlet: string | null;
    published: string | null;
    marked: string;
  }>`
    select c.id, coalesce(c.title, c.filename) title, c.outlet, c.published,
      ts_headline(${config(q)}, left(coalesce(c.body, ''), 150000), ${wanted(q)}, ${headline}) marked
    from (
      select s.* from find_sources(${wanted(q)}, ${CANDIDATES}) found join source s on s.id = found.id
      order by ts_rank(s.search, ${wanted(q)}) desc limit ${BEST}
    ) c`.execute(trx);
  return rows.map(({ marked, outlet, published, ...row }) => ({
    ...row,
    outlet: outlet ?? undefined,
    published: published ?? undefined,
    excerpt: toExcerpt(marked),
  }));
};
