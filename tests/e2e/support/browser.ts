import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as driver } from "playwright-core";

// The package's own arguments switch the same-origin policy off and run everything in one process.
const args = ["--no-sandbox", "--disable-dev-shm-usage"];

const debianPackages: Record<string, string> = {
  "libnss3.so": "libnss3",
  "libnssutil3.so": "libnss3",
  "libnspr4.so": "libnspr4",
  "libexpat.so.1": "libexpat1",
};

/** The browser that comes with `npm ci`. */
export const launchBrowser = async (): Promise<Browser> => {
  const folder = await unpackBrowser();
  const executablePath = join(folder, "chromium");
  nameMissingLibraries(executablePath);
  const env = { ...process.env, FONTCONFIG_FILE: join(folder, "fonts.conf") };
  return driver.launch({ executablePath, args, env, headless: true });
};

/** Unpacks it once per `npm ci`, whole or not at all: a run that is killed leaves nothing half done behind. */
const unpackBrowser = async (): Promise<string> => {
  const modules = dirname(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")));
  const folder = join(modules, ".cache", "chromium");
  if (!existsSync(folder)) {
    const half = `${folder}-${process.pid}`;
    mkdirSync(half, { recursive: true });
    await within(half, () => chromium.executablePath());
    writeFileSync(join(half, "fonts.conf"), fontsOf(folder));
    try {
      renameSync(half, folder);
    } catch {
      rmSync(half, { recursive: true });
    }
  }
  return folder;
};

/** The faces that come along: without any the browser shows no text, and a bare system has none. */
const fontsOf = (folder: string) =>
  `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`;

/** The package unpacks into the folder for temporary files and takes what it finds there for its own. */
const within = async <T>(folder: string, work: () => Promise<T>): Promise<T> => {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
};

const nameMissingLibraries = (program: string): void => {
  const libraries = execFileSync("ldd", [program], { encoding: "utf8" })
    .split("\n")
    .filter((line) => line.includes("not found"))
    .map((line) => line.trim().split(" ")[0] ?? "");
  if (libraries.length === 0) return;
  const packages = [...new Set(libraries.map((library) => debianPackages[library] ?? library))];
  throw new Error(
    `The browser of the journeys lacks ${libraries.join(", ")}. Install: ${packages.join(" ")}`,
  );
};
