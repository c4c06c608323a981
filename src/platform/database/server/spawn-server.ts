import { spawn } from "node:child_process";
import { open, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import type { DataFolder } from "./data-folder.ts";
import type { Binaries } from "./find-binaries.ts";
import { identity, type ServerUser, serverEnvironment } from "./server-user.ts";
import { openSocketFolder, socketPort } from "./socket-folder.ts";

/** All that starting the server needs. */
export type ServerPlace = {
  readonly folder: DataFolder;
  readonly binaries: Binaries;
  readonly user: ServerUser | undefined;
  readonly settings: Readonly<Record<string, string>>;
};

export type SpawnedServer = { readonly pid: number | undefined; hasEnded(): boolean };

/** Starts the server in a process group of its own, so that it outlives an interrupted or killed program. */
export async function spawnServer(place: ServerPlace, stalePid: number | undefined): Promise<SpawnedServer> {
  const socketDir = await openSocketFolder(place.folder, place.user);
  const log = await openLog(place.folder.log);
  try {
    const child = spawn(join(place.binaries.folder, "postgres"), serverArguments(place, socketDir), {
      ...identity(place.user),
      cwd: "/",
      detached: true,
      stdio: ["ignore", log.fd, log.fd],
      // The server keeps off a pid file whose process lives, whoever that is. The number named here it takes for stale,
      // and still makes sure that no process of the dead server is left.
      env: {
        ...serverEnvironment(),
        ...(stalePid === undefined ? {} : { PG_GRANDPARENT_PID: String(stalePid) }),
      },
    });
    let ended = false;
    child.once("exit", () => {
      ended = true;
    });
    child.once("error", () => {
      ended = true;
    });
    child.unref();
    return { pid: child.pid, hasEnded: () => ended };
  } finally {
    await log.close();
  }
}

/** The last lines that the server wrote, to say why it did not start. */
export async function readLogTail(folder: DataFolder): Promise<string> {
  const text = await readFile(folder.log, "utf8").catch(() => "");
  return text.trim().split("\n").slice(-5).join("\n");
}

async function openLog(path: string) {
  await rename(path, `${path}.1`).catch(() => undefined);
  return open(path, "a", 0o600);
}

function serverArguments(place: ServerPlace, socketDir: string): string[] {
  const settings: Record<string, string> = {
    listen_addresses: "",
    port: String(socketPort),
    // The setting is a list: in quotes, a comma or a space in the path is a part of it.
    unix_socket_directories: `"${socketDir.replaceAll('"', '""')}"`,
    unix_socket_permissions: "0700",
    timezone: "UTC",
    log_timezone: "UTC",
    jit: "off",
    // Failed statements and their values hold the content of cases; the log says only what went wrong.
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
    ...place.settings,
  };
  return [
    "-D",
    place.folder.database,
    ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
}
