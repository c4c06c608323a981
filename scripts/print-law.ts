/**
 * Prints docs/law.md from the data in src/core/law: every provision with its source, mark and last check, every remedy
 * with its conditions. Run it after changing them: `npx tsx scripts/print-law.ts`; with --check it only says whether
 * the page is out of date.
 */
import { readFileSync, writeFileSync } from "node:fs";
import type { Condition } from "../src/core/law/condition.ts";
import type { AnyParameter } from "../src/core/law/parameter.ts";
import { type Provision, paragraphOf, sayCited } from "../src/core/law/provision.ts";
import { provisions } from "../src/core/law/provisions.ts";
import { remedies } from "../src/core/law/remedies.ts";
import type { Remedy } from "../src/core/law/remedy.ts";
import type { Source } from "../src/core/law/source.ts";

import { countryName } from "../src/core/words/text.ts";

const address = new URL("../docs/law.md", import.meta.url);

const cell = (text: string): string => text.replaceAll("|", "\\|");

const row = (...cells: string[]): string => `| ${cells.map(cell).join(" | ")} |`;

const table = (head: string[], rows: string[][]): string[] => [
  "",
  row(...head),
  `|${"---|".repeat(head.length)}`,
  ...rows.map((cells) => row(...cells)),
];

const sourceCells = ({ address: at, mark, checked }: Source): string[] => [mark, checked, `<${at}>`];

const sourceHead = ["mark", "last check", "source"];

const paragraphsOf = ({ paragraphs }: Provision): string[] =>
  table(
    ["paragraph", "says", ...sourceHead],
    Object.entries(paragraphs).map(([number, { says, source }]) => [number, says.en, ...sourceCells(source)]),
  );

const valuesOf = ({ label, unit, values }: AnyParameter): string[][] =>
  values.map(({ from, until, value, source }) => [
    label.en,
    `${value} ${unit.en}`,
    from ?? "",
    until ?? "",
    ...sourceCells(source),
  ]);

const parametersOf = ({ parameters }: Provision): string[] =>
  parameters.length === 0
    ? []
    : table(["figure", "value", "from", "until", ...sourceHead], parameters.flatMap(valuesOf));

/** "Albania (2000-08-01)": one line for each source. */
const partiesOf = ({ parties = [] }: Provision): string[] =>
  [...new Set(parties.map(({ source }) => source))].flatMap(({ address: at, mark, checked }) => {
    const names = parties
      .filter(({ source }) => source.address === at)
      .map(
        ({ state, from = "", until }) => `${countryName(state, "en")} (${from}${until ? `–${until}` : ""})`,
      );
    return ["", `Parties, since when (${mark}, last check ${checked}, <${at}>): ${names.join("; ")}.`];
  });

const provisionPrinted = (provision: Provision): string[] => [
  "",
  `### ${provision.title.en} (${provision.cite})`,
  ...paragraphsOf(provision),
  ...parametersOf(provision),
  ...partiesOf(provision),
];

const conditionPrinted = (condition: Condition, indent = ""): string[] => [
  `${indent}- ${condition.says.en} (\`${condition.id}\`): ${sayCited(condition.cites)}, ${paragraphOf(condition.cites).source.mark}`,
  ...(condition.grounds ?? []).flatMap((ground) => conditionPrinted(ground, `${indent}  `)),
];

const remedyPrinted = ({ id, title, provision, conditions, decidedBy }: Remedy): string[] => [
  "",
  `### ${title.en} (\`${id}\`)`,
  "",
  decidedBy === "conditions" ? `By ${provision.cite}. All must be so:` : decidedBy.nobody.en,
  "",
  ...conditions.flatMap((condition) => conditionPrinted(condition)),
];

const page = [
  readFileSync(new URL("law-introduction.md", import.meta.url), "utf8").trimEnd(),
  "",
  "## Ways home and reliefs",
  ...remedies.flatMap(remedyPrinted),
  "",
  "## Provisions",
  ...provisions.flatMap(provisionPrinted),
  "",
].join("\n");

if (!process.argv.includes("--check")) writeFileSync(address, page);
else if (readFileSync(address, "utf8") !== page) {
  console.error("docs/law.md is out of date: run npx tsx scripts/print-law.ts");
  process.exitCode = 1;
}
