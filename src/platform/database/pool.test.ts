import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { freshDatabase } from "../../../tests/support/database.ts";

const { app, jobs } = await freshDatabase();

async function read(expression: string): Promise<unknown> {
  const { rows } = await sql<{ value: unknown }>`select ${sql.raw(expression)} as value`.execute(app);
  return rows[0]?.value;
}

describe("values from the database", () => {
  it.each([
    ["a count is a number", "(select count(*) from generate_series(1, 3))", 3],
    ["so are counts in a list", `array[1, 9007199254740991]::int8[]`, [1, 9007199254740991]],
    ["a day stays the day, in every time zone", `date '2010-05-28'`, "2010-05-28"],
    ["also a very early one", `date '0044-03-15 BC'`, "0044-03-15 BC"],
    ["and in a list", `array['2010-05-28', null]::date[]`, ["2010-05-28", null]],
    ["a moment is a Date", `timestamptz '2010-05-28 12:00:00+00'`, new Date("2010-05-28T12:00:00Z")],
    ["a text array keeps its texts", `array['a,b', '{c}', '"d"']`, ["a,b", "{c}", '"d"']],
    ["nothing is null", "null::int8", null],
  ])("%s", async (_, expression, value) => {
    expect(await read(expression)).toEqual(value);
  });

  it("that a number cannot hold are an error, never another number", async () => {
    await expect(read("9007199254740993::int8")).rejects.toThrow("too large");
  });
});

describe("a pool", () => {
  it("survives the loss of a connection in the middle of a transaction, which fails", async () => {
    const lost = app.transaction().execute(async (trx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx);
      await sql`select pg_terminate_backend(${rows[0]?.pid}, 5000)`.execute(app);
      await sleep(50);
      await sql`select 1`.execute(trx);
    });
    await expect(lost).rejects.toThrow();
    expect(await read("1")).toBe(1);
  });

  it("goes on after the server ended its connections", async () => {
    await Promise.all([read("1"), jobs.query("select 1")]);
    await jobs.query(`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and usename = current_user and pid <> pg_backend_pid()`);
    await expect.poll(() => read("1").catch(() => "not yet")).toBe(1);
    await expect
      .poll(() =>
        jobs.query("select 1").then(
          ({ rowCount }) => rowCount,
          () => "not yet",
        ),
      )
      .toBe(1);
  });
});
