import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareNames } from "./compare-names.ts";
import { foldName, transliterate } from "./fold-name.ts";
import { makeNameIndex, type NameIndex } from "./name-index.ts";
import { scriptOf } from "./scripts.ts";

const given = ["Arkady", "Аркадий", "Nina", "Нина", "Mohamed", "محمد", "Jean-Luc", "Γιώργος", "A.", "Н."];
const between = ["Pavlovich", "Павлович", "Maria", "al-", "van", "bin", "П."];
const family = [
  "Grushin",
  "Грушин",
  "Грушина",
  "Groushine",
  "Shcheglov",
  "Щеглову",
  "Tamimi",
  "التميمي",
  "Чжан",
];

/** Names as people write them: one to four parts, in one or in mixed scripts. */
const lifelike = fc
  .tuple(
    fc.constantFrom(...given),
    fc.subarray(between, { maxLength: 2 }),
    fc.constantFrom(...family),
    fc.boolean(),
  )
  .map(([first, middle, last, turned]) =>
    (turned ? [last, first, ...middle] : [first, ...middle, last]).join(" "),
  );

/** Anything at all that fits into a line. */
const anything = fc.string({ unit: "binary", maxLength: 30 });
const name = fc.oneof(
  { weight: 3, arbitrary: lifelike },
  { weight: 1, arbitrary: anything },
  {
    weight: 1,
    arbitrary: fc.constantFrom("金学松", "박지훈", "สมชาย", "विजय शर्मा", "יעקב", "Stanislav Grotova", ""),
  },
);

// The order of parts is a weak sign: some papers turn every name round.
const mostForOrder = 0.1;

describe("how alike two names are", () => {
  it("is the same from either side", () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const [there, back] = [compareNames(a, b), compareNames(b, a)];
        expect(back.score).toBe(there.score);
        expect(back.verdict).toBe(there.verdict);
        expect(back.reasons.map(({ id }) => id).sort()).toEqual(there.reasons.map(({ id }) => id).sort());
      }),
      { numRuns: 2000 },
    );
  });

  it("is a number from 0 to 1, the same each time", () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const { score } = compareNames(a, b);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(compareNames(a, b).score).toBe(score);
      }),
      { numRuns: 2000 },
    );
  });

  it("is 1 for a name and itself, and has a reason always", () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        if (foldName(a) !== "") expect(compareNames(a, a)).toMatchObject({ score: 1, verdict: "same" });
        if (a !== b) expect(compareNames(a, b).reasons).not.toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it("is nothing where one of them is no name", () => {
    for (const nothing of ["", " ", "\u200f", ".", "\u0301"])
      expect(compareNames(nothing, "Arkady Grushin"), JSON.stringify(nothing)).toMatchObject({
        score: 0,
        verdict: "different",
      });
  });

  // Which part is the family name is not written in a name, so whoever writes it first is not somebody else.
  it.each([
    ["Arkady Grushin", "Grushin Arkady"],
    ["Аркадий Павлович Грушин", "Грушин Аркадий Павлович"],
    ["Nina Maria Tamimi", "Tamimi Nina Maria"],
    ["Chen Zhiyuan", "Zhiyuan Chen"],
    ["박지훈", "지훈 박"],
  ])("hardly falls when %s is written %s", (a, turned) => {
    for (const other of [
      "Arkady Grushin",
      "Аркадий Павлович Грушин",
      "Nina Maria Tamimi",
      "陈志远",
      "Park Ji-hoon",
    ]) {
      const [straight, round] = [compareNames(a, other), compareNames(turned, other)];
      expect(Math.abs(straight.score - round.score), other).toBeLessThanOrEqual(mostForOrder);
      if (straight.verdict === "same") expect(round.verdict, other).not.toBe("different");
      if (straight.verdict === "different") expect(round.verdict, other).not.toBe("same");
    }
  });

  it("does not hang on case, width or how marks are stored", () => {
    fc.assert(
      fc.property(lifelike, lifelike, (a, b) => {
        const { score } = compareNames(a, b);
        for (const other of [b.toUpperCase(), b.normalize("NFD"), ` ${b} `])
          expect(compareNames(a, other).score, other).toBeCloseTo(score, 10);
      }),
    );
  });
});

describe("a folded name", () => {
  it("stays as it is when folded again, and so does one in Latin letters", () => {
    fc.assert(
      fc.property(name, (text) => {
        expect(foldName(foldName(text))).toBe(foldName(text));
        const latin = transliterate(text);
        if (latin !== undefined && /^[\p{Script=Latin}\P{L}]*$/u.test(latin))
          expect(transliterate(latin)).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });
});

describe("an index of names", () => {
  const list = fc.array(lifelike, { minLength: 1, maxLength: 25 });

  const filled = (names: string[]): NameIndex => {
    const index = makeNameIndex();
    names.forEach((one, at) => {
      index.add(`n${at}`, one);
    });
    return index;
  };

  it("is after adding and removing as it was before", () => {
    fc.assert(
      fc.property(list, list, lifelike, (kept, passing, asked) => {
        const index = filled(kept);
        const before = index.find(asked, { most: 50 });
        passing.forEach((one, at) => {
          index.add(`p${at}`, one);
        });
        passing.forEach((_, at) => {
          index.remove(`p${at}`);
        });
        expect(index.size).toBe(kept.length);
        expect(index.find(asked, { most: 50 })).toEqual(before);
      }),
    );
  });

  it("gives an id its new name only", () => {
    fc.assert(
      fc.property(lifelike, lifelike, (old, fresh) => {
        const index = filled([old]);
        index.add("n0", fresh);
        expect(index.size).toBe(1);
        expect(index.find(fresh, { most: 5 })).toMatchObject([{ id: "n0", name: fresh }]);
      }),
    );
  });

  const scriptOfName = (one: string) => scriptOf(one.replace(/[^\p{L}].*$/u, ""));

  it("scores as the comparison does, the best of each script first, and no more than asked for", () => {
    fc.assert(
      fc.property(list, lifelike, fc.integer({ min: 1, max: 12 }), (names, asked, most) => {
        const hits = filled(names).find(asked, { most });
        expect(hits.length).toBeLessThanOrEqual(most);
        expect(new Set(hits.map((hit) => hit.id)).size).toBe(hits.length);
        hits.forEach((hit, at) => {
          expect(hit.score).toBeCloseTo(compareNames(asked, hit.name).score, 10);
          const before = hits
            .slice(0, at)
            .filter(({ name }) => scriptOfName(name) === scriptOfName(hit.name));
          expect(hit.score).toBeLessThanOrEqual(before.at(-1)?.score ?? 1);
        });
      }),
    );
  });

  it("has among the first what the comparison would put first", () => {
    fc.assert(
      fc.property(list, lifelike, (names, asked) => {
        const compared = names.map((one) => compareNames(asked, one));
        const best = Math.max(...compared.map(({ score }) => score));
        const hits = filled(names).find(asked, { most: 25 });
        if (!compared.some(({ verdict }) => verdict === "same")) return;
        expect(Math.max(...hits.map(({ score }) => score))).toBeCloseTo(best, 10);
      }),
      { numRuns: 300 },
    );
  });

  it("never gives what may not be seen, however alike, and what may be seen as if it were alone", () => {
    fc.assert(
      fc.property(list, lifelike, fc.func(fc.boolean()), (names, asked, allowed) => {
        const may = (id: string) => allowed(id);
        const index = filled([asked, ...names]);
        const seen = index.find(asked, { most: 5, may });
        expect(seen.every(({ id }) => may(id))).toBe(true);
        [asked, ...names].forEach((_, at) => {
          if (!may(`n${at}`)) index.remove(`n${at}`);
        });
        expect(index.find(asked, { most: 5 })).toEqual(seen);
      }),
    );
  });

  it("does not take a word apart as only a hidden name or one that is gone would have it", () => {
    const index = filled(["Anab Elov", "Ana Belov"]);
    const seen = () => index.find("Anabelov", { most: 5, may: (id) => id === "n0" }).map(({ id }) => id);
    expect(seen()).toEqual(["n0"]);
    index.remove("n1");
    expect(seen()).toEqual(["n0"]);
  });

  it("takes any text and any query", () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 20 }), anything, (texts, asked) => {
        const index = filled(texts);
        index.find(asked, { most: 3 });
        texts.forEach((_, at) => {
          index.remove(`n${at}`);
        });
        expect(index.size).toBe(0);
        expect(index.find(asked, { most: 3 })).toEqual([]);
      }),
    );
  });
});
