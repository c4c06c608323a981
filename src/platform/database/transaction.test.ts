import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { freshDatabase } from "../../../tests/support/database.ts";
import { asActor } from "./transaction.ts";

const { app } = await freshDatabase();

const audienceNow = sql<{ members: string[] | null }>`
  select nullif(current_setting('homeward.audience', true), '')::text[] as members`;

describe("a transaction as an actor", () => {
  it.each([
    [["team:north", "user:7"]],
    [[]],
    [
      [
        'a "quoted" word',
        "it's",
        "a,b",
        "{c}",
        "back\\slash",
        '\\"both',
        "",
        "NULL",
        " spaced ",
        "Ирина",
        "\n",
      ],
    ],
  ])("shows the database exactly the audience %j", async (audience) => {
    const { rows } = await asActor(app, audience, (trx) => audienceNow.execute(trx));
    expect(rows).toEqual([{ members: audience }]);
  });

  it("leaves no audience behind on any connection", async () => {
    await Promise.all(
      Array.from({ length: 20 }, () => asActor(app, ["team:north"], (trx) => audienceNow.execute(trx))),
    );
    const after = await Promise.all(Array.from({ length: 20 }, () => audienceNow.execute(app)));
    expect(after.flatMap(({ rows }) => rows.map((row) => row.members))).toEqual(Array(20).fill(null));
  });

  it("keeps nothing of work that fails", async () => {
    await expect(
      asActor(app, ["team:north"], async (trx) => {
        await sql`create temporary table kept (x int) on commit preserve rows`.execute(trx);
        throw new Error("changed my mind");
      }),
    ).rejects.toThrow("changed my mind");
    const { rows } = await sql<{
      found: string | null;
    }>`select to_regclass('pg_temp.kept')::text as found`.execute(app);
    expect(rows).toEqual([{ found: null }]);
  });
});
