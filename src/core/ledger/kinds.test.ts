import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { langs } from "../words/text.ts";
import type { Field } from "./field.ts";
import type { Kind } from "./kind.ts";
import { findKind, kinds } from "./kinds/index.ts";

const anyValueOf = ({ input }: Field): fc.Arbitrary<unknown> => {
  switch (input.type) {
    case "text":
    case "long":
      return fc.constantFrom("Marrow Hill", "Said twice.");
    case "country":
      return fc.constantFrom("ES", "KZ");
    case "date":
      return fc.constantFrom("2024-05", "2024/..", "2010~");
    case "number":
      return fc.nat(400);
    case "choice":
      return fc.constantFrom(...Object.keys(input.choices));
    case "asks":
      return fc.constantFrom(...Object.keys(input.choices)).map((kind) => [{ kind, words: "a visit" }]);
    case "facts":
      return fc.constant([2]);
    case "account":
      return fc.constant({ id: "user-consular", name: "Tamar Vesk" });
    case "ledger":
      return fc.constant("01900000-0000-7000-8000-0000000000ff");
    default:
      return input satisfies never;
  }
};

/** A body with everything that must be known, and some of what may be. */
const bodyOf = ({ fields }: Kind): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, anyValueOf(field)])), {
    requiredKeys: Object.keys(fields).filter((name) => fields[name]?.required),
  });

const all = kinds.map((kind) => findKind(kind.kind)).filter((kind) => kind !== undefined);

describe.each(all.map((kind) => [kind.kind, kind] as const))("an entry of kind %s", (_, kind) => {
  it("is taken as its form gives it, and nothing besides", () => {
    fc.assert(
      fc.property(bodyOf(kind), (body) => {
        expect(kind.schema.safeParse(body).success).toBe(true);
        expect(kind.schema.safeParse({ ...body, besides: 1 }).success).toBe(false);
      }),
    );
  });

  it("is said in every language whatever is known of it", () => {
    fc.assert(
      fc.property(bodyOf(kind), (body) => {
        for (const lang of langs) {
          const said = [kind.says[lang](body), ...(kind.line ? [kind.line[lang](body)] : [])];
          for (const sentence of said) {
            expect(sentence).toMatch(/[\p{L}\p{N}]/u);
            expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\s\s|^\s|\s$|[:,;] ?$/);
          }
        }
      }),
    );
  });

  it("asks for everything in every language", () => {
    const labels = [kind.label, ...Object.values(kind.fields).map((field) => field.label)];
    for (const label of labels) for (const lang of langs) expect(label[lang]).toMatch(/\p{L}/u);
  });
});

it("every kind has a name of its own", () => {
  expect(new Set(kinds.map((kind) => kind.kind)).size).toBe(kinds.length);
});
