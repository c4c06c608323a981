import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fact, owedOf } from "../../../../tests/support/duties.ts";
import { addDays } from "../../dates/calendar.ts";
import { daysOf } from "../../dates/day-range.ts";
import type { Entry } from "../../ledger/entry.ts";
import { fold } from "../../ledger/fold.ts";
import { defaultPolicy } from "./default-policy.ts";
import { dutiesOf } from "./duties.ts";
import { DAYS_AFTER } from "./refusals.ts";

const arrest = fact(1, "arrest", "2023-06-05", { country: "RU" });
const american = fact(2, "nationality", undefined, { country: "US" });
const visit = (seq: number, on: string | undefined, outcome: string) =>
  fact(seq, "contact", on, { mode: "visit", outcome });
const written = fact(3, "representation", "2025-02-10", {
  ...{ by: "Embassy", level: "ambassador", to: "Ministry of Justice" },
  asks: [{ kind: "consular access", words: "a visit" }],
});
const kinds = ["first-contact", "first-visit", "next-visit", "allow-visit"];
const owed = (on: string, ...entries: Entry[]) => owedOf(kinds, on, [arrest, american, ...entries]);

describe("a refusal", () => {
  it("says nothing of a time that was over long before it", () => {
    const refused = visit(4, "2026-06-04", "refused");
    expect(owed("2026-06-20", written, refused)).toEqual([
      "first-contact: late, 2025-02-11",
      "first-visit: late, 2025-02-12",
      "next-visit: due, 2026-07-04",
      "allow-visit: not known, 2023-06-07 to 2023-06-09",
    ]);
  });

  it("of 2026 leaves a visit late that was due in 2018, and begins the time of the next", () => {
    const held = fact(1, "arrest", "2017-12-01", { country: "ES" });
    const tries = [visit(2, "2018-01-10", "took place"), visit(3, "2026-06-04", "refused")];
    expect(owedOf(["next-visit"], "2026-06-20", [held, ...tries])).toEqual([
      "next-visit: late, 2018-02-09",
      "next-visit: due, 2026-07-04",
    ]);
  });

  it("answers from the beginning of the time to some days after its last", () => {
    const access = (on: string) => owed("2023-08-01", visit(4, on, "refused")).at(-1);
    const refused = "allow-visit: refused by the other side, 2023-06-07 to 2023-06-09";
    for (const on of ["2023-06-05", "2023-06-09", addDays("2023-06-07", DAYS_AFTER)])
      expect(owed("2023-08-01", visit(4, on, "refused"))).toContain(refused);
    for (const days of [DAYS_AFTER, DAYS_AFTER + 1])
      expect(access(addDays("2023-06-09", days))).toBe("allow-visit: not known, 2023-06-07 to 2023-06-09");
  });

  it("of which the day is not known closely enough may have answered it: that is not known", () => {
    for (const on of ["2023", undefined]) {
      expect(owed("2026-06-20", written, visit(4, on, "refused"))).toContain(
        "allow-visit: not known, 2023-06-07 to 2023-06-09",
      );
    }
    const year = [written, visit(4, "2025", "ignored")];
    expect(owed("2026-06-20", ...year)).toContain("first-visit: not known, 2025-01-03 to 2025-02-12");
  });

  it("long after the time is no ground to count a late visit against the other side", () => {
    const tries = [visit(4, "2026-06-04", "refused"), visit(5, "2026-08-01", "took place")];
    const access = dutiesOf(fold([arrest, american, ...tries], {}), defaultPolicy, "2026-09-01").find(
      ({ kind }) => kind === "allow-visit",
    );
    expect(access).toMatchObject({ state: "done", daysLate: undefined });
  });

  it("may be followed by another: each answers the duty of its own time", () => {
    const tries = [visit(4, "2023-06-08", "refused"), visit(5, "2026-06-04", "refused")];
    expect(owed("2026-06-20", ...tries)).toEqual([
      "first-contact: refused by the other side, 2023-06-09",
      "allow-visit: refused by the other side, 2023-06-07 to 2023-06-09",
      "first-visit: refused by the other side, 2023-06-10",
      "next-visit: due, 2026-07-04",
    ]);
  });
});

describe("what we knew", () => {
  it("we knew when we wrote about the person, as did our officials, unlike family, lawyers and others", () => {
    const by = (raisedBy: string, level?: string) =>
      owedOf(["first-contact"], "2023-07-01", [
        arrest,
        fact(3, "representation", "2023-06-20", { by: raisedBy, to: "Ministry", ...(level && { level }) }),
      ]);
    for (const ours of [by("Embassy"), by("Ana Orme", "consul"), by("Консульство")])
      expect(ours).toEqual(["first-contact: late, 2023-06-21"]);
    const affair = "01900000-0000-7000-8000-0000000000af";
    const ofGroup = fact(3, "representation", "2023-06-20", { by: "Embassy", to: "Ministry" });
    const inAffair = fold(
      [
        arrest,
        fact(2, "membership", "2023-06-06/..", { affair }),
        { ...ofGroup, ledgerId: affair, shared: true } as Entry,
      ],
      {},
      [affair],
    );
    expect(dutiesOf(inAffair, defaultPolicy, "2023-07-01")).toContainEqual(
      expect.objectContaining({
        kind: "first-contact",
        learnt: { earliest: "2026-01-01", latest: "2026-01-01" },
      }),
    );
    for (const theirs of [by("Ana Orme", "family"), by("his lawyer"), by("A committee", "organisation")])
      expect(theirs).toEqual(["first-contact: due, 2026-01-02"]);
  });
});

const two = (n: number) => `${n}`.padStart(2, "0");
const day = fc
  .tuple(
    fc.integer({ min: 2023, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`);
const tries = fc.array(
  fc.tuple(
    fc.constantFrom("took place", "refused", "ignored", "person declined"),
    fc.oneof(
      day,
      day.map((one) => one.slice(0, 7)),
      fc.constant(undefined),
    ),
  ),
  { maxLength: 6 },
);

describe("whenever somebody is refused", () => {
  const asked = (all: (readonly [string, string | undefined])[]) =>
    fold([arrest, american, ...all.map(([outcome, on], at) => visit(at + 3, on, outcome))], {});

  it("only a duty is answered into the time of which it falls", () => {
    fc.assert(
      fc.property(tries, day, (all, on) => {
        for (const { state, by, due, trigger } of dutiesOf(asked(all), defaultPolicy, on)) {
          if (state !== "refused by the other side") continue;
          const refused = by?.on === undefined ? undefined : daysOf(by.on);
          expect(refused && due && refused.latest <= addDays(due.latest, DAYS_AFTER)).toBe(true);
          const began = trigger.on === undefined ? undefined : daysOf(trigger.on);
          expect(refused && began && refused.earliest >= began.earliest).toBe(true);
        }
      }),
    );
  });

  it("no first contact, first visit or access changes that was over before", () => {
    const firsts = (all: (readonly [string, string | undefined])[], on: string, before: string) =>
      dutiesOf(asked(all), defaultPolicy, on)
        .filter(({ kind }) => kinds.includes(kind) && kind !== "next-visit")
        .filter(({ due }) => due && addDays(due.latest, DAYS_AFTER) < before)
        .map(({ id, state, due, daysLate }) => JSON.stringify([id, state, due, daysLate]))
        .sort();
    fc.assert(
      fc.property(tries, day, day, (all, refused, on) => {
        const more = [...all, ["refused", refused] as const];
        expect(firsts(more, on, refused)).toEqual(firsts(all, on, refused));
      }),
    );
  });
});
