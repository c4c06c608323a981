import type { Pool } from "pg";
import { fromKysely, PgBoss } from "pg-boss";
import type { Actor } from "../../core/access/access.ts";
import { type Log, traceOf } from "../log.ts";
import type { Enqueue, Means } from "../means.ts";
import type { Job } from "./job.ts";

/** What jobs are run with. */
type Workplace = {
  means: Means;
  /** The account that asked, with the rights it has when the job runs. */
  actorOf(userId: string): Promise<Actor>;
};

export type JobQueue = {
  enqueue: Enqueue;
  /** Takes jobs without working on them: whoever runs the program does. */
  open(jobs: readonly Job[]): Promise<void>;
  /** Begins to work; a job that a killed program left half-way runs again within half a minute. */
  start(jobs: readonly Job[], workplace: Workplace): Promise<void>;
  /** Finishes what is being worked on, up to this many milliseconds; what is left runs at the next start. */
  stop(patience: number): Promise<void>;
};

const queueOptions = {
  retryLimit: 4,
  retryDelay: 2,
  retryBackoff: true,
  retryDelayMax: 300,
  expireInSeconds: 600,
  heartbeatSeconds: 12,
  deleteAfterSeconds: 24 * 60 * 60,
};
const atOnce = 2;

/** The queue of work, kept in the database under the program's own role. */
export function createJobQueue(pool: Pool, log: Log): JobQueue {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    schema: "pgboss",
    createSchema: false,
    schedule: false,
    superviseIntervalSeconds: 6,
    monitorIntervalSeconds: 6,
  });
  boss.on("error", (error) => log.error("jobs.failed", { reason: error.message }));
  const open = async (jobs: readonly Job[]) => {
    await boss.start();
    for (const { queue } of jobs) {
      await boss.createQueue(queue, queueOptions);
      await boss.updateQueue(queue, queueOptions);
    }
  };
  return {
    enqueue: async (trx, queue, payload) => {
      await boss.send(queue, payload, { db: fromKysely(trx) });
    },
    open,
    start: async (jobs, workplace) => {
      await open(jobs);
      for (const job of jobs) await workOn(boss, job, workplace, log);
    },
    stop: (patience) => boss.stop({ graceful: true, timeout: patience, close: false }),
  };
}

async function workOn(boss: PgBoss, job: Job, workplace: Workplace, log: Log): Promise<void> {
  const worker = await boss.work(
    job.queue,
    { pollingIntervalSeconds: 0.5, localConcurrency: atOnce },
    async ([one]) => {
      if (!one) return;
      await runJob(job, one, workplace, log);
      // There is likely more to do: the next job is looked for at once.
      boss.notifyWorker(worker);
    },
  );
}

type Given = { id: string; data: unknown };

async function runJob(job: Job, { id, data }: Given, workplace: Workplace, log: Log): Promise<void> {
  const began = performance.now();
  const fields = () => ({ queue: job.queue, job: id, ms: Math.round(performance.now() - began) });
  try {
    const payload = job.payload.parse(data);
    await job.run(await workplace.actorOf(payload.userId), workplace.means, payload);
    log.info("job.done", fields());
  } catch (error) {
    // The queue keeps what is thrown, so it gets the name of the error only: a message may hold words of a case.
    log.error("job.failed", { ...fields(), trace: traceOf(error) });
    throw new Error(error instanceof Error ? error.name : "unknown");
  }
}
