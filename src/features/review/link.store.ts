import { sql, type Transaction } from "kysely";
import { uuidv7 } from "uuidv7";
import { latinBeside } from "../../core/names/latin-beside.ts";
import type { Database } from "../../platform/database/schema.ts";

type Trx = Transaction<Database>;

/** What a person or group of a reading stands for: a file, or nobody of ours. */
export type Link =
  | { ledgerId: string; kind: "case" | "affair"; title: string; latin?: string | undefined; at: string }
  | "not ours";
export type Links = ReadonlyMap<string, Link>;

/** The links of a source to files that the actor may see; the newest holds. */
export const linksOf = async (trx: Trx, sourceId: string): Promise<Links> => {
  const rows = await trx
    .selectFrom("subject_link as l")
    .leftJoin("ledger_summary as s", "s.ledger_id", "l.ledger_id")
    .select(["l.subject", "l.ledger_id", "l.decided_at", "s.kind", "s.title"])
    .where("l.source_id", "=", sourceId)
    .orderBy("l.id")
    .execute();
  const links = new Map<string, Link>();
  for (const { subject, ledger_id, decided_at, kind, title } of rows) {
    if (ledger_id === null) links.set(subject, "not ours");
    else if (kind)
      links.set(subject, {
        ...{ ledgerId: ledger_id, kind: kind as "case" | "affair" },
        ...{ title: title ?? "", latin: latinBeside(title ?? "") },
        at: decided_at.toISOString(),
      });
  }
  return links;
};

/** Puts a link in the place of those that the actor may see. */
export const putLink = async (
  trx: Trx,
  link: { sourceId: string; subject: string; ledgerId: string | null; by: string; audience: string[] },
): Promise<void> => {
  await removeLink(trx, link.sourceId, link.subject);
  await trx
    .insertInto("subject_link")
    .values({
      ...{ source_id: link.sourceId, id: uuidv7(), subject: link.subject },
      ...{ ledger_id: link.ledgerId, decided_by: link.by, audience: link.audience },
    })
    .execute();
};

export const removeLink = async (trx: Trx, sourceId: string, subject: string): Promise<void> => {
  await trx
    .deleteFrom("subject_link")
    .where("source_id", "=", sourceId)
    .where("subject", "=", subject)
    .execute();
};

/** Gives all links of a source, and what is kept for those who decided, the subjects of its new reading. */
export const renameSubjects = async (
  trx: Trx,
  sourceId: string,
  names: ReadonlyMap<string, string>,
): Promise<void> => {
  const given = JSON.stringify(Object.fromEntries(names));
  await sql`select rename_subjects(${sourceId}::uuid, ${given}::jsonb)`.execute(trx);
};

/** A name in a file that is like that of a person in a source. */
export type KnownSubject = { subject: string; ledgerId: string; seq: number };

/** Keeps whose names are like those in a source, for those who may see these files; nobody else is told. */
export const noteKnownSubjects = async (
  trx: Trx,
  sourceId: string,
  known: readonly KnownSubject[],
): Promise<void> => {
  await sql`select note_known_subjects(${sourceId}::uuid, ${JSON.stringify(known)}::jsonb)`.execute(trx);
};

/** By person of a source: the files with a name like theirs that the actor may see. */
export const knownSubjects = async (trx: Trx, sourceId: string): Promise<Map<string, string[]>> => {
  const rows = await trx
    .selectFrom("known_subject as k")
    .innerJoin("ledger_name as n", (join) =>
      join.onRef("n.ledger_id", "=", "k.ledger_id").onRef("n.seq", "=", "k.seq"),
    )
    .select(["k.subject", "k.ledger_id"])
    .distinct()
    .where("k.source_id", "=", sourceId)
    .execute();
  const known = new Map<string, string[]>();
  for (const { subject, ledger_id } of rows) known.set(subject, [...(known.get(subject) ?? []), ledger_id]);
  return known;
};

/** The files, among those that the actor may see, that people linked the same words to in other sources. */
export const filesLinkedBefore = (trx: Trx, sourceId: string, subjects: readonly string[]) =>
  subjects.length === 0
    ? Promise.resolve([])
    : trx
        .selectFrom("subject_link as l")
        .innerJoin("ledger_summary as s", "s.ledger_id", "l.ledger_id")
        .select(["l.subject", "s.ledger_id", "s.title"])
        .distinct()
        .where("l.source_id", "<>", sourceId)
        .where("l.subject", "in", [...subjects])
        .execute();

/** What these files are called, as far as the actor may see them. */
export const titlesOf = async (trx: Trx, ids: readonly string[]): Promise<Map<string, string>> => {
  if (ids.length === 0) return new Map();
  const rows = await trx
    .selectFrom("ledger_summary")
    .select(["ledger_id", "title"])
    .where("ledger_id", "in", [...ids])
    .execute();
  return new Map(rows.map((row) => [row.ledger_id, row.title ?? ""]));
};

/** Which of these cases are members of which of these affairs, as far as the actor may see. */
export const membershipsAmong = (trx: Trx, affairs: readonly string[], cases: readonly string[]) =>
  affairs.length === 0 || cases.length === 0
    ? Promise.resolve([])
    : trx
        .selectFrom("ledger_member")
        .select(["affair_id", "ledger_id"])
        .where("affair_id", "in", [...affairs])
        .where("ledger_id", "in", [...cases])
        .execute();
