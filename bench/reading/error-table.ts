import { table, whole } from "../measure/markdown.ts";
import type { ErrorCount, ErrorCounts } from "./count-errors.ts";

const nothing: ErrorCount = { labelled: 0, missed: 0, invented: 0, wrong: {} };

/** Each kind of thing to be found with its errors, in the texts kept aside and in the others. */
export function errorTable({ aside, others }: Record<"aside" | "others", ErrorCounts>): string {
  const kinds = [...new Set([...aside.keys(), ...others.keys()])].sort((a, b) => a.localeCompare(b, "en"));
  return table(
    ["", ...columns.map((name) => `aside: ${name}`), ...columns.map((name) => `others: ${name}`)],
    kinds.map((kind) => [
      kind.replaceAll("_", " "),
      ...cells(aside.get(kind) ?? nothing),
      ...cells(others.get(kind) ?? nothing),
    ]),
  );
}

const columns = ["labelled", "not found", "too many", "wrong"];

const cells = ({ labelled, missed, invented, wrong }: ErrorCount): string[] => [
  ...[labelled, missed, invented].map((count) => (count === 0 ? "" : whole(count))),
  Object.entries(wrong)
    .map(([detail, count]) => `${detail} ${count}`)
    .join(", "),
];
