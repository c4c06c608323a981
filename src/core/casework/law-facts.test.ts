import { describe, expect, it } from "vitest";
import { aFact } from "../../../tests/support/entries.ts";
import type { Claim } from "../ledger/entry.ts";
import { fold } from "../ledger/fold.ts";
import { lawFactsOf } from "./law-facts.ts";
import { factsToSettle, waysHomeOf } from "./remedies-of-case.ts";

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
      detainingState: "NO",
      sentenced: true,
      sentencedOn: "2024-01-10",
      penalty: "term",
      sentenceMonths: 48,
      sentencingState: "NO",
      judgmentFinal: true,
      inCustody: true,
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

  it("know nothing of the first day in custody while the sources disagree about it", () => {
    const { facts, disputed } = told(
      fact(1, "arrest", "2023-02-01", { country: "NO" }),
      fact(2, "arrest", "2023-02-03", { country: "NO" }),
    );
    expect([facts.heldSince, disputed]).toEqual([undefined, ["heldSince"]]);
  });

  it("let a date that is about a day reach a little further, and leave out one without an end", () => {
    expect(told(fact(1, "birth", "1971~", {})).facts.birth).toBe("1970-01-01/1972-12-30");
    expect(told(fact(1, "birth", "1971/..", {})).facts.birth).toBeUndefined();
    expect(told(fact(1, "custody", "2023-05/..", { country: "NO" })).facts.heldSince).toBe("2023-05");
  });

  it("tell of somebody who is free when that began and ended, unless it happened twice", () => {
    const [arrest, free] = [fact(1, "arrest", "2023-02-01", {}), fact(2, "release", "2024-02-01", {})];
    const left = { inCustody: false, releasedOn: "2024-02-01" };
    expect(told(arrest, free).facts).toEqual({ heldSince: "2023-02-01", ...left });
    const again = [fact(3, "arrest", "2025-02-01", {}), fact(4, "release", "2026-02-01", {})];
    expect(told(arrest, free, ...again).facts).toEqual({ inCustody: false, releasedOn: "2026-02-01" });
  });

  it("do not take somebody for released from a sentence that came later", () => {
    const { facts } = told(
      fact(1, "arrest", "2023-02-01", {}),
      fact(2, "release", "2023-02-03", {}),
      fact(3, "sentence", "2024-01-10", { months: 48 }),
    );
    expect([facts.inCustody, facts.releasedOn, facts.sentencedOn]).toEqual([
      undefined,
      undefined,
      "2024-01-10",
    ]);
  });

  it("tell of the dead that they are not in custody", () => {
    const { facts } = told(fact(1, "arrest", "2023-02-01", {}), fact(2, "death", "2024-02-01", {}));
    expect([facts.inCustody, facts.releasedOn]).toEqual([false, undefined]);
  });

  it("know nothing of two days that cannot both be so", () => {
    const { facts, disputed } = told(
      fact(1, "birth", "2024-05-01", {}),
      fact(2, "arrest", "2023-02-01", { country: "NO" }),
    );
    expect([facts.birth, facts.heldSince]).toEqual([undefined, undefined]);
    expect(disputed).toEqual(["birth", "heldSince"]);
  });

  it("keep a fine out of the sentence", () => {
    const { facts, disputed } = told(
      fact(1, "sentence", "2024-01-10", { months: 48 }),
      fact(2, "sentence", "2022-05-01", { penalty: "fine" }),
    );
    expect([facts.sentencedOn, disputed]).toEqual(["2024-01-10", []]);
  });

  const sentence = fact(9, "sentence", "2024-01-10", { months: 48 });

  it("take the one country in which somebody was arrested and held for the sentencing state, and say by what", () => {
    const { facts, evidence } = told(
      fact(1, "arrest", "2023-02-01", { country: "NO" }),
      fact(2, "custody", "2024-03/..", { country: "NO" }),
      sentence,
    );
    expect(facts.sentencingState).toBe("NO");
    expect(evidence.sentencingState?.map(({ seq }) => seq)).toEqual([1, 2]);
  });

  it("do not guess it after an extradition or from two countries", () => {
    const arrest = fact(1, "arrest", "2023-02-01", { country: "NO" });
    const custody = (country: string) => fact(2, "custody", "2024-03/..", { country });
    const extradition = fact(3, "extradition", "2023-09-01", { stage: "carried out" });
    expect(told(arrest, custody("SE"), sentence).facts.sentencingState).toBeUndefined();
    expect(told(arrest, extradition, sentence).facts.sentencingState).toBeUndefined();
    expect(told(arrest).facts.sentencingState).toBeUndefined();
  });

  it("know a federal court by its name", () => {
    const court = "U.S. District Court, Northern District of Larkspur";
    expect(told(fact(1, "sentence", "2024-01-10", { months: 48, court })).facts).toMatchObject({
      sentencingState: "US",
      jurisdiction: "federal",
    });
  });

  it("take the home state of somebody of two nationalities from where he or she wants to return to", () => {
    const [one, other] = [{ country: "GE" }, { country: "AM", home: "yes" }];
    const { facts } = told(fact(1, "nationality", undefined, one), fact(2, "nationality", undefined, other));
    expect(facts).toEqual({ nationalities: ["GE", "AM"], homeState: "AM" });
  });

  it("take the day that something happened on from the date of the entry", () => {
    const received = (holds: string) => ({ circumstance: "wardenReceivedOn", holds });
    expect(told(fact(1, "circumstance", "2026-01-05", received("yes"))).facts.wardenReceivedOn).toBe(
      "2026-01-05",
    );
    expect(told(fact(1, "circumstance", undefined, received("yes"))).facts).toEqual({});
    expect(told(fact(1, "circumstance", "2026-01-05", received("no"))).facts).toEqual({});
  });

  it("take a pending appeal as a judgment that is not final", () => {
    const filed = (on?: string) => fact(1, "appeal", on, { stage: "filed" });
    const dismissed = fact(2, "appeal", "2024-05-01", { stage: "dismissed" });
    expect(told(filed("2024-02-01")).facts.judgmentFinal).toBe(false);
    expect(told(filed()).facts.judgmentFinal).toBe(false);
    expect(told(filed("2024-02-01"), dismissed).facts.judgmentFinal).toBeUndefined();
    expect(told(filed(), dismissed).facts.judgmentFinal).toBeUndefined();
  });

  it("tell when the last appeal was decided, and nothing while another waits", () => {
    const dismissed = fact(1, "appeal", "2020-11-10", { stage: "dismissed" });
    const filed = fact(2, "appeal", "2021-01-05", { stage: "filed" });
    expect(told(dismissed).facts.lastAppealDecidedOn).toBe("2020-11-10");
    expect(told(dismissed, filed).facts.lastAppealDecidedOn).toBeUndefined();
  });

  it("know of somebody held before trial that there is no sentence, of nobody else", () => {
    const stay = (regime?: string) => fact(1, "custody", "2026-02-01/..", { country: "IR", regime });
    expect(told(stay("remand")).facts).toMatchObject({ detainingState: "IR", sentenced: false });
    expect(told(stay()).facts.sentenced).toBeUndefined();
    expect(told(stay("prison")).facts.sentenced).toBeUndefined();
    const sentence = fact(2, "sentence", "2026-03-01", { months: 12 });
    expect(told(stay("remand"), sentence).facts.sentenced).toBe(true);
  });

  const asks = [{ kind: "sentence transfer", words: "transfer home" }];
  const asked = (seq: number, on: string, body: object = {}) =>
    fact(seq, "representation", on, { by: "The post", to: "Ministry of Justice", asks, ...body });

  it("take the refusal of a transfer from the remedy as well as from an answer", () => {
    const step = (seq: number, on: string, stage: string, remedy = "transfer-ets-112") =>
      fact(seq, "remedy", on, { remedy, stage });
    expect(told(step(1, "2024-06-01", "refused")).facts).toEqual({ transferRefusedOn: "2024-06-01" });
    expect(told(step(1, "2024-06-01", "closed")).facts).toEqual({});
    expect(told(step(1, "2024-06-01", "refused", "us-compassionate-release")).facts).toEqual({});
  });

  it("take the last request for a transfer that was not refused, and the last refusal", () => {
    const refused = fact(2, "answer", "2024-06-01", { answers: [1], outcome: "refused" });
    expect(told(asked(1, "2024-03-01"), refused).facts).toEqual({ transferRefusedOn: "2024-06-01" });
    expect(told(asked(1, "2024-03-01"), refused, asked(3, "2026-07-01")).facts).toEqual({
      transferRequestedOn: "2026-07-01",
      transferRefusedOn: "2024-06-01",
    });
  });

  it("do not take a wish of the family, or what an affair raised, for a request of a state", () => {
    const affair = "01900000-0000-7000-8000-0000000000ff";
    const shared = { ...asked(1, "2024-03-01"), ledgerId: affair, shared: true };
    const member = fact(2, "membership", undefined, { affair });
    const file = fold([member, shared as never, asked(3, "2024-04-01", { level: "family" })], {}, [affair]);
    expect(lawFactsOf(file).facts).toEqual({});
  });
});

const waysOf = (...entries: ReturnType<typeof fact>[]) => waysHomeOf(fold(entries, {}), "2026-02-01");

const stageAfter = (...stages: string[]) =>
  waysOf(
    ...stages.map((stage, n) =>
      fact(n + 1, "remedy", `2026-01-0${n + 1}`, { remedy: "transfer-ets-112", stage }),
    ),
  ).ways[0];

describe("the ways home of a case", () => {
  it("begin with those under way, and carry what was done", () => {
    const way = stageAfter("opened");
    expect(way).toMatchObject({ stage: "under way", finding: "unknown" });
    expect(way?.steps).toHaveLength(1);
  });

  it("stand where the last entry but a step has put them", () => {
    expect(stageAfter("step")?.stage).toBe("under way");
    expect(waysOf().ways[0]?.stage).toBeUndefined();
    const stageOf = (...stages: string[]) =>
      waysOf(
        ...stages.map((stage, n) =>
          fact(n + 1, "remedy", `2026-01-0${n + 1}`, { remedy: "transfer-ets-112", stage }),
        ),
      ).ways.find(({ remedy }) => remedy.id === "transfer-ets-112")?.stage;
    expect(stageOf("opened", "refused", "step")).toBe("refused");
    expect(stageOf("opened", "refused", "opened")).toBe("under way");
    expect(stageOf("opened", "granted", "step")).toBe("granted");
    expect(stageOf("opened", "answered")).toBe("under way");
    expect(stageOf("opened", "refused", "answered")).toBe("refused");
  });

  it("lead from no state to itself", () => {
    const { ways } = waysOf(
      fact(1, "nationality", undefined, { country: "NO", home: "yes" }),
      fact(2, "arrest", "2023-01-01", { country: "NO" }),
      fact(3, "sentence", "2024-01-01", { country: "NO", months: 96, ends: "2032-01-01" }),
    );
    const transfers = ways.filter(({ remedy }) => remedy.id.startsWith("transfer-"));
    expect(new Set(transfers.map(({ finding }) => finding))).toEqual(new Set(["not met"]));
  });

  it("name for each condition the entries that it was decided on", () => {
    const { ways } = waysOf(
      fact(1, "nationality", undefined, { country: "GE" }),
      fact(2, "sentence", "2024-01-10", { months: 48, country: "NO" }),
    );
    const transfer = ways.find(({ remedy }) => remedy.id === "transfer-ets-112");
    const seqs = (condition: string) => transfer?.standsOn[condition]?.map(({ seq }) => seq);
    expect(seqs("national")).toEqual([1, 2]); // of another state than the one that passed the sentence
    expect(seqs("sentencing-state-party")).toEqual([2]);
    expect(seqs("consent")).toEqual([]);
  });

  it("say what most of them wait for, and leave out those that are closed otherwise", () => {
    const nothingKnown = factsToSettle(waysOf().ways);
    expect(nothingKnown.map(({ remedies }) => remedies.length)).toEqual(
      nothingKnown.map(({ remedies }) => remedies.length).sort((a, b) => b - a),
    );
    const held = waysOf(fact(1, "sentence", "2024-01-10", { months: 48, country: "VN" }));
    const closed = held.ways.filter(({ finding }) => finding === "not met");
    expect(closed.map(({ remedy }) => remedy.id)).toContain("transfer-ets-112");
    for (const { remedies } of factsToSettle(held.ways))
      for (const way of remedies) expect(closed).not.toContain(way);
  });
});
