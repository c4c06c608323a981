import { share, table, whole } from "../measure/markdown.ts";
import type { ErrorCounts } from "./count-errors.ts";
import { errorTable } from "./error-table.ts";
import { accuracyOf, type Score, type SetScore, type Tally } from "./measure-accuracy.ts";
import type { SpeedRow } from "./measure-speed.ts";

/** What a text of this length took. */
export type LengthCost = { length: number; ms: number };

/** What was held in memory after so many documents. */
export type Held = { read: number; megabytes: number };

/** All that one run of the bench found out. */
export type Measured = {
  circumstances: string;
  accuracy: SetScore[];
  errors: Record<"aside" | "others", ErrorCounts>;
  speed: SpeedRow[];
  lengths: LengthCost[];
  held: Held[];
};

/** The report of a run, in Markdown. */
export function writeReport({ circumstances, accuracy, errors, speed, lengths, held }: Measured): string {
  const rows = accuracy.flatMap(({ set, scores }) =>
    scores.filter(([language]) => language !== "all").map((row) => ({ set: set.name, row })),
  );
  const letters = rows.filter(({ row: [, score] }) => accuracyOf(score.letters, "kind"));
  return [
    `${circumstances} the labelled texts, the program as it is called.`,
    "**What is found.** F1, with precision and recall in brackets; then how often a detail was right.",
    table(
      ["set", "", "texts", ...foundColumns.map(([name]) => name)],
      rows.map(({ set, row: [language, score] }) => [
        set,
        language,
        whole(score.articles),
        ...foundColumns.map(([, show]) => show(score)),
      ]),
    ),
    "**What a letter says.** How often it was right; F1 of the asks and of what came of each.",
    table(
      ["set", "", "letters", ...letterColumns.map(([name]) => name)],
      letters.map(({ set, row: [language, score] }) => [
        set,
        language,
        whole(score.articles),
        ...letterColumns.map(([, show]) => show(score)),
      ]),
    ),
    "**Errors by kind**, in the texts kept aside and in all others: of so many labelled, how many were not found, how many were found where there is none, and how many were found with a detail wrong.",
    errorTable(errors),
    "**Speed.** The same documents in one process each, by turns: the middle round, and all rounds.",
    speedTable(speed),
    "**Length.** One text, cut to a length.",
    table(
      ["characters", "ms", "ms a megabyte"],
      lengths.map(({ length, ms }) => [whole(length), whole(ms), whole((ms / length) * 1e6)]),
    ),
    ...(held.length === 0 ? [] : ["**Memory held** after so many documents.", heldTable(held)]),
  ].join("\n\n");
}

type Column = [name: string, show: (score: Score) => string];

const f1 = ({ f1, precision, recall, gold }: Tally): string =>
  gold === 0 ? "–" : `${share(f1)} (${share(precision)}, ${share(recall)})`;

const detail =
  (kind: "mentions" | "statements" | "events" | "published" | "letters" | "outcomes", name: string) =>
  (score: Score): string => {
    const found = accuracyOf(score[kind], name);
    return found === undefined || found.of === 0 ? "–" : share(found.accuracy);
  };

const foundColumns: Column[] = [
  ["people", ({ mentions }) => f1(mentions)],
  ["right person", detail("mentions", "linked")],
  ["statements", ({ statements }) => f1(statements)],
  ["speaker", detail("statements", "speaker")],
  ["events", ({ events }) => f1(events)],
  ["date", detail("events", "date")],
  ["custody facts", ({ custody }) => f1(custody)],
  [
    "known case",
    ({ roster }) => (roster.gold === 0 ? "–" : `${share(roster.precision)}, ${share(roster.recall)}`),
  ],
  ["spans that do not quote", ({ badSpans }) => whole(badSpans)],
];

const letterColumns: Column[] = [
  ...["kind", "sender", "addressee", "reference", "date", "concerning"].map(
    (name): Column => [name, detail("letters", name)],
  ),
  ["asks", ({ asks }) => f1(asks)],
  ["what it answers", detail("letters", "refersTo")],
  ["outcome", detail("letters", "outcome")],
  ["outcome of each ask", ({ outcomes }) => f1(outcomes)],
  ["deadline", detail("letters", "deadline")],
];

function speedTable(speed: readonly SpeedRow[]): string {
  const rows = speed.map(({ reader, costs }) => {
    const rates = costs.map(({ documents, ms }) => (documents / ms) * 1000).sort((a, b) => a - b);
    const middle = rates[Math.floor(rates.length / 2)];
    const { characters = 0, documents = 1 } = costs[0] ?? {};
    const perSecond = middle === undefined ? undefined : (middle * characters) / documents / 1e6;
    return [reader, whole(middle), rates.map(whole).join(", "), share(perSecond)];
  });
  return table(["", "documents a second", "all rounds", "million characters a second"], rows);
}

function heldTable(held: readonly Held[]): string {
  return table(
    ["documents", "MB"],
    held.map(({ read, megabytes }) => [whole(read), whole(megabytes)]),
  );
}
