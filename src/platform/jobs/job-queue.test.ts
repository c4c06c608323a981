import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { caseworker } from "../../../tests/support/actors.ts";
import { testMeans } from "../../../tests/support/api.ts";
import { createLog } from "../log.ts";
import type { Means } from "../means.ts";
import { defineJob, type Job } from "./job.ts";
import { createJobQueue, type JobQueue } from "./job-queue.ts";

const payload = z.object({ userId: z.string(), word: z.string() });
const asked = (word: string) => ({ userId: caseworker.userId, word });
const running: JobQueue[] = [];
let given: Awaited<ReturnType<typeof testMeans>>;

beforeAll(async () => {
  given = await testMeans();
  await sql`create table done (word text); grant all on done to homeward_app`.execute(given.database.owner);
});

afterEach(async () => {
  for (const queue of running.splice(0)) await queue.stop(1_000);
});

const startQueue = async (jobs: Job[]): Promise<{ queue: JobQueue; means: Means }> => {
  const queue = createJobQueue(
    given.database.jobs,
    createLog(() => undefined),
  );
  running.push(queue);
  const means = { ...given.means, enqueue: queue.enqueue };
  await queue.start(jobs, { means, actorOf: async (userId) => ({ ...caseworker, userId }) });
  return { queue, means };
};

const write = (means: Means, word: string) => sql`insert into done values (${word})`.execute(means.db);

const countDone = async (word: string) => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from done where word = ${word}`.execute(
    given.means.db,
  );
  return rows[0]?.n ?? 0;
};

const until = async (holds: () => Promise<boolean>, seconds = 30) => {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(50)) if (await holds()) return;
  throw new Error("It did not come to that.");
};

describe("a job", () => {
  it("runs for the account that asked, once the transaction has landed", async () => {
    const seen: string[] = [];
    const job = defineJob({
      queue: "test.landed",
      payload,
      run: async (actor, means, { word }) => {
        seen.push(actor.userId);
        await write(means, word);
      },
    });
    const { means } = await startQueue([job]);
    await means.db.transaction().execute((trx) => means.enqueue(trx, job.queue, asked("landed")));
    await until(async () => (await countDone("landed")) === 1);
    expect(seen).toEqual([caseworker.userId]);
  });

  it("does not exist when the transaction was rolled back", async () => {
    const job = defineJob({
      queue: "test.rolled-back",
      payload,
      run: (_, means, { word }) => write(means, word).then(),
    });
    const { means } = await startQueue([job]);
    const failing = means.db.transaction().execute(async (trx) => {
      await means.enqueue(trx, job.queue, asked("rolled back"));
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    await means.db.transaction().execute((trx) => means.enqueue(trx, job.queue, asked("kept")));
    await until(async () => (await countDone("kept")) === 1);
    expect(await countDone("rolled back")).toBe(0);
  });

  it("that fails is tried again, and what it had begun is not there", async () => {
    let tries = 0;
    const job = defineJob({
      queue: "test.again",
      payload,
      run: (_, means, { word }) =>
        means.db.transaction().execute(async (trx) => {
          await sql`insert into done values (${word})`.execute(trx);
          tries += 1;
          if (tries === 1) throw new Error("the first time");
        }),
    });
    const { means } = await startQueue([job]);
    await means.db.transaction().execute((trx) => means.enqueue(trx, job.queue, asked("again")));
    await until(async () => (await countDone("again")) === 1);
    expect(tries).toBe(2);
  });

  it("that a killed program was working on runs again", { timeout: 60_000 }, async () => {
    const job = defineJob({
      queue: "test.killed",
      payload,
      run: (_, means, { word }) => write(means, word).then(),
    });
    const { means } = await startQueue([]);
    const dead = createJobQueue(
      given.database.jobs,
      createLog(() => undefined),
    );
    await dead.open([job]);
    await means.db.transaction().execute((trx) => means.enqueue(trx, job.queue, asked("killed")));
    await dead.stop(0);
    // As a program leaves it that took the job and then sent no more signs of life.
    await sql`update pgboss.job set state = 'active', started_on = now(), heartbeat_on = now() - interval '1 minute'
      where name = ${job.queue}`.execute(means.db);
    await startQueue([job]);
    await until(async () => (await countDone("killed")) === 1, 45);
  });
});
