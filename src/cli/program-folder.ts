import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Something that comes with the program, such as `dist/web`, wherever the program was put and is called from. */
export function programFolder(...parts: string[]): string {
  return join(rootAbove(dirname(fileURLToPath(import.meta.url))), ...parts);
}

function rootAbove(folder: string): string {
  return existsSync(join(folder, "package.json")) ? folder : rootAbove(dirname(folder));
}
