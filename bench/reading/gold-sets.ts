import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Labelled texts: `folder`/articles/ID.json and `folder`/labels/ID.json; nobody looks at those aside while rules are written. */
export type GoldSet = { name: string; folder: string; files: string[]; isAside: boolean };

const own = "tests/gold/reading";

const places = (shared: string): [name: string, folder: string][] => [
  ["given articles", join(shared, "corpus")],
  ["given letters", join(shared, "corpus", "letters")],
  ["own articles, tuned on", join(own, "articles-tuned")],
  ["own articles, kept aside", join(own, "articles-aside")],
  ["own letters, tuned on", join(own, "letters-tuned")],
  ["own letters, kept aside", join(own, "letters-aside")],
];

/** The labelled texts that are there: the project's own, and those given from outside. */
export function findGoldSets(shared: string): GoldSet[] {
  return places(shared)
    .filter(([, folder]) => existsSync(join(folder, "articles")))
    .map(([name, folder]) => ({
      ...{ name, folder, files: articlesIn(folder) },
      isAside: folder.endsWith("-aside"),
    }));
}

function articlesIn(folder: string): string[] {
  return readdirSync(join(folder, "articles"))
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => join(folder, "articles", file));
}
