import { chmod, mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";

/** Makes a folder and the parents that it lacks; as root, others may pass through them but not list them. */
export async function makeFolders(folder: string): Promise<void> {
  if ((await stat(folder).catch(() => undefined))?.isDirectory()) return;
  const parent = dirname(folder);
  if (parent !== folder) await makeFolders(parent);
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  // Set apart from mkdir because a strict umask would shut the server user out.
  await chmod(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
}
