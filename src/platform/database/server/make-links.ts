import { chmod, readFile, stat, symlink } from "node:fs/promises";
import { dirname, join, relative } from "node:path";

/**
 * Completes the unpacked binaries: npm packages hold no symbolic links and lose the right to execute,
 * and the package's own install script does not run under `npm ci --ignore-scripts`.
 */
export async function makeLinks(packageFolder: string): Promise<void> {
  const list: unknown = JSON.parse(await readFile(join(packageFolder, "native", "pg-symlinks.json"), "utf8"));
  for (const { source, target } of Array.isArray(list) ? list.filter(isLink) : []) {
    const place = join(packageFolder, target);
    await symlink(relative(dirname(place), join(packageFolder, source)), place).catch(unlessThere);
  }
  for (const name of ["initdb", "pg_ctl", "postgres"]) {
    const file = join(packageFolder, "native", "bin", name);
    const { mode } = await stat(file);
    if ((mode & 0o555) !== 0o555) await chmod(file, 0o755);
  }
}

function isLink(item: unknown): item is { source: string; target: string } {
  return (
    typeof item === "object" &&
    item !== null &&
    "source" in item &&
    typeof item.source === "string" &&
    "target" in item &&
    typeof item.target === "string"
  );
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== "EEXIST") throw error;
}
