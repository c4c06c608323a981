import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ConditionFinding, findRemedies } from "../find-remedies.ts";
import { remedies } from "../remedies.ts";
import { checkFacts } from "./check-facts.ts";
import { type Facts, factDefinitions } from "./facts.ts";

const country = fc.constantFrom("US", "GE", "RU", "NO", "MX", "TH", "FR", "IE", "BE", "VN", "LV", "HK");
const date = fc.constantFrom(
  "1950",
  "1990-02",
  "2007-11-30",
  "2019-04",
  "2020-08-19",
  "2024",
  "2031-05",
  "9999",
);

const values = {
  "yes or no": fc.boolean(),
  country,
  countries: fc.uniqueArray(country, { minLength: 1, maxLength: 3 }),
  date,
  number: fc.integer({ min: 0, max: 2_000_000 }),
  choice: fc.constantFrom(
    "term",
    "life",
    "death",
    "indeterminate",
    "federal",
    "state",
    "national",
    "military",
  ),
};

const anyFacts = fc.record(
  Object.fromEntries(Object.entries(factDefinitions).map(([key, { type }]) => [key, values[type]])),
  { requiredKeys: [] },
);

const all = (conditions: readonly ConditionFinding[]): ConditionFinding[] =>
  conditions.flatMap((condition) => [condition, ...all(condition.grounds)]);

const days = fc.constantFrom("0001-01-01", "2020-08-19", "2025-03-01", "9999-12-31");

/** These facts without those that cannot be beside the others. */
const possible = (given: Record<string, unknown>): Facts => {
  const checked = checkFacts(given);
  if ("facts" in checked) return checked.facts;
  return possible({ ...given, [checked.fault.field]: null });
};

const nothingOfThePast = {
  transferRequestedOn: null,
  lastAppealDecidedOn: null,
  violationOn: null,
  finalDomesticDecisionOn: null,
};

/** Every condition and ground of every remedy. */
const conditionsOf = (given: Record<string, unknown>, on: string, of = remedies): ConditionFinding[] =>
  findRemedies(of, possible(given), on).flatMap(({ conditions }) => all(conditions));

describe("whatever is known", () => {
  it("every condition answers, and what is settled lacks nothing", () => {
    fc.assert(
      fc.property(anyFacts, days, (given, on) => {
        const wrong = conditionsOf(given, on).filter(
          ({ finding, missing }) => finding !== "unknown" && missing.length > 0,
        );
        expect(wrong).toEqual([]);
      }),
    );
  });

  it("what is unknown names the facts that would settle it, or the text that is to be read", () => {
    fc.assert(
      fc.property(anyFacts, days, (given, on) => {
        const wrong = conditionsOf(given, on).filter(
          ({ finding, missing, needsText }) => (finding === "unknown") !== (missing.length > 0 || needsText),
        );
        expect(wrong).toEqual([]);
      }),
    );
  });

  it("a text is to be read for hardly anything of today", () => {
    const needed = new Set<string>();
    fc.assert(
      fc.property(anyFacts, (given) => {
        const facts = { ...given, ...nothingOfThePast };
        for (const { id, needsText, grounds } of conditionsOf(facts, "2026-11-22"))
          if (needsText && grounds.length === 0) needed.add(id);
      }),
      { numRuns: 500 },
    );
    expect([...needed].filter((id) => id !== "minimum-served")).toEqual([]); // the Sentencing Act 2026
  });

  it("what is unknown of a transfer names what would settle it, where the law of that day was read", () => {
    const transfers = remedies.filter(({ id }) => /^(transfer|take-over)-/.test(id));
    fc.assert(
      fc.property(anyFacts, (given) => {
        const askedToday = { ...given, transferRequestedOn: null };
        const wrong = conditionsOf(askedToday, "2025-03-01", transfers).filter(
          ({ finding, missing }) => finding === "unknown" && missing.length === 0,
        );
        expect(wrong).toEqual([]);
      }),
    );
  });
});
