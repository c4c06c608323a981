import { createHash } from "node:crypto";
import { chown, lstat, mkdir, rmdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Problem } from "../../problem.ts";
import type { DataFolder } from "./data-folder.ts";
import type { ServerUser } from "./server-user.ts";

/** The port is a part of the socket's name only: nothing listens on the network. */
export const socketPort = 5432;

const longestPath = 103; // bytes, on macOS; 107 on Linux

/**
 * The folder of the socket, open to the server user alone (and to root, whom nothing keeps out).
 * Connections through it are trusted: whoever gets into this folder could read the database files as well,
 * so a password would have to lie beside the lock that it opens.
 */
export async function openSocketFolder(folder: DataFolder, user: ServerUser | undefined): Promise<string> {
  const socketDir = chooseSocketFolder(folder.root);
  await mkdir(socketDir, { mode: 0o700 }).catch(unlessThere);
  const found = await lstat(socketDir);
  if (found.isDirectory() && (found.mode & 0o077) === 0) {
    if (found.uid === (user?.uid ?? process.getuid?.())) return socketDir;
    // Root's: made just now, here or by another program that starts at the same moment.
    if (user !== undefined && found.uid === 0) {
      await chown(socketDir, user.uid, user.gid);
      return socketDir;
    }
  }
  throw new Problem({
    id: "database.socket-folder-open",
    message: `The folder ${socketDir} must belong to the database server's user and be closed to all others. Remove it and start again.`,
  });
}

/** Removes the folder of a stopped server's socket where it lies in the temporary folder. */
export async function removeSocketFolder(folder: DataFolder, socketDir: string): Promise<void> {
  // rmdir takes an empty folder only: a server that was started meanwhile keeps its socket.
  if (!socketDir.startsWith(folder.root)) await rmdir(socketDir).catch(() => undefined);
}

/** Beside the data, or in the temporary folder when that path is too long for a socket. */
function chooseSocketFolder(root: string): string {
  const name = `homeward-${createHash("sha256").update(root).digest("hex").slice(0, 12)}`;
  const places = [join(root, "run"), join(tmpdir(), name)];
  return places.find(fits) ?? join("/tmp", name);
}

function fits(socketDir: string): boolean {
  return Buffer.byteLength(`${socketDir}/.s.PGSQL.${socketPort}`) <= longestPath;
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== "EEXIST") throw error;
}
