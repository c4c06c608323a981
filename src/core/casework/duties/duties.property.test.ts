import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fact } from "../../../../tests/support/duties.ts";
import { readPartialDate } from "../../dates/partial-date.ts";
import { fold } from "../../ledger/fold.ts";
import { defaultPolicy } from "./default-policy.ts";
import { dutiesOf } from "./duties.ts";

const two = (n: number) => `${n}`.padStart(2, "0");
const date = fc.oneof(
  fc.constant(undefined),
  fc.integer({ min: 2010, max: 2026 }).map(String),
  fc
    .tuple(fc.integer({ min: 2020, max: 2026 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => `${y}-${two(m)}`),
  fc
    .tuple(
      fc.integer({ min: 2020, max: 2026 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
  fc.constantFrom("2024-05-01/..", "../2024-05-01", "XXXX-04-26", "2024~", "2010-XX-26", "201X", "9999"),
);
const optional = <T>(key: string, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined }).map((one) => (one === undefined ? {} : { [key]: one }));
const merged = (...parts: fc.Arbitrary<object>[]) =>
  fc.tuple(...parts).map((all) => Object.assign({}, ...all) as object);
const dated = (key: string) =>
  optional(
    key,
    date.filter((one) => one !== undefined),
  );

const body = fc.oneof(
  fc.constant(["arrest", { country: "ES" }] as const),
  fc.constant(["custody", { country: "RU", regime: "remand" }] as const),
  fc.constantFrom("release", "return", "death").map((kind) => [kind, {}] as const),
  fc.constant(["nationality", { country: "US" }] as const),
  fc.constant(["birth", {}] as const),
  fc
    .tuple(
      fc.constantFrom("visit", "call"),
      fc.constantFrom("took place", "refused", "ignored", "person declined", "planned"),
    )
    .map(([mode, outcome]) => ["contact", { mode, outcome }] as const),
  fc
    .constantFrom("person informed", "person asked", "person opposes", "post told", "post not told")
    .map((what) => ["notification", { what }] as const),
  merged(
    fc.constantFrom("violence", "conditions").map((category) => ({ category, allegation: "as told" })),
    optional("severity", fc.constantFrom("low", "serious", "grave")),
    dated("received"),
    dated("assessed"),
    dated("ministerTold"),
  ).map((concern) => ["concern", concern] as const),
  fc.constant([
    "representation",
    { by: "Embassy", to: "Ministry", asks: [{ kind: "return", words: "home" }] },
  ] as const),
  merged(fc.constant({ by: "Governor", promise: "a lamp" }), dated("due")).map(
    (u) => ["undertaking", u] as const,
  ),
  merged(fc.constant({ consent: "given", recipient: "the press" }), dated("expires")).map(
    (c) => ["consent", c] as const,
  ),
  fc.constant(["exception", { duty: "next-visit", approvedBy: "Head", reason: "Agreed." }] as const),
);

const file = fc.array(fc.tuple(body, date), { maxLength: 25 }).map((all) =>
  fold(
    all.map(([[kind, held], on], at) => fact(at + 1, kind, kind === "nationality" ? undefined : on, held)),
    {},
  ),
);
const today = fc
  .tuple(fc.integer({ min: 2020, max: 2027 }), fc.integer({ min: 1, max: 12 }))
  .map(([y, m]) => `${y}-${two(m)}-15`);

describe("whatever a file says", () => {
  it("no duty is both done and late, and each is late only when its latest possible day is over", () => {
    fc.assert(
      fc.property(file, today, (one, on) => {
        for (const { state, due, by, why, daysLate } of dutiesOf(one, defaultPolicy, on)) {
          if (due) expect(due.earliest <= due.latest).toBe(true);
          if (state === "late") {
            expect(by).toBeUndefined();
            expect(due && due.latest < on).toBe(true);
            expect(daysLate?.atLeast).toBeGreaterThan(0);
          }
          if (state === "due") expect(due && due.latest >= on).toBe(true);
          if (state === "not known") expect(why).toBeDefined();
          if (state === "done" || state === "refused by the other side" || state === "excepted")
            expect(by).toBeDefined();
        }
      }),
    );
  });

  it("each duty has an id of its own, the same on every later day as long as it is owed", () => {
    fc.assert(
      fc.property(file, today, (one, on) => {
        const ids = dutiesOf(one, defaultPolicy, on).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it("what is due on a day was not late before", () => {
    fc.assert(
      fc.property(file, today, today, (one, a, b) => {
        const [before, after] = [a, b].sort() as [string, string];
        const states = new Map(dutiesOf(one, defaultPolicy, before).map(({ id, state }) => [id, state]));
        for (const { id, state } of dutiesOf(one, defaultPolicy, after))
          if (state === "due") expect(states.get(id)).not.toBe("late");
      }),
    );
  });

  it("a birth that may mean a grown person under 65 makes nobody vulnerable", () => {
    fc.assert(
      fc.property(date, (birth) => {
        const { earliest, latest } = (birth === undefined ? undefined : readPartialDate(birth)) ?? {};
        const entries = [
          fact(1, "arrest", "2025-12-30", { country: "ES" }),
          fact(2, "contact", "2026-01-01", { mode: "visit", outcome: "took place" }),
          fact(3, "birth", birth, {}),
        ];
        const next = dutiesOf(fold(entries, {}), defaultPolicy, "2026-01-02").find(
          ({ kind }) => kind === "next-visit",
        );
        if (earliest && latest && earliest <= "2008-01-02" && latest > "1961-01-02")
          expect(next?.basis).not.toMatchObject({ policy: { when: { vulnerable: true } } });
      }),
    );
  });
});
