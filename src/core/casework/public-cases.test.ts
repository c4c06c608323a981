import { describe, expect, it } from "vitest";
import { aFact } from "../../../tests/support/entries.ts";
import type { Claim } from "../ledger/entry.ts";
import { fold } from "../ledger/fold.ts";
import { waysHomeOf } from "./remedies-of-case.ts";
import { freeByOf } from "./sentence-of-case.ts";

// Published facts of three public cases; nothing about health, family or conduct.
// Sentence and arrest of the first: gnnliberia.com/russian-pilot-serving-sentence-in-us-relocated-to-prison-in-connecticut;
// his request and its refusal: interfax.com/newsroom/top-stories/18670.
const fact = (seq: number, kind: string, on: string | undefined, body: object) =>
  aFact(seq, { kind, on, body, citations: [] } as unknown as Claim);

const federalTerm = (seq: number, on: string, months: number) =>
  fact(seq, "sentence", on, { penalty: "prison", months, country: "US", jurisdiction: "federal" });

const file = (
  arrest: [on: string, country: string],
  sentenced: [on: string, months: number],
  ...more: ReturnType<typeof fact>[]
) =>
  fold(
    [
      fact(1, "nationality", undefined, { country: "RU" }),
      fact(2, "arrest", arrest[0], { country: arrest[1] }),
      fact(3, "custody", `${arrest[0]}/..`, { country: "US", regime: "prison" }),
      federalTerm(4, ...sentenced),
      ...more,
    ],
    {},
  );

const pilot = file(
  ["2010-05-28", "LR"],
  ["2011-09-07", 240],
  fact(5, "representation", "2019-04-22", {
    by: "Ministry of Justice of Russia",
    to: "US Department of Justice",
    asks: [{ kind: "sentence transfer", words: "transfer under the convention" }],
  }),
  fact(6, "answer", "2019-10-07", { answers: [5], outcome: "refused" }),
);

const conditionsOf = (remedy: string, on: string) => {
  const found = waysHomeOf(pilot, on).ways.find((way) => way.remedy.id === remedy);
  return Object.fromEntries((found?.conditions ?? []).map(({ id, finding }) => [id, finding]));
};

describe("what the program says of three public cases", () => {
  it("a term of 20 years from 2011 ends between all credit and none", () => {
    expect(freeByOf(pilot)).toMatchObject({
      kind: "computed",
      release: { earliest: "2027-06-12", latest: "2028-09-21" },
    });
  });

  it("a refused transfer: both states are parties, nearly all else is for somebody to say", () => {
    expect(conditionsOf("transfer-ets-112", "2020-01-01")).toMatchObject({
      "sentencing-state-party": "met",
      "home-state-party": "met",
      national: "met",
      final: "unknown",
      remainder: "met",
      consent: "unknown",
      "dual-criminality": "unknown",
    });
  });

  it("25 years from 2012, with custody abroad that may or may not be credited", () => {
    expect(freeByOf(file(["2008-03-06", "TH"], ["2012-04-05", 300]))).toMatchObject({
      release: { earliest: "2029-06-24", latest: "2033-07-24" },
    });
  });

  it("27 years from 2017, arrested in the month from which a stay is known", () => {
    const entries = [
      fact(1, "arrest", "2014-07-05", { country: "MV" }),
      fact(2, "custody", "2014-07/..", { country: "US", regime: "prison" }),
      federalTerm(3, "2017-04-21", 324),
    ];
    expect(freeByOf(fold(entries, {}))).toMatchObject({
      release: { earliest: "2037-07-07", latest: "2040-04-23" },
    });
  });

  it("27 years from 2017", () => {
    expect(freeByOf(file(["2014-07-05", "MV"], ["2017-04-21", 324]))).toMatchObject({
      release: { earliest: "2037-07-07", latest: "2040-04-23" },
    });
  });
});
