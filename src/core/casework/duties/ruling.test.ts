import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fact, owedOf } from "../../../../tests/support/duties.ts";
import { fold } from "../../ledger/fold.ts";
import { defaultPolicy } from "./default-policy.ts";
import { dutiesOf } from "./duties.ts";
import type { PolicyRule } from "./policy.ts";

const entries = [
  fact(1, "arrest", "2026-01-01", { country: "ES" }),
  fact(2, "contact", "2026-01-03", { mode: "visit", outcome: "took place" }),
];
const rule = (id: string, days: number, from: string, more: Partial<PolicyRule> = {}): PolicyRule => ({
  ...{ id, duty: "next-visit", days, from },
  ...more,
});
const nextVisit = (on: string, policy: PolicyRule[], more = entries) =>
  owedOf(["next-visit"], on, more, policy);

describe("the rule of the house that governs a duty", () => {
  const old = rule("old", 60, "2000-01-01");
  const ended = { ...old, until: "2026-01-31" };

  it("is the one that was in force when its time began, though a further one holds by now", () => {
    for (const later of [rule("stricter", 14, "2026-02-01"), rule("laxer", 300, "2026-02-01")])
      for (const policy of [
        [old, later],
        [ended, later],
      ]) {
        expect(nextVisit("2026-02-02", policy)).toEqual(["next-visit: due, 2026-03-04"]);
        expect(nextVisit("2026-06-01", policy)).toEqual(["next-visit: late, 2026-03-04"]);
      }
  });

  it("governs what begins from its first day on", () => {
    const policy = [old, rule("stricter", 14, "2026-02-01")];
    const again = (on: string) => fact(3, "contact", on, { mode: "visit", outcome: "took place" });
    expect(nextVisit("2026-02-02", policy, [...entries, again("2026-01-31")])).toEqual([
      "next-visit: due, 2026-04-01",
    ]);
    expect(nextVisit("2026-02-02", policy, [...entries, again("2026-02-01")])).toEqual([
      "next-visit: due, 2026-02-15",
    ]);
  });

  it("never makes an overdue duty timely by being new and more specific", () => {
    const policy = [...defaultPolicy, rule("spain", 45, "2026-11-23", { when: { countries: ["ES"] } })];
    expect(nextVisit("2026-11-23", policy)).toEqual(["next-visit: late, 2026-02-02"]);
  });

  it("is the first to come where there was none yet, and asks for nothing before its own first day", () => {
    expect(nextVisit("2026-02-28", [rule("new", 14, "2026-03-01")])).toEqual([]);
    expect(nextVisit("2026-03-01", [rule("new", 14, "2026-03-01")])).toEqual(["next-visit: due, 2026-03-01"]);
    const two = [rule("new", 14, "2026-03-01"), rule("newer", 90, "2026-04-01")];
    expect(nextVisit("2026-05-01", two)).toEqual(["next-visit: late, 2026-03-01"]);
  });

  it("that ends with nothing in its place leaves what fell due under it, and owes nothing that had not", () => {
    expect(nextVisit("2026-06-01", [{ ...old, until: "2026-03-04" }])).toEqual([
      "next-visit: late, 2026-03-04",
    ]);
    expect(nextVisit("2026-03-03", [{ ...old, until: "2026-03-03" }])).toEqual([
      "next-visit: due, 2026-03-04",
    ]);
    expect(nextVisit("2026-06-01", [{ ...old, until: "2026-03-03" }])).toEqual([]);
  });

  it("may be one of several where the beginning is not known to the day: then each gives a day", () => {
    const some = [
      fact(1, "arrest", "2025-12-01", { country: "ES" }),
      fact(2, "contact", "2026-01", { mode: "visit", outcome: "took place" }),
    ];
    const policy = [old, rule("stricter", 14, "2026-01-15")];
    expect(nextVisit("2026-06-01", policy, some)).toEqual(["next-visit: late, 2026-01-29 to 2026-03-15"]);
  });

  it("keeps an approved exception, and the lateness of what was answered", () => {
    const reason = { approvedBy: "Head of section", reason: "Telephone is enough." };
    const excepted = [...entries, fact(3, "exception", "2026-03-10", { duty: "next-visit", ...reason })];
    const policy = [old, rule("laxer", 300, "2026-02-01")];
    expect(nextVisit("2026-04-01", policy, excepted)).toEqual(["next-visit: excepted, 2026-03-04"]);
    const late = fact(2, "contact", "2026-01-20", { mode: "visit", outcome: "took place" });
    const first = { duty: "first-visit", days: 30, id: "laxer", from: "2026-01-10" } as const;
    const done = dutiesOf(
      fold([entries[0] as (typeof entries)[0], late], {}),
      [...defaultPolicy, first],
      "2026-06-01",
    ).find(({ kind }) => kind === "first-visit");
    expect(done).toMatchObject({ state: "done", due: { latest: "2026-01-03" }, daysLate: { atLeast: 17 } });
  });

  it("asks for consent again no earlier than it was given", () => {
    const consent = fact(3, "consent", "2026-05-01", {
      ...{ consent: "given", recipient: "the press", expires: "2026-05-06" },
    });
    expect(owedOf(["renew-consent"], "2026-05-01", [consent])).toEqual(["renew-consent: due, 2026-05-01"]);
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
const date = fc.oneof(
  day,
  day.map((one) => one.slice(0, 7)),
  day.map((one) => one.slice(0, 4)),
  fc.constant(undefined),
);
const concern = { category: "violence", allegation: "as told" };
const letter = { by: "Embassy", to: "Ministry", asks: [{ kind: "return", words: "home" }] };
const event = fc.oneof(
  fc.constantFrom("took place", "refused", "ignored", "person declined").map((outcome) => ({
    kind: "contact",
    body: { mode: "visit", outcome } as object,
  })),
  fc.constantFrom("low", "grave", undefined).map((severity) => ({
    kind: "concern",
    body: { ...concern, ...(severity && { severity }) },
  })),
  fc.constant({ kind: "representation", body: letter }),
  day.map((expires) => ({ kind: "consent", body: { consent: "given", recipient: "the press", expires } })),
  day.map((due) => ({ kind: "undertaking", body: { by: "Governor", promise: "a lamp", due } })),
  fc.constant({ kind: "notification", body: { what: "person asked" } }),
);
const file = fc
  .array(fc.tuple(event, date, day), { maxLength: 12 })
  .map((all) => [
    fact(1, "arrest", "2023-03-05", { country: "ES" }, "2023-03-07"),
    ...all.map(([{ kind, body }, on, recorded], at) => fact(at + 2, kind, on, body, recorded)),
  ]);
const kinds = [...new Set(defaultPolicy.map(({ duty }) => duty))];
const added = fc
  .record({
    duty: fc.constantFrom(...kinds),
    days: fc.integer({ min: 0, max: 400 }),
    from: day,
    until: fc.option(day, { nil: undefined }),
    countries: fc.constantFrom<string[] | undefined>(undefined, ["ES"], ["FR"]),
  })
  .map(
    ({ countries, until, ...one }, at = 0): PolicyRule => ({
      ...{ ...one, id: `added ${at}` },
      ...(until && until >= one.from && { until }),
      ...(countries && { when: { countries } }),
    }),
  );

describe("whatever rule is added from a day on", () => {
  const lines = (entriesOf: ReturnType<typeof fact>[], policy: PolicyRule[], on: string, before: string) =>
    dutiesOf(fold(entriesOf, {}), policy, on)
      .filter(({ due }) => due && due.latest < before)
      .map(({ id, state, due, daysLate }) => JSON.stringify([id, state, due, daysLate]))
      .sort();

  it("no duty changes of which the last day lies before", () => {
    fc.assert(
      fc.property(file, fc.array(added, { maxLength: 3 }), added, day, (some, earlier, rule_, on) => {
        const policy = [...defaultPolicy, ...earlier];
        expect(lines(some, [...policy, rule_], on, rule_.from)).toEqual(lines(some, policy, on, rule_.from));
      }),
      { numRuns: 500 },
    );
  });
});
