import { describe, expect, it } from "vitest";
import { aFact } from "../../../tests/support/entries.ts";
import type { Claim } from "../ledger/entry.ts";
import { fold } from "../ledger/fold.ts";
import { lawFactsOf } from "./law-facts.ts";
import { freeByOf } from "./sentence-of-case.ts";

const fact = (seq: number, kind: string, on: string | undefined, body: object) =>
  aFact(seq, { kind, on, body, citations: [] } as unknown as Claim);
type Entries = ReturnType<typeof fact>[];

const federal = { penalty: "prison", country: "US", jurisdiction: "federal" };
const sentence = (seq: number, on: string, body: object) =>
  fact(seq, "sentence", on, { ...federal, ...body });
const arrest = (country = "US") => fact(90, "arrest", "2020-01-10", { country });
const credited = fact(91, "circumstance", undefined, { circumstance: "custodyCredited", holds: "yes" });
const first = sentence(1, "2020-01-10", { months: 60 });

const freeBy = (...entries: Entries) => freeByOf(fold(entries, {}));
const computed = (...entries: Entries) => {
  const free = freeBy(arrest(), credited, ...entries);
  if (free.kind !== "computed") throw new Error(`${free.kind}, not computed`);
  return free;
};
const day = (on: string) => ({ earliest: on, latest: on });

describe("several sentences of a federal court", () => {
  it("are one term: after the first, or together with it", () => {
    const after = sentence(2, "2021-03-01", { months: 24, relation: "after" });
    expect(computed(first, after).fullTerm).toEqual(day("2027-01-09"));
    const together = sentence(2, "2021-03-01", { months: 60, relation: "together" });
    expect(computed(first, together).fullTerm).toEqual(day("2026-02-28"));
  });

  it("run as the law says where the court ordered nothing: of one day together, of two days after one another", () => {
    const silent = (on: string) => sentence(2, on, { months: 24, relation: "silent", relatesTo: [1] });
    expect(computed(first, silent("2020-01-10")).fullTerm).toEqual(day("2025-01-09"));
    expect(computed(first, silent("2021-03-01")).fullTerm).toEqual(day("2027-01-09"));
  });

  it("give a range where no entry says how they run, and name the entry that leaves it open", () => {
    const free = computed(first, sentence(2, "2021-03-01", { months: 24, relation: "unclear" }));
    expect(free.fullTerm).toEqual({ earliest: "2025-01-09", latest: "2027-01-09" });
    expect(free.open).toMatchObject([{ why: "how it runs", facts: [{ seq: 2 }] }]);
    expect(free.release.earliest < free.release.latest).toBe(true);
  });

  it("have a step for each, which names its entries", () => {
    const after = sentence(2, "2021-03-01", { months: 24, relation: "after" });
    const { steps } = computed(first, after);
    const seqs = Object.fromEntries(steps.map(({ id, by }) => [id, by.map(({ seq }) => seq)]));
    expect(seqs).toMatchObject({ term: [1], "further-term sentence-2": [2] });
  });

  it("count good conduct over all of them as one", () => {
    const after = sentence(2, "2020-01-10", { months: 60, relation: "after" });
    const whole = computed(sentence(1, "2020-01-10", { months: 120 }));
    expect(computed(first, after).release).toEqual(whole.release);
  });

  it("leave out an earlier one that had run out before the later was passed", () => {
    const short = sentence(1, "2012-01-10", { months: 12 });
    const later = sentence(2, "2020-01-10", { months: 60, relation: "silent" });
    expect(computed(short, later).fullTerm).toEqual(day("2025-01-09"));
  });
});

describe("a sentence that was reduced or passed anew", () => {
  it.each(["reduced", "resentenced"])(
    "(%s) has its new length from the day on which the first began",
    (relation) => {
      const less = sentence(2, "2022-05-01", { months: 48, relation });
      expect(computed(first, less).fullTerm).toEqual(day("2024-01-09"));
    },
  );

  it("keeps the court and the state of the first where its entry does not name them", () => {
    const less = fact(2, "sentence", "2022-05-01", { months: 48, relation: "reduced" });
    expect(computed(first, less).fullTerm).toEqual(day("2024-01-09"));
  });

  it("from life to a term has a date", () => {
    const life = sentence(1, "2020-01-10", { penalty: "life" });
    expect(computed(life, sentence(2, "2022-05-01", { months: 240, relation: "reduced" })).fullTerm).toEqual(
      day("2040-01-09"),
    );
  });

  it("was passed on its own day if it is new, on the first day if it was reduced", () => {
    const told = (relation: string) =>
      lawFactsOf(fold([first, sentence(2, "2022-05-01", { months: 48, relation })], {})).facts;
    expect(told("reduced")).toMatchObject({ sentencedOn: "2020-01-10", sentenceMonths: 48 });
    expect(told("resentenced")).toMatchObject({ sentencedOn: "2022-05-01", sentenceMonths: 48 });
  });
});

describe("what the rules of law are told of several sentences", () => {
  const facts = (...entries: Entries) => lawFactsOf(fold(entries, {}));

  it("is the length of all, where it comes to a number of months", () => {
    const other = (relation: string, on = "2020-01-10") => sentence(2, on, { months: 24, relation });
    expect(facts(first, other("after")).facts.sentenceMonths).toBe(84);
    expect(facts(first, other("together")).facts.sentenceMonths).toBe(60);
    expect(facts(first, other("together", "2021-03-01")).facts.sentenceMonths).toBeUndefined();
    expect(facts(first, other("unclear")).facts.sentenceMonths).toBeUndefined();
  });

  it("is life where one of them is life", () => {
    const life = sentence(2, "2020-01-10", { penalty: "life", relation: "together" });
    expect(facts(first, life).facts.penalty).toBe("life");
  });

  it("is no day where they are of different days, and no disagreement", () => {
    const { facts: known, disputed } = facts(
      first,
      sentence(2, "2021-03-01", { months: 24, relation: "after" }),
    );
    expect(known.sentencedOn).toBeUndefined();
    expect(disputed).toEqual([]);
  });

  it("is nothing where the earlier one is not recorded", () => {
    const only = sentence(2, "2021-03-01", { months: 24, relation: "after" });
    expect(facts(only).facts.sentenceMonths).toBeUndefined();
    expect(freeBy(arrest(), only)).toMatchObject({ kind: "not known", open: [{ why: "no earlier" }] });
  });
});

describe("several sentences in a state whose law is a table of shares", () => {
  const german = (seq: number, on: string, body: object) =>
    fact(seq, "sentence", on, { penalty: "prison", country: "DE", ...body });
  const byShares = (...entries: Entries) => {
    const free = freeBy(arrest("DE"), credited, german(1, "2020-01-10", { months: 60 }), ...entries);
    if (free.kind !== "by shares") throw new Error(`${free.kind}, not by shares`);
    return free;
  };

  it("are one term by what the entries say, with each as it was counted", () => {
    const free = byShares(german(2, "2021-03-01", { months: 24, relation: "after" }));
    expect(free.fullTerm).toEqual(day("2027-01-09"));
    expect(free.joined.map(({ by }) => by.map(({ seq }) => seq))).toEqual([[1], [2]]);
  });

  it("give a range where the court ordered nothing: the law of the state on it was not read", () => {
    const free = byShares(german(2, "2021-03-01", { months: 24, relation: "silent" }));
    expect(free.fullTerm).toEqual({ earliest: "2025-01-09", latest: "2027-01-09" });
    for (const { when } of free.dates) expect(when.earliest < when.latest).toBe(true);
  });
});
