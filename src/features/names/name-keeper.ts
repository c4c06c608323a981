import type { Kysely } from "kysely";
import { type KeptNames, makeKeptNames } from "../../core/names/kept-names.ts";
import type { Database } from "../../platform/database/schema.ts";
import { changesSince, namesOf, nextNames, oldestOpen } from "./names.store.ts";

/** What is in memory, and from which transaction on it may lack something. */
type Kept = {
  names: KeptNames;
  horizon: bigint;
  /** By file: the transaction whose names of it are kept, where that may be asked about again. */
  seen: Map<string, string>;
};

/** So many files are read at once, and the program does other things between two such steps. */
const FILES_AT_ONCE = 500;

/**
 * Keeps the names of all files in memory, read when first asked for. What it gives out lacks nothing that had landed
 * when it was asked: each time it asks the database what changed, whoever changed it.
 */
export const keepNames = (db: Kysely<Database>): (() => Promise<KeptNames>) => {
  let kept: Kept | undefined;
  const refresh = async (): Promise<KeptNames> => {
    kept ??= await readAll(db);
    // A younger server in the place of the old one, from a backup: its numbers say nothing about what is kept.
    if (!(await catchUp(db, kept))) kept = await readAll(db);
    return kept.names;
  };
  return oneAtATime(refresh);
};

/** Whoever asks while a look is under way gets the next one, since that one may have looked too early for them. */
const oneAtATime = <T>(look: () => Promise<T>): (() => Promise<T>) => {
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<T> | undefined;
  return () => {
    if (!next) {
      const mine = running.then(() => {
        next = undefined;
        return look();
      });
      next = mine;
      running = mine.catch(() => undefined);
    }
    return next;
  };
};

const readAll = async (db: Kysely<Database>): Promise<Kept> => {
  const kept: Kept = { names: makeKeptNames(), horizon: await oldestOpen(db), seen: new Map() };
  let files = await nextNames(db, undefined, FILES_AT_ONCE);
  while (files.length > 0) {
    for (const { ledgerId, names } of files) kept.names.put(ledgerId, names);
    files = await nextNames(db, files.at(-1)?.ledgerId, FILES_AT_ONCE);
  }
  kept.names.settle();
  return kept;
};

/** Reads again what changed; false where the server has a younger history than what is kept. */
const catchUp = async (db: Kysely<Database>, kept: Kept): Promise<boolean> => {
  const { horizon, changes } = await changesSince(db, kept.horizon);
  if (horizon < kept.horizon) return false;
  const news = changes.filter(({ ledgerId, changedIn }) => kept.seen.get(ledgerId) !== changedIn);
  for (let from = 0; from < news.length; from += FILES_AT_ONCE) {
    const some = news.slice(from, from + FILES_AT_ONCE);
    const files = await namesOf(
      db,
      some.map((one) => one.ledgerId),
    );
    for (const { ledgerId, names } of files) kept.names.put(ledgerId, names);
  }
  const late = changes.filter(({ changedIn }) => BigInt(changedIn) >= horizon);
  kept.seen = new Map(late.map(({ ledgerId, changedIn }) => [ledgerId, changedIn]));
  kept.horizon = horizon;
  return true;
};
