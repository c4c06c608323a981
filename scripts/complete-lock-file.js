// Adds to package-lock.json the optional packages of other platforms that a package names and the lock file lacks.
// A registry that does not offer them makes `npm install` leave them out, and `npm ci` then refuses the lock file.
// Run it after changing a dependency: `node scripts/complete-lock-file.js`; with --check it only says what lacks.
import { readFileSync, writeFileSync } from "node:fs";

const path = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(path, "utf8"));

const named = (place) => place.split("node_modules/").at(-1);
const present = new Set(Object.keys(lock.packages).map(named));

const libcs = { musl: "musl", gnu: "glibc", gnueabihf: "glibc", musleabihf: "musl" };

/** `binding-linux-x64-musl` says for which machines it is; npm keeps the same in os, cpu and libc. */
const platformOf = (name) => {
  const [, os, cpu, abi] =
    /(?:^|-)(\w+)-(\w+?)(?:-(\w+))?$/.exec(name.replace(/^.*\/(cli|binding)-/, "")) ?? [];
  const libc = os === "linux" ? libcs[abi] : undefined;
  return { cpu: [cpu], os: [os], ...(libc && { libc: [libc] }) };
};

const missing = Object.values(lock.packages).flatMap(({ optionalDependencies = {}, dev }) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !present.has(name))
    .map(([name, version]) => ({ name, version, dev })),
);

for (const { name, version, dev } of missing) {
  if (!/^\d+\.\d+\.\d+/.test(version)) throw new Error(`${name} is asked for as ${version}: add it by hand.`);
  lock.packages[`node_modules/${name}`] = {
    version,
    ...platformOf(name),
    ...(dev && { dev }),
    optional: true,
  };
}

if (process.argv.includes("--check")) {
  const hosted = Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined);
  for (const [place] of hosted) console.error(`package-lock.json names the registry that ${place} came from`);
  for (const { name } of missing) console.error(`package-lock.json lacks ${name}`);
  if (missing.length > 0) console.error("Run: node scripts/complete-lock-file.js");
  process.exit(missing.length + hosted.length > 0 ? 1 : 0);
}

lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([one], [other]) => one.localeCompare(other, "en")),
);
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${missing.length} packages of other platforms added.`);
