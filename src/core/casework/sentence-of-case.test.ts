import { describe, expect, it } from "vitest";
import { aFact } from "../../../tests/support/entries.ts";
import type { Claim } from "../ledger/entry.ts";
import { fold } from "../ledger/fold.ts";
import { freeByOf } from "./sentence-of-case.ts";

const fact = (seq: number, kind: string, on: string | undefined, body: object) =>
  aFact(seq, { kind, on, body, citations: [] } as unknown as Claim);

const freeBy = (...entries: ReturnType<typeof fact>[]) => freeByOf(fold(entries, {}));
const sentence = (on: string, body: object = {}) =>
  fact(2, "sentence", on, { penalty: "prison", months: 36, country: "US", jurisdiction: "federal", ...body });

describe("when somebody can be free", () => {
  it("follows from a sentence of a federal court, as a range while nobody confirms the credit", () => {
    const computed = freeBy(fact(1, "arrest", "2021-02-22", { country: "US" }), sentence("2021-11-30"));
    expect(computed).toMatchObject({
      kind: "computed",
      release: { earliest: "2023-09-13", latest: "2024-06-20" },
      unconfirmedCreditDays: 281,
    });
  });

  it("widens where the day of the sentence is not known", () => {
    expect(freeBy(sentence("2021-11"))).toMatchObject({
      release: { earliest: "2024-05-22", latest: "2024-06-20" },
    });
  });

  it("is not known without the length or the court, and says what is missing", () => {
    expect(freeBy(sentence("2021-11-30", { months: undefined }))).toEqual({
      kind: "not known",
      missing: ["sentenceMonths"],
    });
    expect(freeBy(fact(1, "name", undefined, { full: "Timur Lot" }))).toEqual({ kind: "no sentence" });
  });

  it("has no date for life or death", () => {
    expect(freeBy(sentence("2021-11-30", { penalty: "life", months: undefined }))).toMatchObject({
      kind: "no date",
      penalty: "life",
    });
  });

  it("is not computed for other courts", () => {
    expect(freeBy(sentence("2021-11-30", { country: "ES", jurisdiction: "national" }))).toMatchObject({
      kind: "not computed",
    });
  });
});
