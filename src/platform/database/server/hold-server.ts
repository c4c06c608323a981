import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import { Problem } from "../../problem.ts";
import { isServerOf, lookAtServer } from "./look-at-server.ts";
import { readLogTail, type ServerPlace, type SpawnedServer, spawnServer } from "./spawn-server.ts";

/** A running server, and the connection whose lock makes this program the one that looks after it. */
export type HeldServer = {
  readonly pid: number;
  readonly socketDir: string;
  readonly port: number;
  readonly adopted: boolean;
  /** False when another program looks after the server and this one only uses it. */
  readonly owned: boolean;
  readonly client: pg.Client;
};

// Time for a program that was killed a moment ago to lose its lock.
const lockPatience = 1_500;
const silencePatience = 30_000;
// Any number will do, as long as nobody else takes this lock in the database "postgres".
const lockKey = 4_867_101;

/** Finds the server that runs on these files or starts it, and takes the lock on the folder. */
export async function holdServer(place: ServerPlace, mayShare: boolean): Promise<HeldServer> {
  for (let attempt = 1; ; attempt += 1) {
    const server = await reachServer(place);
    const lock = await takeLock(server.client, mayShare ? 0 : lockPatience);
    if (lock === "taken") return { ...server, owned: true };
    if (lock === "held by another" && mayShare) return { ...server, adopted: true, owned: false };
    await server.client.end().catch(() => undefined);
    // The other program was just stopping its server: now there is none, and this one may start its own.
    if (lock === "lost" && attempt < 5) continue;
    throw folderInUse(place);
  }
}

function folderInUse(place: ServerPlace): Problem {
  return new Problem({
    id: "database.folder-in-use",
    message: `Homeward already runs with the data folder ${place.folder.root}. Use that one, stop it first, or choose another folder with --data DIR.`,
  });
}

async function reachServer(place: ServerPlace): Promise<Omit<HeldServer, "owned">> {
  let spawned: SpawnedServer | undefined;
  let lastSign = Date.now();
  for (;;) {
    const seen = await lookAtServer(place.folder.database);
    if (seen.kind === "up") return { ...seen, adopted: seen.pid !== spawned?.pid };
    // Recovery after a crash may take long; as long as the server says so, it is waited for.
    if (seen.kind === "busy" && seen.answers) lastSign = Date.now();
    if (seen.kind === "down" && (spawned === undefined || spawned.hasEnded())) {
      if (spawned !== undefined) await requireHopeful(place);
      spawned = await spawnServer(place, seen.stalePid);
    }
    if (Date.now() - lastSign > silencePatience)
      throw await notAnswering(place, seen.kind === "busy" ? seen.pid : undefined);
    await sleep(spawned?.hasEnded() ? 250 : 20);
  }
}

async function requireHopeful(place: ServerPlace): Promise<void> {
  const tail = await readLogTail(place.folder);
  // Another program was quicker, or the last processes of a killed server are still going: both pass.
  if (/lock file ".*" (already exists|is empty)|shared memory block/.test(tail)) return;
  throw new Problem({
    id: "database.start-failed",
    message: `The database server did not start. It said:\n${tail}\nIts log is ${place.folder.log}.`,
  });
}

async function notAnswering(place: ServerPlace, pid: number | undefined): Promise<Problem> {
  const process = pid === undefined ? "The database server" : `The database server (process ${pid})`;
  return new Problem({
    id: "database.not-answering",
    message: `${process} of ${place.folder.database} does not answer. Stop it (kill -INT) and start again. It said last:\n${await readLogTail(place.folder)}`,
  });
}

async function takeLock(client: pg.Client, patience: number): Promise<"taken" | "held by another" | "lost"> {
  // A lock of the session: the server takes it back at once when this program dies, however it dies.
  const deadline = Date.now() + patience;
  for (;;) {
    const taken = await tryLock(client);
    if (taken === undefined) return "lost";
    if (taken) return "taken";
    if (Date.now() >= deadline) return "held by another";
    await sleep(50);
  }
}

async function tryLock(client: pg.Client): Promise<boolean | undefined> {
  try {
    const { rows } = await client.query<{ taken: boolean }>("select pg_try_advisory_lock($1) as taken", [
      lockKey,
    ]);
    return rows[0]?.taken;
  } catch {
    return undefined;
  }
}

function signalServer(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    // It may have ended by itself since it was looked at.
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

/** Stops the server: connections are ended, what was committed is on the disk. */
export async function endServer(server: HeldServer, database: string): Promise<void> {
  for (const { signal, patience } of [
    { signal: "SIGINT", patience: 30_000 },
    { signal: "SIGQUIT", patience: 10_000 },
  ] as const) {
    if (!(await isServerOf(server.pid, database))) return;
    signalServer(server.pid, signal);
    const deadline = Date.now() + patience;
    while (Date.now() < deadline) {
      if (!(await isServerOf(server.pid, database))) return;
      await sleep(20);
    }
  }
  throw new Problem({
    id: "database.not-stopped",
    message: `The database server (process ${server.pid}) does not stop. Stop it with: kill -QUIT ${server.pid}`,
  });
}
