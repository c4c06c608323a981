import { describe, expect, it } from "vitest";
import { aFact } from "../../../tests/support/entries.ts";
import { addDays } from "../dates/calendar.ts";
import type { Claim } from "../ledger/entry.ts";
import { fold } from "../ledger/fold.ts";
import { freeByOf } from "./sentence-of-case.ts";

const fact = (seq: number, kind: string, on: string | undefined, body: object) =>
  aFact(seq, { kind, on, body, citations: [] } as unknown as Claim);
type Entries = ReturnType<typeof fact>[];

const outside = (on: string, counts: "yes" | "no" | "unknown", seq = 5) =>
  fact(seq, "interruption", on, { cause: "escape", counts });

const freeBy = (country: string, ...entries: Entries) =>
  freeByOf(
    fold(
      [
        fact(1, "arrest", "2020-01-10", { country }),
        fact(2, "sentence", "2020-01-10", {
          penalty: "prison",
          months: 60,
          country,
          jurisdiction: "federal",
        }),
        fact(3, "circumstance", undefined, { circumstance: "custodyCredited", holds: "yes" }),
        ...entries,
      ],
      {},
    ),
  );
const federal = (...entries: Entries) => {
  const free = freeBy("US", ...entries);
  if (free.kind !== "computed") throw new Error(`${free.kind}, not computed`);
  return free;
};
const whole = federal();

describe("an interruption of the sentence", () => {
  it("makes it longer by each of its days, the first and the last included", () => {
    const free = federal(outside("2021-03-01/2021-03-10", "no"));
    expect(free.fullTerm.latest).toBe(addDays(whole.fullTerm.latest, 10));
    expect(free.fullTerm.earliest).toBe(free.fullTerm.latest);
    const step = free.steps.find(({ id }) => id.startsWith("interruption"));
    expect(step?.by.map(({ seq }) => seq)).toEqual([5]);
  });

  it("changes nothing where the days count, or where it lies before the sentence", () => {
    expect(federal(outside("2021-03-01/2021-03-10", "yes")).fullTerm).toEqual(whole.fullTerm);
    expect(federal(outside("2019-03-01/2019-03-10", "no")).fullTerm).toEqual(whole.fullTerm);
  });

  it("gives a range where nobody says whether the days count, and names the entry", () => {
    const free = federal(outside("2021-03-01/2021-03-10", "unknown"));
    expect(free.fullTerm).toEqual({
      earliest: whole.fullTerm.earliest,
      latest: addDays(whole.fullTerm.latest, 10),
    });
    expect(free.interruptions).toMatchObject([{ why: "counts", fact: { seq: 5 } }]);
  });

  it("gives a range where its days are not known", () => {
    const { fullTerm } = federal(outside("2021-03/2021-05-10", "no"));
    expect(fullTerm).toEqual({
      earliest: addDays(whole.fullTerm.earliest, 41),
      latest: addDays(whole.fullTerm.latest, 71),
    });
  });

  it("counts a day in two of them once", () => {
    const two = [outside("2021-03-01/2021-03-10", "no"), outside("2021-03-05/2021-03-12", "no", 6)];
    expect(federal(...two).fullTerm.latest).toBe(addDays(whole.fullTerm.latest, 12));
  });

  it("leaves no date while it goes on, and says so", () => {
    expect(freeBy("US", outside("2021-03-01/..", "no"))).toMatchObject({
      kind: "not known",
      interruptions: [{ why: "no end" }],
    });
  });

  it("makes the dates of other states later too", () => {
    const [before, after] = [freeBy("DE"), freeBy("DE", outside("2021-03-01/2021-03-10", "no"))];
    if (before.kind !== "by shares" || after.kind !== "by shares") throw new Error("not by shares");
    expect(after.fullTerm.latest).toBe(addDays(before.fullTerm.latest, 10));
    expect(after.dates[0]?.when.latest).toBe(addDays(before.dates[0]?.when.latest ?? "", 10));
    expect(after.outside).toHaveLength(1);
  });
});
