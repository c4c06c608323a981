// Checks what the compiler cannot say in words a person understands: who may import whom, how long a file may be,
// which names hide what they hold. Every rule stands in ARCHITECTURE.md; one that no tool checks is not written there.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

const LONGEST_FILE = 300;
const LONGEST_ARCHITECTURE = 80;
const MEDIAN_FILE = 80;
const vagueName = /(^|[./-])(utils?|helpers?|misc|common|manager)([./-]|$)|V2/;

/** Packages without effects that `core` may stand on. */
const corePackages = ["zod", "any-ascii"];
const testPackages = ["vitest", "fast-check"];
/** What runs in a browser. */
const screenPackages = ["react", "react-dom", "@mantine", "@tanstack", "@lingui", "zod"];
const httpPackages = ["hono", "@hono"];

const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { encoding: "utf8" })
  .split("\n")
  .filter(
    (file) => /^(src|migrations|scripts|tests|bench|bin)\//.test(file) && /\.(ts|tsx|js|css)$/.test(file),
  );

const textOf = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));

const isTest = (file) => /\.test\.tsx?$/.test(file);
const featureOf = (file) => /^src\/features\/([^/]+)\//.exec(file)?.[1];
const isUi = (file) => /^src\/features\/[^/]+\/ui\//.test(file);
const isContract = (file) => file.endsWith(".contract.ts");
const isPublicFace = (file) => /^src\/features\/[^/]+\/index\.ts$/.test(file);
const within = (folder) => (file) => file.startsWith(`src/${folder}/`);
const [inCore, inPlatform, inWeb, inCli, inFeatures] = ["core", "platform", "web", "cli", "features"].map(
  within,
);

const imports = (file) =>
  [
    ...(textOf.get(file) ?? "").matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^;]*?from\s+"([^"]+)"|import\("([^"]+)"\)/g,
    ),
  ]
    .map(([, named, lazy]) => named ?? lazy)
    .map((to) => (to.startsWith(".") ? normalize(join(dirname(file), to)) : to));

/** "@mantine" of "@mantine/core", "react-dom" of "react-dom/client". */
const packageOf = (to) => to.split("/")[0];
const isPackage = (to) => !to.startsWith("src/") && !to.startsWith("migrations/") && !to.startsWith("..");

const isForScreens = (to) => isPackage(to) && screenPackages.includes(packageOf(to));
const isAbove = (to) => to === "src/main.ts" || inCli(to) || inWeb(to);

const isAboveLaw = (to) => ["sentences", "casework", "ledger"].some((name) => within(`core/${name}`)(to));

/** [who, may import what, what to say]: the first rule that fits a file is the one that holds. */
const walls = [
  [
    (file) => within("core/law")(file) && !isTest(file),
    (to) => (isPackage(to) ? corePackages.includes(packageOf(to)) : inCore(to) && !isAboveLaw(to)),
    "The law stands under sentences and cases: it imports neither them nor the ledger.",
  ],
  [
    inCore,
    (to) => (isPackage(to) ? corePackages.includes(packageOf(to)) : inCore(to)),
    "core is pure: it imports only core and the packages named in scripts/check-walls.js.",
  ],
  [
    isContract,
    (to) => (isPackage(to) ? to === "zod" : inCore(to) || isContract(to)),
    "A contract is plain data: it imports zod, core and other contracts.",
  ],
  [
    isUi,
    (to) => isForScreens(to) || inCore(to) || inWeb(to) || isContract(to) || isUi(to),
    "A screen talks to the server through contracts only: no services, stores or platform, no package of the server.",
  ],
  [
    inWeb,
    (to) => isForScreens(to) || inCore(to) || inWeb(to) || isContract(to) || isUi(to),
    "The shell knows screens and contracts only, and no package of the server.",
  ],
  [
    (file) => file === "src/platform/database/schema.ts",
    (to) => /\.table\.ts$/.test(to) || inPlatform(to),
    "schema.ts collects the types of tables and nothing else.",
  ],
  [
    inPlatform,
    (to) => isPackage(to) || inPlatform(to) || inCore(to) || to.startsWith("migrations/"),
    "platform knows nothing of cases: it never imports a feature.",
  ],
  [
    (file) => inFeatures(file) && /\.(routes|jobs)\.ts$/.test(file),
    (to) => !/\.store\.ts$/.test(to),
    "Routes and jobs call their service: they never reach into a store.",
  ],
  [
    (file) => inFeatures(file) && /\.(service|store|table)\.ts$/.test(file),
    (to) => !httpPackages.includes(packageOf(to)) && !/\.routes\.ts$/.test(to) && !isUi(to) && !isAbove(to),
    "Services and stores know nothing of HTTP, of the screen or of who puts them together.",
  ],
  [
    inFeatures,
    (to) => !isAbove(to),
    "A feature knows nothing of the screen's shell or of who puts it together.",
  ],
  [inCli, (to) => !/\.(store|routes)\.ts$/.test(to), "A command goes through main and services."],
];

/** [who, what its text may not hold, what to say]: what no import shows. */
const forbidden = [
  [
    (file) => inCore(file) && !isTest(file),
    /\bnew Date\(\)|\b(Date\.now|Math\.random)\(/,
    "core has no clock and no chance: the day is handed to it.",
  ],
  [
    (file) => inFeatures(file) && !/\.store\.ts$/.test(file) && !isTest(file),
    /\bsql(<[^`]*>)?`|\.(selectFrom|insertInto|updateTable|deleteFrom)\(/,
    "It writes SQL. Only a store does.",
  ],
  [() => true, /biome-[i]gnore|@ts-(ignore|nocheck)/, "A check is mended, not switched off."],
  [(file) => !isTest(file), /@ts-expect-[e]rror/, "Only a test expects a type error."],
];

const problems = [];
const complain = (file, sentence) => problems.push(`${file}: ${sentence}`);

for (const file of files) {
  const text = textOf.get(file);
  const lines = text.split("\n").length - 1;
  if (lines > LONGEST_FILE)
    complain(file, `${lines} lines; split it along an idea (${LONGEST_FILE} at most).`);
  if (vagueName.test(file)) complain(file, "The name hides what the file holds; name the idea.");
  for (const [who, what, sentence] of forbidden) if (who(file) && what.test(text)) complain(file, sentence);
  if (!file.startsWith("src/") || isTest(file)) continue;
  const [, may, sentence] = walls.find(([who]) => who(file)) ?? [];
  for (const to of imports(file)) {
    if (may && !may(to)) complain(file, `imports ${to}. ${sentence}`);
    const [own, other] = [featureOf(file), featureOf(to)];
    if (
      own &&
      other &&
      own !== other &&
      !isPublicFace(to) &&
      !isContract(to) &&
      !isUi(to) &&
      !/\.table\.ts$/.test(to)
    )
      complain(file, `imports ${to}. Another feature is used through its index.ts.`);
    if (testPackages.includes(to)) complain(file, `imports ${to} outside of a test.`);
  }
}

const sources = files.filter((file) => file.startsWith("src/") && /\.tsx?$/.test(file) && !isTest(file));
const sizes = sources.map((file) => textOf.get(file).split("\n").length - 1).sort((a, b) => a - b);
const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
if (median > MEDIAN_FILE) complain("src", `The median file has ${median} lines (${MEDIAN_FILE} at most).`);

const architecture = readFileSync("ARCHITECTURE.md", "utf8").split("\n").length - 1;
if (architecture > LONGEST_ARCHITECTURE)
  complain("ARCHITECTURE.md", `${architecture} lines (${LONGEST_ARCHITECTURE} at most).`);

for (const problem of problems) console.error(problem);
console.log(
  `${sources.length} source files, median ${median} lines, longest ${sizes.at(-1)}; ${problems.length} problems`,
);
process.exit(problems.length > 0 ? 1 : 0);
