import { sql, type Transaction } from "kysely";
import { type TriageInputs, triageInputsSchema } from "../../core/casework/triage/place-figures.ts";
import type { Database } from "../../platform/database/schema.ts";

type Trx = Transaction<Database>;

/** A saved run: its inputs, and the moment up to which entries count in it. */
export type KeptRun = {
  id: string;
  inputs: TriageInputs;
  note?: string | undefined;
  runAt: string;
  runBy: string;
};

/** As the moments of entries are written, so that both can be compared. */
const moment = sql<string>`to_char(run_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

const runs = (trx: Trx) =>
  trx
    .selectFrom("triage_run")
    .select(["id", "inputs", "note", "run_by", moment.as("run_at")])
    .orderBy("id", "desc");

type Row = Awaited<ReturnType<ReturnType<typeof runs>["execute"]>>[number];

const toRun = ({ id, inputs, note, run_at, run_by }: Row): KeptRun => ({
  ...{ id, inputs: triageInputsSchema.parse(inputs), note: note ?? undefined },
  ...{ runAt: run_at, runBy: run_by },
});

/** The runs that the actor may see, the newest first. */
export const listRuns = async (trx: Trx): Promise<KeptRun[]> =>
  (await runs(trx).limit(200).execute()).map(toRun);

export const findRun = async (trx: Trx, id: string): Promise<KeptRun | undefined> => {
  const row = await runs(trx).where("id", "=", id).executeTakeFirst();
  return row && toRun(row);
};

/** The newest that the actor may see. */
export const findNewestRun = async (trx: Trx): Promise<KeptRun | undefined> => {
  const row = await runs(trx).limit(1).executeTakeFirst();
  return row && toRun(row);
};

type NewRun = { id: string; inputs: TriageInputs; note: string | undefined; by: string; audience: string[] };

export const insertRun = async (trx: Trx, { id, inputs, note, by, audience }: NewRun): Promise<void> => {
  await trx
    .insertInto("triage_run")
    .values({
      ...{ id, inputs: JSON.stringify(inputs) as never, note: note ?? null, run_by: by, audience },
      // The clock of the entries, so that one recorded a moment before counts.
      run_at: sql<Date>`clock_timestamp()`,
    })
    .execute();
};

/** Where people are held, of the cases that the actor may see. */
export const listPlaces = async (trx: Trx) => {
  const rows = await trx
    .selectFrom("ledger_summary")
    .select(["facility", "country", sql<number>`count(*)`.as("held")])
    .where("kind", "=", "case")
    .where("state", "=", "held")
    .where("facility", "is not", null)
    .groupBy(["facility", "country"])
    .orderBy("facility")
    .execute();
  return rows.map(({ facility, country, held }) => ({
    ...{ facility: facility ?? "", held: Number(held) },
    ...(country !== null && { country }),
  }));
};
