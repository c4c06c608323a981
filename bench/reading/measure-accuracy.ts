import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { GoldSet } from "./gold-sets.ts";

const run = promisify(execFile);
const most = { maxBuffer: 2 ** 28 };

/** What the scorer counted of one kind of thing found, and how often a detail of it was right. */
export type Tally = {
  precision: number;
  recall: number;
  f1: number;
  gold: number;
  read: number;
} & Details;

type Details = { readonly [detail: string]: { accuracy: number; of: number } | number | undefined };

/** The scorer's figures of some texts. */
export type Score = {
  articles: number;
  unread: number;
  badSpans: number;
} & Record<
  "mentions" | "statements" | "events" | "custody" | "published" | "roster" | "letters" | "asks" | "outcomes",
  Tally
>;

/** Figures of a set: of all its texts, and of each language; and the readings, one JSON a line. */
export type SetScore = { set: GoldSet; scores: [language: string, score: Score][]; readings: string };

/** How often a detail was right, and of how many; nothing where it was never asked. */
export const accuracyOf = (tally: Tally, detail: string): { accuracy: number; of: number } | undefined => {
  const found = tally[detail];
  return typeof found === "object" ? found : undefined;
};

/** Lets the program read the texts of a set and the scorer hold the readings against the labels. */
export async function measureAccuracy(
  set: GoldSet,
  { scorer, roster, folder }: { scorer: string; roster: string; folder: string },
): Promise<SetScore> {
  const file = join(folder, "readings.jsonl");
  const reader = ["bin/homeward", "read", "--json", "--roster", roster, ...set.files];
  const { stdout: readings } = await run(process.execPath, reader, most);
  await writeFile(file, readings);
  const texts = ["--gold", join(set.folder, "labels"), "--articles", join(set.folder, "articles")];
  const asked = [scorer, ...texts, "--read", file, "--roster", roster, "--json"];
  const said: Record<string, Score> = JSON.parse((await run(process.execPath, asked, most)).stdout);
  return { set, scores: Object.entries(said), readings };
}
