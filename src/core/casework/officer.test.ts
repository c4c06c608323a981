import { describe, expect, it } from "vitest";
import { fact } from "../../../tests/support/duties.ts";
import { aFact } from "../../../tests/support/entries.ts";
import type { Entry } from "../ledger/entry.ts";
import { fold } from "../ledger/fold.ts";
import { officerOn } from "./officer.ts";

const given = (seq: number, on: string, name?: string): Entry =>
  fact(seq, "officer", on, name === undefined ? {} : { officer: { id: `user-${name}`, name } });

const inCharge = (day: string, ...entries: Entry[]) => {
  const found = officerOn(fold(entries, {}), day);
  return found && (found.body.officer?.name ?? "nobody");
};

const vesk = given(1, "2026-01-10", "Vesk");
const orlova = given(2, "2026-03-01", "Orlova");

describe("who is in charge of a file", () => {
  it.each([
    ["the first, from their day on", "2026-01-10", "Vesk"],
    ["still the first, on the eve of the hand-over", "2026-02-28", "Vesk"],
    ["the successor, from the day of the hand-over", "2026-03-01", "Orlova"],
  ])("%s", (_, day, name) => {
    expect(inCharge(day, vesk, orlova)).toBe(name);
    expect(inCharge(day, orlova, vesk)).toBe(name);
  });

  it("is not said before anybody was", () => {
    expect(inCharge("2026-01-09", vesk)).toBeUndefined();
  });

  it("is nobody from the day on which the file was given up", () => {
    expect(inCharge("2026-04-01", vesk, given(3, "2026-04-01"))).toBe("nobody");
  });

  it("is a stand-in for their days, and then again who was so before", () => {
    const standIn = given(3, "2026-07-01/2026-07-31", "Brandt");
    expect(inCharge("2026-07-31", vesk, standIn)).toBe("Brandt");
    expect(inCharge("2026-08-01", vesk, standIn)).toBe("Vesk");
  });

  it("of two entries for one day is who was entered last", () => {
    expect(inCharge("2026-01-10", vesk, given(3, "2026-01-10", "Orlova"))).toBe("Orlova");
  });

  it("is told from the very file, not from another case of the same person", () => {
    const other = "01900000-0000-7000-8000-000000000002";
    const same = fact(1, "same-person", undefined, { other, reason: "One passport." });
    const claim = {
      kind: "officer",
      on: "2026-01-10",
      body: { officer: { id: "o", name: "Orlova" } },
    } as const;
    const theirs = aFact(1, claim, { ledgerId: other });
    const file = fold([same, theirs], { of: same.ledgerId });
    expect(file.chapters.file).toHaveLength(2);
    expect(officerOn(file, "2026-02-01")).toBeUndefined();
  });
});
