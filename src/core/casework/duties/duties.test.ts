import { describe, expect, it } from "vitest";
import { aFact } from "../../../../tests/support/entries.ts";
import type { Claim } from "../../ledger/entry.ts";
import { fold } from "../../ledger/fold.ts";
import { defaultPolicy } from "./default-policy.ts";
import { dutiesOf } from "./duties.ts";

// Entries of these tests are recorded on 1 January 2026.
const fact = (seq: number, kind: string, on: string | undefined, body: object) =>
  aFact(seq, { kind, on, body, citations: [] } as unknown as Claim);

const arrest = fact(1, "arrest", "2025-12-30", { country: "ES" });
const remand = fact(2, "custody", "2025-12-30/..", { country: "ES", regime: "remand" });
const visit = (seq: number, on: string, outcome: string) =>
  fact(seq, "contact", on, { mode: "visit", outcome });

const duties = (on: string, ...entries: ReturnType<typeof fact>[]) =>
  dutiesOf(fold([arrest, remand, ...entries], {}), defaultPolicy, on).map(({ kind, state, due }) =>
    due
      ? `${kind}: ${state}, ${due.earliest === due.latest ? due.latest : `${due.earliest} to ${due.latest}`}`
      : `${kind}: ${state}`,
  );

describe("contact with somebody newly held", () => {
  it("is due within a day of our learning of it, a visit within two", () => {
    expect(duties("2026-01-02")).toEqual(["first-contact: due, 2026-01-02", "first-visit: due, 2026-01-03"]);
  });

  it("is late from the day after", () => {
    expect(duties("2026-01-04")).toEqual([
      "first-contact: late, 2026-01-02",
      "first-visit: late, 2026-01-03",
    ]);
  });

  it("is not late where the other side refuses it", () => {
    expect(duties("2026-02-01", visit(3, "2026-01-02", "refused"))).toEqual([
      "first-contact: refused by the other side, 2026-01-02",
      "first-visit: refused by the other side, 2026-01-03",
    ]);
  });

  it("is owed to nobody who is free", () => {
    expect(duties("2026-02-01", fact(3, "release", "2026-01-10", {}))).toEqual([]);
  });
});

describe("the next visit", () => {
  it("is due 30 days after the last while there is no trial yet, 90 after a sentence", () => {
    const seen = visit(3, "2026-01-03", "took place");
    expect(duties("2026-01-20", seen)).toContain("next-visit: due, 2026-02-02");
    const sentence = fact(4, "sentence", "2026-01-15", { months: 24 });
    expect(duties("2026-01-20", seen, sentence)).toContain("next-visit: due, 2026-04-03");
  });

  it("comes sooner where ill-treatment is alleged", () => {
    const concern = fact(4, "concern", "2026-01-02", {
      category: "violence",
      allegation: "beaten on arrest",
    });
    expect(duties("2026-01-20", visit(3, "2026-01-03", "took place"), concern)).toContain(
      "next-visit: late, 2026-01-13",
    );
  });

  it("is a range where the day of the last is not known, and late only when all of it is over", () => {
    const some = visit(3, "2026-01", "took place");
    expect(duties("2026-02-20", some)).toContain("next-visit: due, 2026-01-31 to 2026-03-02");
    expect(duties("2026-03-03", some)).toContain("next-visit: late, 2026-01-31 to 2026-03-02");
  });
});
