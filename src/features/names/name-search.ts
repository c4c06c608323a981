import type { Transaction } from "kysely";
import { type Actor, audienceOf } from "../../core/access/access.ts";
import { compareNames } from "../../core/names/compare-names.ts";
import { type FileKind, type KeptNames, spelledOut } from "../../core/names/kept-names.ts";
import { nameWords } from "../../core/names/name-words.ts";
import type { Database } from "../../platform/database/schema.ts";
import { namesWith, openNames } from "./names.store.ts";

type Trx = Transaction<Database>;

/** A file by the one of its names that fits best. */
export type NamedFile = {
  ledgerId: string;
  kind: FileKind;
  title: string;
  /** Which of its names fits. */
  name: string;
  score: number;
};

type Asked = { most: number; kind?: FileKind | undefined };

/** Names that hold the words are all alike to the database; so many are looked at to find the best of them. */
const CANDIDATES = 500;

/** Each file once, by the first of its names that was found. */
const onceEach = (found: readonly NamedFile[], most: number): NamedFile[] => {
  const files = new Map<string, NamedFile>();
  for (const one of found) if (!files.has(one.ledgerId)) files.set(one.ledgerId, one);
  return [...files.values()].slice(0, most);
};

const byLikeness = (a: NamedFile, b: NamedFile): number =>
  b.score - a.score || a.title.localeCompare(b.title) || (a.ledgerId < b.ledgerId ? -1 : 1);

/**
 * The files with a name like this one, in the order of the index, among those that the actor may see. What memory finds is
 * read again under the actor's own rights: where the two differ, the database is right.
 */
export const filesNamedLike = async (
  trx: Trx,
  actor: Actor,
  names: KeptNames,
  name: string,
  { most, kind }: Asked,
): Promise<NamedFile[]> => {
  const audience = audienceOf(actor);
  // A file has several names, and one may be open that only shares a name: then more are looked at.
  for (let wanted = most * 2; ; wanted *= 4) {
    const found = names.find(name, { audience, most: wanted, kind });
    const open = new Map((await openNames(trx, found)).map((row) => [`${row.ledgerId}/${row.seq}`, row]));
    const files = onceEach(
      found.flatMap(({ ledgerId, seq, name: spelling, score }) => {
        const row = open.get(`${ledgerId}/${seq}`);
        return row && spelledOut(row.name).includes(spelling) ? [{ ...row, score }] : [];
      }),
      most,
    );
    if (files.length === most || found.length < wanted) return files;
  }
};

type AskedWords = Asked & {
  /** Whether the beginning of a word is enough. */
  partial: boolean;
};

/** The files with a name that holds all these words as they are written, accents and case aside. */
export const filesNamedWith = async (
  trx: Trx,
  words: string,
  { most, kind, partial }: AskedWords,
): Promise<NamedFile[]> => {
  const rows = await openNames(
    trx,
    await namesWith(trx, nameWords(words), { kind, most: CANDIDATES, partial }),
  );
  return onceEach(
    rows.map((row) => ({ ...row, score: compareNames(words, row.name).score })).sort(byLikeness),
    most,
  );
};
