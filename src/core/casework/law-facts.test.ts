import { describe, expect, it } from "vitest";
import { aFact } from "../../../tests/support/entries.ts";
import type { Claim } from "../ledger/entry.ts";
import { fold } from "../ledger/fold.ts";
import { lawFactsOf } from "./law-facts.ts";
import { waysHomeOf } from "./remedies-of-case.ts";

const fact = (seq: number, kind: string, on: string | undefined, body: object) =>
  aFact(seq, { kind, on, body, citations: [] } as unknown as Claim);

const told = (...entries: ReturnType<typeof fact>[]) => lawFactsOf(fold(entries, {}));

describe("the facts for law in a case file", () => {
  it("are what entries say, each with the entries it stands on", () => {
    const { facts, evidence } = told(
      fact(1, "nationality", undefined, { country: "GE" }),
      fact(2, "nationality", undefined, { country: "AM" }),
      fact(3, "birth", "1971-03", {}),
      fact(4, "arrest", "2023-02-01", { country: "NO" }),
      fact(5, "sentence", "2024-01-10", { penalty: "prison", months: 48, country: "NO" }),
      fact(6, "circumstance", undefined, { circumstance: "judgmentFinal", holds: "yes" }),
    );
    expect(facts).toEqual({
      nationalities: ["GE", "AM"],
      birth: "1971-03",
      heldSince: "2023-02-01",
      sentencedOn: "2024-01-10",
      penalty: "term",
      sentenceMonths: 48,
      sentencingState: "NO",
      judgmentFinal: true,
    });
    expect(evidence.sentenceMonths?.map(({ seq }) => seq)).toEqual([5]);
  });

  it("leave out what is not known: never false, never zero", () => {
    expect(told(fact(1, "name", undefined, { full: "Timur Lot" })).facts).toEqual({});
  });

  it("take the more precise of two dates that can be the same", () => {
    const { facts } = told(
      fact(1, "sentence", "2024", { months: 48 }),
      fact(2, "sentence", "2024-01-10", { months: 48 }),
    );
    expect(facts.sentencedOn).toBe("2024-01-10");
  });

  it("know nothing where the sources disagree, until somebody decides", () => {
    const sides = [
      fact(1, "sentence", "2024-01-10", { months: 48 }),
      fact(2, "sentence", "2024-01-10", { months: 60 }),
    ];
    expect(told(...sides)).toMatchObject({
      facts: { sentencedOn: "2024-01-10" },
      disputed: ["sentenceMonths"],
    });
    const decision = fact(3, "decision", undefined, {
      between: [1, 2],
      holds: "one",
      chosen: 2,
      reason: "The certified copy says sixty.",
    });
    expect(told(...sides, decision).facts.sentenceMonths).toBe(60);
  });

  it("take a pending appeal as a judgment that is not final", () => {
    expect(told(fact(1, "appeal", "2024-02-01", { stage: "filed" })).facts.judgmentFinal).toBe(false);
    expect(
      told(
        fact(1, "appeal", "2024-02-01", { stage: "filed" }),
        fact(2, "appeal", "2024-05-01", { stage: "dismissed" }),
      ).facts.judgmentFinal,
    ).toBeUndefined();
  });

  it("take the last request for a transfer of the sentence, and the last refusal", () => {
    const ask = [{ kind: "sentence transfer", words: "transfer home" }];
    const { facts } = told(
      fact(1, "representation", "2024-03-01", { by: "The post", to: "Ministry of Justice", asks: ask }),
      fact(2, "answer", "2024-06-01", { answers: [1], outcome: "refused" }),
      fact(3, "representation", "2026-07-01", { by: "The post", to: "Ministry of Justice", asks: ask }),
    );
    expect(facts).toEqual({ transferRequestedOn: "2026-07-01", transferRefusedOn: "2024-06-01" });
  });
});

describe("the ways home of a case", () => {
  it("begin with those under way, and carry what was done", () => {
    const { ways } = waysHomeOf(
      fold([fact(1, "remedy", "2026-01-05", { remedy: "transfer-ets-112", stage: "opened" })], {}),
      "2026-02-01",
    );
    expect(ways[0]).toMatchObject({ stage: "under way", finding: "unknown" });
    expect(ways[0]?.steps).toHaveLength(1);
  });
});
