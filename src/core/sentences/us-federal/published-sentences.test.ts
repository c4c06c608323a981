import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { addDays } from "../../dates/calendar.ts";
import { daysOf } from "../../dates/day-range.ts";
import { checkFederalInput } from "./federal-input.ts";
import { computeFederalSentence } from "./federal-sentence.ts";

const [header = "", ...lines] = readFileSync("tests/gold/sentences/published-sentences.csv", "utf8")
  .trim()
  .split("\n");
const columns = header.split(",");
const rows = lines.map((line) =>
  Object.fromEntries(line.split(",").map((cell, index) => [columns[index] ?? "", cell])),
);

const computed = (row: Record<string, string>) => {
  const checked = checkFederalInput({
    from: row.from ?? "",
    months: row.months ?? "",
    "credit-days": row.credit_days ?? "",
    "credit-unconfirmed-days": row.unconfirmed_days ?? "",
    "interruption-days": row.interruption_days ?? "",
    rule: row.rule ?? "",
  });
  if ("fault" in checked) throw new Error(`${row.id}: ${checked.fault.message.en}`);
  const { release, walkOut } = computeFederalSentence(checked.sentence);
  return row.what === "walk-out" ? walkOut : release;
};

describe("what was published of a sentence", () => {
  it.each(rows.map((row) => [row.id, row] as const))(
    "%s: is met within a day, or lies in the range of unconfirmed credit",
    (_, row) => {
      const published = daysOf(row.published ?? "");
      const { earliest, latest } = computed(row);
      expect(published && addDays(published.earliest, -1) <= latest).toBe(true);
      expect(published && earliest <= addDays(published.latest, 1)).toBe(true);
    },
  );

  it("is of at least seven cases, one of them with unconfirmed credit", () => {
    expect(rows.length).toBeGreaterThan(6);
    expect(rows.filter(({ unconfirmed_days }) => unconfirmed_days !== "0")).toHaveLength(1);
  });
});
