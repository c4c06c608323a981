import { chmod, mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";

/** Makes a folder and the parents that it lacks; as root, others may pass through them but not list them. */
export async function makeFolders(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) await makeFolders(parent);
  try {
    await mkdir(folder);
  } catch (error) {
    // Another program may have made it in between; anything else of that name is not ours to change.
    if (await isFolder(folder)) return;
    throw error;
  }
  // Set apart from mkdir because a strict umask would shut the server user out.
  await chmod(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}
