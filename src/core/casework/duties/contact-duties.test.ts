import { describe, expect, it } from "vitest";
import { fact, owedOf } from "../../../../tests/support/duties.ts";
import type { Entry } from "../../ledger/entry.ts";
import { fold } from "../../ledger/fold.ts";
import { defaultPolicy } from "./default-policy.ts";
import { dutiesOf } from "./duties.ts";

// Entries of these tests are recorded on 1 January 2026, where no other day is named.
const arrest = fact(1, "arrest", "2025-12-30", { country: "ES" });
const remand = fact(2, "custody", "2025-12-30/..", { country: "ES", regime: "remand" });
const visit = (seq: number, on: string | undefined, outcome: string, more: object = {}) =>
  fact(seq, "contact", on, { mode: "visit", outcome, ...more });

const contacts = ["first-contact", "first-visit", "next-visit"];
const duties = (on: string, ...entries: Entry[]) => owedOf(contacts, on, [arrest, remand, ...entries]);

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

  it("counts from the first entry of it, not from one that was added with an earlier day", () => {
    const told = fact(1, "custody", "2025-12-31/..", { country: "ES" }, "2026-01-02");
    const later = fact(2, "arrest", "2025-12-29", { country: "ES" }, "2026-02-10");
    expect(owedOf(contacts, "2026-01-02", [told, later])).toContain("first-contact: due, 2026-01-03");
  });

  it("counts from the day on which the authorities told the post", () => {
    const told = fact(3, "notification", "2025-12-31", { what: "post told" });
    expect(duties("2026-01-01", told)).toContain("first-contact: due, 2026-01-01");
  });

  it("says when we learnt of it, where that is not the day of the arrest", () => {
    const learntOf = (...entries: Entry[]) =>
      dutiesOf(fold(entries, {}), defaultPolicy, "2026-01-02")
        .filter(({ kind }) => kind === "first-visit" || kind === "allow-visit")
        .map(({ kind, learnt }) => `${kind}: ${learnt?.latest}`);
    expect(learntOf(arrest)).toEqual(["first-visit: 2026-01-01", "allow-visit: undefined"]);
    expect(learntOf(fact(1, "arrest", "2026-01-01", { country: "ES" }))[0]).toBe("first-visit: undefined");
  });

  it("is due where the day of the arrest is not known", () => {
    const undated = fact(1, "arrest", undefined, { country: "ES" });
    expect(owedOf(contacts, "2026-01-01", [undated])).toContain("first-contact: due, 2026-01-02");
  });

  it("is not late where the other side refuses it, and is asked for again", () => {
    expect(duties("2026-01-20", visit(3, "2026-01-02", "refused"))).toEqual([
      "first-contact: refused by the other side, 2026-01-02",
      "first-visit: refused by the other side, 2026-01-03",
      "next-visit: due, 2026-02-01",
    ]);
  });

  it("is excepted where the person does not want it", () => {
    expect(duties("2026-01-20", visit(3, "2026-01-02", "person declined"))).toContain(
      "first-visit: excepted, 2026-01-03",
    );
  });

  it("is neither made nor refused by what family, friends or a lawyer do", () => {
    for (const by of ["his mother", "a friend from Nairobi", "адвокат Р. Салимов", "сестра"])
      for (const outcome of ["refused", "took place"])
        expect(duties("2026-01-20", visit(3, "2026-01-02", outcome, { by }))).toContain(
          "first-visit: late, 2026-01-03",
        );
    expect(duties("2026-01-20", visit(3, "2026-01-02", "took place", { whose: "lawyer" }))).toContain(
      "first-visit: late, 2026-01-03",
    );
    expect(
      duties("2026-01-20", visit(3, "2026-01-02", "took place", { by: "the consul and his mother" })),
    ).toContain("first-visit: done, 2026-01-03");
  });

  it("comes from a visit about a day that may have been after the arrest", () => {
    const visitedOn = (on: string) => duties("2026-01-20", visit(3, on, "took place")).join();
    expect(visitedOn("2025-12-30~")).toMatch("first-visit: done");
    expect(visitedOn("2025-12-26~")).toMatch("first-visit: late");
  });

  it("does not come from a visit that is only planned, nor from one before the arrest", () => {
    expect(duties("2026-01-20", visit(3, "2026-01-02", "planned"))).toContain(
      "first-visit: late, 2026-01-03",
    );
    expect(duties("2026-01-20", visit(3, "2025-06", "took place"))).toContain(
      "first-visit: late, 2026-01-03",
    );
  });

  it("is owed to nobody who is free, home or dead", () => {
    for (const end of ["release", "return", "death"])
      expect(duties("2026-02-01", fact(3, end, "2026-01-10", {}))).toEqual([]);
  });
});

describe("the next visit", () => {
  const seen = visit(3, "2026-01-03", "took place");

  it("is due 30 days after the last while there is no trial yet, 90 after a sentence", () => {
    expect(duties("2026-01-20", seen)).toContain("next-visit: due, 2026-02-02");
    const sentence = fact(4, "sentence", "2026-01-15", { months: 24 });
    expect(duties("2026-01-20", seen, sentence)).toContain("next-visit: due, 2026-04-03");
  });

  it("does not count a sentence from before the person was last free", () => {
    const served = [fact(5, "sentence", "2019-04-01", { months: 3 }), fact(6, "release", "2019-07-01", {})];
    expect(duties("2026-01-20", seen, ...served)).toContain("next-visit: due, 2026-02-02");
  });

  it("comes sooner where ill-treatment is alleged, also where the authority denies it", () => {
    const concern = (more: object) =>
      fact(4, "concern", "2026-01-02", { category: "violence", allegation: "beaten on arrest", ...more });
    expect(duties("2026-01-20", seen, concern({}))).toContain("next-visit: late, 2026-01-13");
    expect(duties("2026-01-20", seen, concern({ verification: "denied" }))).toContain(
      "next-visit: late, 2026-01-13",
    );
    expect(duties("2026-01-20", seen, concern({ closed: "2026-01-10" }))).toContain(
      "next-visit: due, 2026-02-02",
    );
  });

  it("is not late at once when something alarming becomes known", () => {
    const concern = fact(4, "concern", "2026-01-24", {
      category: "threats",
      allegation: "threatened in the yard",
      received: "2026-01-25",
    });
    expect(duties("2026-01-25", seen, concern)).toContain("next-visit: due, 2026-02-02");
    const sentence = fact(5, "sentence", "2026-01-15", { months: 24 });
    expect(duties("2026-01-25", seen, sentence, concern)).toContain("next-visit: due, 2026-02-24");
  });

  it("comes sooner for a child and for somebody of 65", () => {
    expect(duties("2026-01-20", seen, fact(4, "birth", "2009", {}))).toContain(
      "next-visit: late, 2026-01-13",
    );
    expect(duties("2026-01-20", seen, fact(4, "birth", "1960", {}))).toContain(
      "next-visit: late, 2026-01-13",
    );
    expect(duties("2026-01-20", seen, fact(4, "birth", "1961", {}))).toContain("next-visit: due, 2026-02-02");
  });

  it("that is refused stays refused, and the next try is due after the refusal", () => {
    expect(duties("2026-03-01", seen, visit(4, "2026-01-20", "ignored"))).toEqual([
      "next-visit: late, 2026-02-19",
      "next-visit: refused by the other side, 2026-02-02",
      "first-contact: done, 2026-01-02",
      "first-visit: done, 2026-01-03",
    ]);
  });

  it("is a range where the day of the last is not known, and late only when all of it is over", () => {
    const some = visit(3, "2026-01", "took place");
    expect(duties("2026-02-20", some)).toContain("next-visit: due, 2026-01-31 to 2026-03-02");
    expect(duties("2026-03-03", some)).toContain("next-visit: late, 2026-01-31 to 2026-03-02");
  });

  it("has no known day where the last visit has none", () => {
    expect(duties("2030-01-01", visit(3, undefined, "took place"))).toContain("next-visit: not known");
  });
});
