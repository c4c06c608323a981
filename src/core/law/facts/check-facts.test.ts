import { describe, expect, it } from "vitest";
import { checkFacts } from "./check-facts.ts";

const fieldOf = (given: unknown): string | undefined => {
  const checked = checkFacts(given);
  return "fault" in checked ? checked.fault.field : undefined;
};

describe("facts that somebody hands in", () => {
  it("are taken as they are, and null is not known", () => {
    const given = { nationalities: ["GE", "AM"], birth: "1971-03", judgmentFinal: null };
    expect(checkFacts(given)).toEqual({ facts: { nationalities: ["GE", "AM"], birth: "1971-03" } });
  });

  it.each<[string, unknown]>([
    ["consent", { consent: true }],
    ["homeState", { homeState: "ge" }],
    ["homeState", { homeState: "QQ" }],
    ["nationalities", { nationalities: ["GE", "Georgia"] }],
    ["nationalities", { nationalities: [] }],
    ["heldSince", { heldSince: "2023-02-31" }],
    ["heldSince", { heldSince: "2023/.." }],
    ["sentenceMonths", { sentenceMonths: -3 }],
    ["sentenceMonths", { sentenceMonths: 0 }],
    ["sentenceMonths", { sentenceMonths: 3.5 }],
    ["sentenceMonths", { sentenceMonths: "36" }],
    ["judgmentFinal", { judgmentFinal: "yes" }],
    ["penalty", { penalty: "fine" }],
    ["facts", []],
    ["facts", "GE"],
    ["facts", null],
    ["__proto__", JSON.parse('{"__proto__": 1}')],
  ])("are refused where they cannot be, naming %s: %j", (field, given) => {
    expect(fieldOf(given)).toBe(field);
  });

  it.each<[string, unknown]>([
    ["homeState", { homeState: "NO", sentencingState: "NO" }],
    ["heldSince", { birth: "1990", heldSince: "1989-12-31" }],
    ["sentencedOn", { birth: "1990", sentencedOn: "1970" }],
    ["releasedOn", { heldSince: "2020-05-02", releasedOn: "2020-05-01" }],
    ["fullTermOn", { heldSince: "2020", fullTermOn: "2019" }],
    ["fullTermOn", { sentencedOn: "2020-05", fullTermOn: "2020-04" }],
    ["releasedOn", { sentencedOn: "2024-01-10", releasedOn: "2023" }],
    ["judgmentFinalOn", { sentencedOn: "2024-01-10", judgmentFinalOn: "2023" }],
    ["custodialPartEndsOn", { heldSince: "2024-01-10", custodialPartEndsOn: "2020" }],
    ["fullTermOn", { custodialPartEndsOn: "2030", fullTermOn: "2029" }],
    ["releasedOn", { inCustody: true, releasedOn: "2024-01-10" }],
    ["sentenceMonths", { penalty: "death", sentenceMonths: 48 }],
    ["wardenReceivedOn", { wardenAsked: false, wardenReceivedOn: "2025-01-15" }],
  ])("are refused where two of them cannot be together, naming %s: %j", (field, given) => {
    expect(fieldOf(given)).toBe(field);
  });

  it.each([
    [{ heldSince: "2020-05-01", releasedOn: "2020-05-01" }],
    [{ heldSince: "2020-05-20", releasedOn: "2020-05" }],
    [{ heldSince: "2020", fullTermOn: "2020" }],
    [{ homeState: "NO" }],
  ])("may be together: %j", (given) => {
    expect(fieldOf(given)).toBeUndefined();
  });
});
