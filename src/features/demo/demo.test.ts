import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { newOffice } from "../../../tests/support/office.ts";
import { type Actor, audienceOf } from "../../core/access/access.ts";
import { asActor } from "../../platform/database/transaction.ts";
import { findLedger, refreshProjections } from "../ledger/index.ts";
import { loadDemo } from "./load-demo.ts";

const folder = fileURLToPath(new URL("../../../data/demo", import.meta.url));
const teams = ["consular-section", "legal-aid-desk"];
const actor: Actor = {
  userId: "vera",
  name: "Vera",
  grants: teams.map((teamId) => ({ role: "supervisor", teamId })),
};

let given: Awaited<ReturnType<typeof newOffice>>;
const told: string[] = [];

beforeAll(async () => {
  given = await newOffice();
  await loadDemo({ ...given, folder, say: (line) => told.push(line) });
}, 180_000);

const tables = [
  "ledger_summary",
  "ledger_name",
  "ledger_member",
  "person_mark",
  "representation_line",
  "fact_text",
  "citation_line",
] as const;

const rowsOf = async (table: (typeof tables)[number]) => {
  const { rows } = await sql<{
    row: string;
  }>`select to_jsonb(t)::text as row from ${sql.table(table)} t order by 1`.execute(given.database.owner);
  return rows.map(({ row }) => row);
};

describe("the demo caseload", () => {
  it("tells what was loaded", () => {
    expect(told[1]).toBe("42 documents, of which 1 cannot be read on purpose");
    expect(told[2]).toMatch(/^13 cases and 2 affairs with \d+ entries$/);
  });

  it("has chains that verify", async () => {
    const { rows } = await sql<{ problem: string | null }>`
      select v.problem from ledger l cross join lateral verify_ledger(l.id) v`.execute(given.database.owner);
    expect(rows).toHaveLength(15);
    expect(rows.every((row) => row.problem === null)).toBe(true);
  });

  it("has projections that can be rebuilt from the ledgers alone", async () => {
    const kept = await Promise.all(tables.map(rowsOf));
    await asActor(given.means.db, audienceOf(actor), async (trx) => {
      const ids = await trx.selectFrom("ledger").select("id").execute();
      for (const { id } of ids) {
        const ledger = await findLedger(trx, id);
        if (ledger) await refreshProjections(trx, ledger);
      }
    });
    expect(await Promise.all(tables.map(rowsOf))).toEqual(kept);
    expect(kept.every((rows) => rows.length > 0)).toBe(true);
  });
});
