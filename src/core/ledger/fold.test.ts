import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aCitation, aCorrection, aFact, aWithdrawal } from "../../../tests/support/entries.ts";
import type { Entry } from "./entry.ts";
import { factsOf, fold } from "./fold.ts";

const affair = "01900000-0000-7000-8000-0000000000ff";
const arrest = (on: string, country?: string) =>
  ({ kind: "arrest" as const, on, body: { country } }) as never;
const custody = (on: string, facility: string) =>
  ({ kind: "custody" as const, on, body: { facility } }) as never;

/** A random but lawful ledger: facts, corrections and withdrawals that name current entries. */
const ledgers = fc
  .array(fc.record({ what: fc.nat(9), of: fc.nat(), day: fc.nat(27) }), { maxLength: 25 })
  .map((steps) => {
    const tips: number[] = [];
    return steps.map(({ what, of, day }, index): Entry => {
      const seq = index + 1;
      const at = tips.length > 0 ? of % tips.length : -1;
      const on = `2024-0${(what % 9) + 1}-${String(day + 1).padStart(2, "0")}`;
      const replaced = tips[at];
      if (what < 6 || replaced === undefined) {
        tips.push(seq);
        return aFact(seq, what % 2 ? arrest(on, "DE") : custody(`${on}/..`, `Prison ${day}`));
      }
      tips[at] = seq;
      return what < 8 ? aCorrection(seq, replaced, arrest(on, "FR")) : aWithdrawal(seq, replaced);
    });
  });

describe("the fold", () => {
  it("does not depend on the order of the entries", () => {
    fc.assert(
      fc.property(ledgers, fc.infiniteStream(fc.nat()), (entries, chance) => {
        const shuffled = entries
          .map((entry) => [chance.next().value ?? 0, entry] as const)
          .sort(([a], [b]) => a - b)
          .map(([, entry]) => entry);
        expect(fold(shuffled, {})).toEqual(fold(entries, {}));
      }),
    );
  });

  it("as known on a day counts the days of the house, not those of the moment elsewhere", () => {
    const note = (seq: number, recordedOn: string) =>
      ({
        ...aFact(seq, { kind: "note", body: { words: `On ${recordedOn}` } } as never),
        recordedOn,
      }) as Entry;
    const entries = [note(1, "2026-03-05"), note(2, "2026-03-06")];
    expect(fold(entries, { knownOn: "2026-03-05" }).chapters.notes.map(({ seq }) => seq)).toEqual([1]);
    expect(fold(entries, { knownOn: "2026-03-06" }).chapters.notes).toHaveLength(2);
  });

  it("as known at an entry is the fold of the entries up to it", () => {
    fc.assert(
      fc.property(ledgers, fc.nat(), (entries, at) => {
        const upTo = entries.slice(0, at % (entries.length + 1));
        const known = upTo.at(-1)?.recordedAt ?? "2025";
        expect(fold(entries, { known })).toEqual(fold(upTo, { known }));
      }),
    );
  });

  it("every fact is in the file or among the withdrawn, once, with its whole history", () => {
    fc.assert(
      fc.property(ledgers, (entries) => {
        const file = fold(entries, {});
        const facts = [...Object.values(file.chapters).flat(), ...file.withdrawn];
        const seen = facts.flatMap((fact) => fact.versions.map((version) => version.entry.seq));
        expect(seen.sort((a, b) => a - b)).toEqual(entries.map((entry) => entry.seq));
      }),
    );
  });

  it("keeps what had begun by the day", () => {
    const file = fold([aFact(1, arrest("2024-03")), aFact(2, arrest("2025-06-01"))], { on: "2024-12-31" });
    expect(factsOf(file, "arrest").map((fact) => fact.seq)).toEqual([1]);
  });

  it("orders by date, what has none last", () => {
    const undated = aFact(1, { kind: "arrest", body: {} });
    const file = fold([undated, aFact(2, arrest("2024-05")), aFact(3, arrest("2023"))], {});
    expect(file.timeline.map((fact) => fact.seq)).toEqual([3, 2, 1]);
  });

  it("counts what has no source, but not entries about the file itself", () => {
    const file = fold(
      [
        aFact(1, { ...(arrest("2024") as object), citations: [aCitation()] } as never),
        aFact(2, arrest("2024")),
        aFact(3, { kind: "membership", body: { affair } }),
      ],
      {},
    );
    expect(file.uncited.map((fact) => fact.seq)).toEqual([2]);
  });
});

describe("an affair's entries in a member's file", () => {
  const member = aFact(1, { kind: "membership", on: "2024/2025", body: { affair } });
  const talk = (seq: number, on: string, shared: boolean) =>
    aFact(seq, { kind: "note", on, body: { words: "Talks went on." } }, { ledgerId: affair, shared });

  it("are those marked fit to share, during the membership", () => {
    const entries = [member, talk(1, "2024-05", true), talk(2, "2024-06", false), talk(3, "2026-01", true)];
    const notes = factsOf(fold(entries, {}, [affair]), "note");
    expect(notes.map((fact) => fact.seq)).toEqual([1]);
  });

  it("go when the membership is withdrawn", () => {
    const entries = [member, talk(1, "2024-05", true), aWithdrawal(2, 1)];
    expect(factsOf(fold(entries, {}, [affair]), "note")).toEqual([]);
  });
});

describe("cases of the same person", () => {
  const other = "01900000-0000-7000-8000-0000000000ee";
  const here = aFact(1, { kind: "note", body: { words: "From this case." } });
  const there = aFact(1, { kind: "note", body: { words: "From the other." } }, { ledgerId: other });
  const joined = aFact(2, { kind: "same-person", body: { other, reason: "One passport" } });
  const notes = (entries: Entry[], known?: string) =>
    factsOf(fold(entries, { known, of: here.ledgerId }), "note").map((fact) => fact.body.words);

  it("are one file from when that was recorded", () => {
    expect(notes([here, there, joined])).toEqual(["From this case.", "From the other."]);
    expect(notes([here, there, joined], here.recordedAt)).toEqual(["From this case."]);
  });

  it("are two again when it is taken back", () => {
    expect(notes([here, there, joined, aWithdrawal(3, 2)])).toEqual(["From this case."]);
  });
});
