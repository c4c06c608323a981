import { setTimeout as sleep } from "node:timers/promises";
import { createLog, type Log } from "../../log.ts";
import {
  createDatabaseFiles,
  inspectDatabase,
  openDataFolder,
  requireReachable,
  requireSameMajor,
} from "./data-folder.ts";
import { type BinariesChoice, findBinaries } from "./find-binaries.ts";
import { endServer, type HeldServer, holdServer } from "./hold-server.ts";
import { findServerUser } from "./server-user.ts";
import { removeSocketFolder } from "./socket-folder.ts";
import type { ServerPlace } from "./spawn-server.ts";

export type ServerOptions = {
  readonly dataDir: string;
  /** Default: the binaries that come with the program. */
  readonly binaries?: BinariesChoice;
  /** Use the server of a program that already runs on this folder, in place of being refused. */
  readonly mayShare?: boolean;
  /** Further settings of the server. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly log?: Log;
};

export type Server = {
  readonly socketDir: string;
  readonly port: number;
  readonly superuser: "postgres";
  /** The server ran already: it survived its program, or belongs to another that shares it. */
  readonly adopted: boolean;
  /** Stops the server; leaves it alone when another program looks after it. */
  stop(): Promise<void>;
};

const restartPauses = [0, 1_000, 5_000, 15_000];

/** Starts the program's own PostgreSQL on this folder, or takes over the one that survived a killed program. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const log = options.log ?? createLog();
  const place = await preparePlace(options);
  const held = await holdServer(place, options.mayShare ?? false);
  log.info("database.running", { version: place.binaries.version, adopted: held.adopted, pid: held.pid });
  const watch = watchServer(held, place, log);
  const { socketDir, port, adopted } = held;
  return { socketDir, port, superuser: "postgres", adopted, stop: watch.stop };
}

async function preparePlace(options: ServerOptions): Promise<ServerPlace> {
  const folder = await openDataFolder(options.dataDir);
  const { owner, major } = await inspectDatabase(folder);
  const user = await findServerUser(owner);
  await requireReachable(folder, user);
  const binaries = await findBinaries(options.binaries ?? "embedded", user, major);
  requireSameMajor(folder, major, binaries);
  if (major === undefined) await createDatabaseFiles(folder, binaries, user);
  return { folder, binaries, user, settings: options.settings ?? {} };
}

/** Brings the server back when it dies under the program; the pools connect again by themselves. */
function watchServer(first: HeldServer, place: ServerPlace, log: Log): { stop(): Promise<void> } {
  let held: HeldServer | undefined = first;
  let stopping = false;
  let restart = Promise.resolve();

  const follow = (server: HeldServer) => {
    server.client.once("end", () => {
      if (stopping) return;
      held = undefined;
      log.error("database.stopped-unexpectedly", { pid: server.pid });
      if (server.owned) restart = bringBack();
    });
  };
  const bringBack = async () => {
    for (const pause of restartPauses) {
      await sleep(pause, undefined, { ref: false });
      if (stopping) return;
      try {
        held = await holdServer(place, false);
        follow(held);
        log.info("database.running-again", { pid: held.pid });
        return;
      } catch (error) {
        log.error("database.restart-failed", {
          reason: error instanceof Error ? error.message : String(error),
        });
      }
    }
  };
  const stop = async () => {
    stopping = true;
    await restart;
    const server = held;
    held = undefined;
    if (server === undefined) return;
    // The lock is kept until the server is gone, so that nobody takes over a server about to stop.
    if (server.owned) {
      await endServer(server, place.folder.database);
      await removeSocketFolder(place.folder, server.socketDir);
    }
    await server.client.end().catch(() => undefined);
  };
  follow(first);
  return { stop };
}
