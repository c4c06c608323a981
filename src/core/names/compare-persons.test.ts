import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareNames } from "./compare-names.ts";
import { comparePersons, type PersonSketch } from "./compare-persons.ts";
import { sayReason } from "./name-reason.ts";

const lot = (more: Partial<PersonSketch> = {}): PersonSketch => ({ names: ["Arkady Lot"], ...more });
const bare = comparePersons(lot(), lot({ names: ["Аркадий Лот"] }));
const against = (one: Partial<PersonSketch>, other: Partial<PersonSketch>) =>
  comparePersons(lot(one), lot({ names: ["Аркадий Лот"], ...other }));
const evidence = (one: Partial<PersonSketch>, other: Partial<PersonSketch>) =>
  against(one, other).reasons.filter((reason) => !bare.reasons.some(({ id }) => id === reason.id));

describe("two persons", () => {
  it("are compared by the best pair of their names", () => {
    const one = { names: ["Marta Dellmar", "Marta Winterhal"] };
    const other = { names: ["Oskar Brand", "Марта Винтерхал"] };
    const { pair, score } = comparePersons(one, other);
    expect(pair).toEqual(["Marta Winterhal", "Марта Винтерхал"]);
    expect(score).toBe(compareNames(...pair).score);
  });

  it.each([
    ["the same day", ["1980-05-12"], ["1980-05-12"], "birth-same", "up"],
    ["a year and a day in it", ["1980"], ["1980-05-12"], "birth-fits", "up"],
    ["a month and a day in it", ["1980-05"], ["1980-05-12"], "birth-fits", "up"],
    ["day and month swapped", ["1980-04-05"], ["1980-05-04"], "birth-swapped", "up"],
    ["other days of one year", ["1980-05-12"], ["1980-05-21"], "birth-year-same", "down"],
    ["a year that may be reckoned from an age", ["1980"], ["1979-12-03"], "birth-near", "down"],
    ["other years", ["1980-05-12"], ["1952-05-12"], "birth-differs", "down"],
    ["a disputed date of which one agrees", ["1980-05-12", "1952"], ["1952-01-30"], "birth-fits", "up"],
    ["about a year", ["1980~"], ["1981-02-01"], "birth-fits", "up"],
  ])("by dates of birth: %s", (_, one, other, id, way) => {
    expect(evidence({ births: one }, { births: other }).map((reason) => reason.id)).toEqual([id]);
    const { score } = against({ births: one }, { births: other });
    expect(way).toBe(score > bare.score ? "up" : "down");
  });

  it.each([
    ["only one side has it", { births: ["1980"] }, {}],
    ["it cannot be read", { births: ["in spring"] }, { births: ["1980"] }],
    ["it says too little", { births: ["198X"] }, { births: ["1980-05-12"] }],
    [
      "a number is short enough to be another's",
      { identifiers: ["case: 1234"] },
      { identifiers: ["case: 1234"] },
    ],
  ])("learn nothing where %s", (_, one, other) => {
    expect(against(one, other)).toEqual(bare);
  });

  it("are told apart by years of birth, but not for good: papers are wrong at times", () => {
    expect(against({ births: ["1980"] }, { births: ["1952"] }).verdict).toBe("possible");
  });

  it("are not one because they were born on one day: twins have two names", () => {
    const births = ["1980-05-12"];
    const twins = comparePersons(lot({ births }), { names: ["Boris Lot"], births });
    expect(twins.verdict).toBe("different");
  });

  it("are one by their number where the names may be one, however it is written", () => {
    const one = { names: ["M. Dellmar"], identifiers: ["passport: 71 2345678"] };
    const other = { names: ["Marta Dellmar"], identifiers: ["паспорт: ٧١٢٣٤٥٦٧٨"] };
    expect(comparePersons(one, other).verdict).toBe("same");
    expect(comparePersons({ ...one, identifiers: [] }, other).verdict).toBe("possible");
  });

  it("are worth a look by one number where the names differ: a married name, or a slip in the number", () => {
    const one = { names: ["Marta Dellmar"], identifiers: ["passport: 71 2345678"] };
    const other = { names: ["Marta Winterhal"], identifiers: ["passport: 712345678"] };
    expect(comparePersons(one, other).verdict).toBe("possible");
    expect(comparePersons({ ...one, identifiers: [] }, other).verdict).toBe("different");
  });

  it("may have several nationalities, of which one in common is enough", () => {
    const both = evidence({ nationalities: ["RU", "KZ"] }, { nationalities: ["IL", "KZ"] });
    expect(both).toEqual([{ id: "nationality-same", values: { country: "KZ" } }]);
    const none = evidence({ nationalities: ["RU"] }, { nationalities: ["KZ"] });
    expect(none.map(({ id }) => id)).toEqual(["nationality-differs"]);
  });

  it("are told what was found in sentences", () => {
    const { reasons } = against(
      { births: ["1980"], places: ["ES"] },
      { births: ["1980-05-12"], places: ["KZ"] },
    );
    const [, ...said] = reasons.slice(-3).map((reason) => sayReason(reason, "en"));
    expect(said).toEqual([
      "The dates of birth agree as far as both are known: 1980.",
      "Held in different countries: Spain and Kazakhstan.",
    ]);
    for (const reason of reasons) expect(sayReason(reason, "ru")).not.toMatch(/[{}]|undefined/);
  });
});

const anyName = fc.constantFrom(
  "Arkady Lot",
  "Аркадий Лот",
  "Boris Lot",
  "A. Lot",
  "Lot, Arkady P.",
  "",
  "金学松",
);
const anyBirth = fc.constantFrom(
  "1980",
  "1980-05-12",
  "1980-12-05",
  "1979~",
  "1952-01",
  "198X",
  "..",
  "XXXX-05",
);
const anyCountry = fc.constantFrom("ES", "KZ", "RU");
const someOf = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 3 });
const anyPerson: fc.Arbitrary<PersonSketch> = fc.record({
  names: someOf(anyName),
  births: someOf(anyBirth),
  nationalities: someOf(anyCountry),
  places: someOf(anyCountry),
  identifiers: someOf(fc.constantFrom("passport: 71 2345678", "паспорт: 712345678", "case: 12")),
});

describe("whatever is known of two persons", () => {
  it("it does not matter who comes first", () => {
    fc.assert(
      fc.property(anyPerson, anyPerson, (one, other) => {
        const [there, back] = [comparePersons(one, other), comparePersons(other, one)];
        expect(back).toEqual({ ...there, pair: back.pair });
        expect([...back.pair].sort()).toEqual([...there.pair].sort());
      }),
    );
  });

  it("nor in which order it is told", () => {
    fc.assert(
      fc.property(anyPerson, anyPerson, (one, other) => {
        const turned = Object.fromEntries(
          Object.entries(one).map(([what, values]) => [what, values.toReversed()]),
        ) as unknown as PersonSketch;
        const [told, again] = [comparePersons(one, other), comparePersons(turned, other)];
        expect(again.score).toBeCloseTo(told.score, 12);
        expect(again.verdict).toBe(told.verdict);
      }),
    );
  });

  it("without anything besides names the score is that of the names", () => {
    fc.assert(
      fc.property(anyName, anyName, anyPerson, (one, other, more) => {
        const { names: _, ...facts } = more;
        const { score, verdict, reasons } = compareNames(one, other);
        expect(comparePersons({ names: [one], ...facts }, { names: [other] })).toMatchObject({
          ...{ score, verdict, reasons },
        });
      }),
    );
  });

  it("the score stays between 0 and 1", () => {
    fc.assert(
      fc.property(anyPerson, anyPerson, (one, other) => {
        const { score } = comparePersons(one, other);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });
});
