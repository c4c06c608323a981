import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Reading } from "../../src/core/reading/reading.ts";
import type { GoldSet } from "./gold-sets.ts";

type Item = {
  optional?: boolean;
  open?: string[];
  person?: string;
  speaker?: string;
  status?: string;
  date?: { value?: string | null };
} & Partial<Record<"type" | "field" | "kind", string>>;
type Agree = (label: Item, read: Item) => number;
type Pairs = [label: Item, read: Item][];

/** How the scorer holds a label and what was read against each other; shared with it, so that both count alike. */
type Matching = {
  alignPersons: (label: unknown, reading: Reading) => (id: string) => string;
  match: (labels: Item[], items: Item[], score: Agree) => Pairs;
  mentionScore: Agree;
  statementScore: Agree;
  eventScore: (who: (id: string) => string) => Agree;
  custodyScore: (who: (id: string) => string) => Agree;
  overlap: Agree;
  wordsAt: (spans: Item[]) => Set<number>;
  jaccard: (a: Set<number>, b: Set<number>) => number;
  sameParty: (a: unknown, b: unknown) => boolean;
};

/** How often something of a kind was labelled, not found, found where nothing is, or found with this detail wrong. */
export type ErrorCount = {
  labelled: number;
  missed: number;
  invented: number;
  wrong: Record<string, number>;
};

/** By what was to be found: "event: arrest", "custody: facility". */
export type ErrorCounts = Map<string, ErrorCount>;

/** Counts each kind of error of the readings (one JSON a line) of a set, beside what was there to be found. */
export async function countErrors(
  counts: ErrorCounts,
  set: GoldSet,
  { scorer, readings }: { scorer: string; readings: string },
): Promise<void> {
  const matching: Matching = await import(pathToFileURL(resolve(scorer, "..", "match.mjs")).href);
  const read = new Map<string, Reading>();
  for (const line of readings.split("\n").filter(Boolean)) {
    const reading = JSON.parse(line);
    read.set(reading.article, reading);
  }
  for (const file of set.files) {
    const label = JSON.parse(readFileSync(join(set.folder, "labels", basename(file)), "utf8"));
    const reading = read.get(label.article);
    if (reading) countIn(counts, label, reading, matching);
  }
}

type Label = Record<"mentions" | "ignore" | "statements" | "events" | "custody", Item[] | undefined> & {
  letter?: { asks: Item[] };
};

function countIn(counts: ErrorCounts, label: Label, reading: Reading, matching: Matching): void {
  const who = matching.alignPersons(label, reading);
  const { overlap, sameParty } = matching;
  const party = (read: string | undefined) => (read === undefined ? undefined : who(read));
  const hold = holderOf(counts, matching);
  const prose = reading.mentions.filter(
    (mention) => !(label.ignore ?? []).some((one) => overlap(one, mention as Item) > 0),
  );
  hold("name", label.mentions, prose, {
    agree: matching.mentionScore,
    details: { person: (a, b) => party(b.person) === a.person },
  });
  hold("statement", label.statements, reading.statements, {
    agree: matching.statementScore,
    details: { speaker: (a, b) => sameParty(a.speaker, party(b.speaker)) },
  });
  hold("event", label.events, reading.events, {
    ...{ agree: matching.eventScore(who), kind: "type", nearly: overlap },
    details: {
      status: (a, b) => (a.status ?? "actual") === (b.status ?? "actual"),
      date: (a, b) => dayOf(a) === dayOf(b),
    },
  });
  hold("custody", label.custody, reading.custody, {
    ...{ agree: matching.custodyScore(who), kind: "field", nearly: overlap, details: {} },
  });
  hold("ask", label.letter?.asks, reading.letter?.asks ?? [], {
    ...{ agree: sameWords(matching), kind: "kind", details: {} },
  });
}

/** As much of the words as the scorer wants of an ask. */
const sameWords =
  ({ jaccard, wordsAt }: Matching): Agree =>
  (label, read) => {
    const shared = label.kind === read.kind ? jaccard(wordsAt([label]), wordsAt([read])) : 0;
    return shared >= 0.3 ? shared : 0;
  };

const dayOf = ({ date }: Item): string | null => date?.value ?? null;

type Holding = {
  agree: Agree;
  /** The key that says of which kind a thing is, where there are kinds. */
  kind?: "type" | "field" | "kind";
  /** Whether something of the same kind was found there, though about somebody else. */
  nearly?: Agree;
  details: Record<string, (label: Item, read: Item) => boolean>;
};

const holderOf =
  (counts: ErrorCounts, { match }: Matching) =>
  (
    part: string,
    labels: Item[] = [],
    found: readonly object[],
    { agree, kind, nearly, details }: Holding,
  ) => {
    const items = found as Item[];
    const countOf = (item: Item) => entryOf(counts, kind ? `${part}: ${item[kind]}` : part);
    const pairs = match(labels, items, agree);
    const missed = labels.filter((one) => !one.optional && !pairs.some(([label]) => label === one));
    const extra = items.filter((one) => !pairs.some(([, read]) => read === one));
    for (const one of labels) if (!one.optional) countOf(one).labelled += 1;
    const sameKind: Agree = (a, b) => (kind && nearly && a[kind] === b[kind] ? nearly(a, b) : 0);
    const about = match(missed, extra, sameKind);
    for (const [label] of about) addWrong(countOf(label), "people");
    for (const one of missed) if (!about.some(([label]) => label === one)) countOf(one).missed += 1;
    for (const one of extra) if (!about.some(([, read]) => read === one)) countOf(one).invented += 1;
    for (const [label, read] of pairs)
      for (const [detail, isRight] of Object.entries(details))
        if (!label.optional && !label.open?.includes(detail) && !isRight(label, read))
          addWrong(countOf(label), detail);
  };

function entryOf(counts: ErrorCounts, kind: string): ErrorCount {
  const known = counts.get(kind) ?? { labelled: 0, missed: 0, invented: 0, wrong: {} };
  counts.set(kind, known);
  return known;
}

function addWrong(count: ErrorCount, detail: string): void {
  count.wrong[detail] = (count.wrong[detail] ?? 0) + 1;
}
