import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aFact } from "../../../tests/support/entries.ts";
import type { Claim } from "../ledger/entry.ts";
import { fold } from "../ledger/fold.ts";
import { freeByOf } from "./sentence-of-case.ts";

const fact = (seq: number, kind: string, on: string | undefined, body: object) =>
  aFact(seq, { kind, on, body, citations: [] } as unknown as Claim);

const freeBy = (...entries: ReturnType<typeof fact>[]) => freeByOf(fold(entries, {}));
const sentence = (on: string, body: object = {}) =>
  fact(2, "sentence", on, { penalty: "prison", months: 36, country: "US", jurisdiction: "federal", ...body });

const arrest = (on: string, body: object = {}) => fact(1, "arrest", on, { country: "US", ...body });
const circumstance = (seq: number, name: string, holds: "yes" | "no") =>
  fact(seq, "circumstance", undefined, { circumstance: name, holds });
const computed = (...entries: ReturnType<typeof fact>[]) => {
  const free = freeBy(...entries);
  if (free.kind !== "computed") throw new Error(`${free.kind}, not computed`);
  return free;
};

describe("when somebody can be free", () => {
  it("follows from a sentence of a federal court, as a range while nobody confirms the credit", () => {
    expect(computed(arrest("2021-02-22"), sentence("2021-11-30"))).toMatchObject({
      release: { earliest: "2023-09-13", latest: "2024-06-20" },
      fullTerm: { earliest: "2024-02-22", latest: "2024-11-29" },
      unconfirmedCreditDays: 281,
      isEarliestKnown: true,
    });
  });

  it("is one day once the credit is confirmed, and later where it is refused", () => {
    const held = [arrest("2021-02-22"), sentence("2021-11-30")];
    expect(computed(...held, circumstance(3, "custodyCredited", "yes")).release).toEqual({
      earliest: "2023-09-13",
      latest: "2023-09-13",
    });
    expect(computed(...held, circumstance(3, "custodyCredited", "no")).release).toEqual({
      earliest: "2024-06-20",
      latest: "2024-06-20",
    });
  });

  it("names the entries that each step stands on", () => {
    const { steps, by } = computed(arrest("2021-02-22"), sentence("2021-11-30"));
    const seqs = Object.fromEntries(steps.map(({ id, by: facts }) => [id, facts.map(({ seq }) => seq)]));
    expect(seqs).toMatchObject({ term: [2], "custody custody-1": [1], "unconfirmed-credit": [1] });
    expect(by.map(({ seq }) => seq).sort()).toEqual([1, 2]);
  });

  it("widens where the day of the sentence is not known, and asks for it", () => {
    const free = computed(arrest("2021-11"), sentence("2021-11"));
    expect(free.release.latest).toBe("2024-06-20");
    expect(free.missing).toContain("sentencedOn");
  });

  it("holds the release of every day that a partial date can mean", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 13, max: 300 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom("yes", "no", "not known"),
        (months, month, day, credited) => {
          const credit =
            credited === "not known" ? [] : [circumstance(3, "custodyCredited", credited as "yes")];
          const inMonth = `2023-${String(month).padStart(2, "0")}`;
          const at = (on: string) =>
            computed(arrest("2022-05-31"), sentence(on, { months }), ...credit).release;
          const [wide, narrow] = [at(inMonth), at(`${inMonth}-${String(day).padStart(2, "0")}`)];
          expect(wide.earliest <= narrow.earliest && narrow.latest <= wide.latest).toBe(true);
        },
      ),
    );
  });

  it("says that the earliest day is not known where no custody before the sentence is recorded", () => {
    const free = computed(sentence("2021-11-30"));
    expect(free).toMatchObject({ isEarliestKnown: false, unconfirmedCreditDays: 0 });
    expect(free.missing).toContain("heldSince");
    expect(free.release.latest).toBe("2024-06-20");
  });

  it("begins with the surrender of whoever had been let go before the sentence", () => {
    const free = computed(
      arrest("2022-01-10"),
      fact(3, "release", "2022-01-12", { releaseKind: "bail" }),
      sentence("2022-11-18", { months: 135 }),
      fact(4, "custody", "2023-05-30/..", { country: "US", facility: "Elder Fork" }),
    );
    expect(free).toMatchObject({ unconfirmedCreditDays: 3, isEarliestKnown: true });
    expect(free.release).toEqual({ earliest: "2032-12-27", latest: "2032-12-30" });
  });

  it("is not known while somebody let go has not come back", () => {
    expect(
      freeBy(arrest("2022-01-10"), fact(3, "release", "2022-01-12", {}), sentence("2022-11-18")),
    ).toMatchObject({ kind: "not known", missing: ["heldSince"] });
  });

  it("counts a term of months and days", () => {
    const free = computed(arrest("2021-11-30"), sentence("2021-11-30", { months: 12, days: 1 }));
    expect(free.fullTerm.latest).toBe("2022-11-30");
  });

  it("uses the older count of good conduct for those who left before July 2019", () => {
    const free = computed(
      arrest("2015-01-26"),
      sentence("2016-05-25", { months: 30 }),
      circumstance(3, "custodyCredited", "yes"),
    );
    expect(free.release.latest).toBe("2017-04-01");
    expect(free.walkOut.latest).toBe("2017-03-31");
    expect(free.steps.map(({ id }) => id)).toContain("good-conduct-pre-2019");
  });

  it("takes the state in which the person was held for that of the court, and says so", () => {
    const free = computed(arrest("2021-02-22"), sentence("2021-11-30", { country: undefined }));
    expect(free.inferred).toEqual(["sentencingState"]);
    const extradited = computed(
      arrest("2021-02-22", { country: "LR" }),
      fact(4, "extradition", "2021-03-01", { stage: "carried out", from: "LR", to: "US" }),
      sentence("2021-11-30", { country: undefined }),
    );
    expect(extradited.inferred).toEqual(["sentencingState"]);
  });

  it("is not known without the length, the court or the day, and says what is missing", () => {
    expect(freeBy(sentence("2021-11-30", { months: undefined }))).toEqual({
      kind: "not known",
      missing: ["sentenceMonths"],
      disputed: [],
      open: [],
      interruptions: [],
    });
    expect(freeBy(sentence("2021-11-30", { country: undefined, jurisdiction: undefined }))).toMatchObject({
      missing: ["sentencingState", "jurisdiction"],
    });
    expect(freeBy(fact(1, "name", undefined, { full: "Timur Lot" }))).toEqual({ kind: "no sentence" });
  });

  it("is not known while two sources tell different lengths, and says that they differ", () => {
    const other = fact(3, "sentence", "2021-11-30", { penalty: "prison", months: 48, country: "US" });
    expect(freeBy(arrest("2021-02-22"), sentence("2021-11-30"), other)).toMatchObject({
      kind: "not known",
      missing: ["sentenceMonths"],
      disputed: ["sentenceMonths"],
    });
  });

  it("has no date for life or death", () => {
    for (const penalty of ["life", "death"])
      expect(freeBy(sentence("2021-11-30", { penalty, months: undefined }))).toMatchObject({
        kind: "no date",
        penalty,
      });
  });

  it("is not computed for courts of a state of the United States, but the told end is shown", () => {
    expect(freeBy(sentence("2021-11-30", { jurisdiction: "state", ends: "2030-05" }))).toMatchObject({
      kind: "not computed",
      told: { on: "2030-05" },
    });
  });
});

describe("in states whose law is a table of shares", () => {
  const inSpain = { country: "ES", jurisdiction: "national" };

  it("is an eligibility for each class of offence, with the custody before it as a range", () => {
    const free = freeBy(
      fact(1, "arrest", "2020-10-01", { country: "RU" }),
      sentence("2021-01-01", { country: "RU", jurisdiction: undefined }),
    );
    expect(free).toMatchObject({
      kind: "by shares",
      fullTerm: { earliest: "2023-06-30", latest: "2023-09-30" },
      openCreditDays: 92,
      missing: ["custodyCredited"],
    });
    if (free.kind === "by shares") expect(free.dates.map(({ id }) => id)).toHaveLength(3);
  });

  it("life has an eligibility where the table has its years, and none from death", () => {
    const life = (penalty: string) =>
      freeBy(
        fact(1, "arrest", "2020-10-01", { country: "DE" }),
        sentence("2021-01-01", { country: "DE", penalty, months: undefined }),
      );
    expect(life("life")).toMatchObject({
      kind: "no date",
      dates: [{ id: "life", when: { earliest: "2035-10-01", latest: "2035-10-01" } }],
    });
    expect(life("death")).toMatchObject({ kind: "no date", dates: [] });
  });

  it("is not computed where the law of the state was not read", () => {
    expect(freeBy(sentence("2021-11-30", inSpain))).toMatchObject({ kind: "not computed" });
  });
});

describe("before release, where somebody decides", () => {
  const held = [
    arrest("2021-02-22"),
    sentence("2021-11-30", { months: 120 }),
    circumstance(3, "custodyCredited", "yes"),
  ];
  const eligible = (...more: ReturnType<typeof fact>[]) =>
    Object.fromEntries(computed(...held, ...more).eligible.map((one) => [one.id, one]));

  it("community conditions open 12 months, home confinement 6 months before", () => {
    const { release } = computed(...held);
    expect(release.latest).toBe("2029-08-30");
    expect(eligible().community?.from?.latest).toBe("2028-08-30");
    expect(eligible()["home-confinement"]?.from?.latest).toBe("2029-02-28");
  });

  it("earned time credits have a date only when all three facts are known", () => {
    expect(eligible()["earned-time-prerelease"]).toMatchObject({ ruling: { finding: "unknown" } });
    expect(eligible()["earned-time-prerelease"]?.from).toBeUndefined();
    const three = [
      circumstance(4, "offenceExcludedFromTimeCredits", "no"),
      circumstance(5, "finalRemovalOrder", "no"),
      circumstance(6, "riskMinimumOrLow", "yes"),
    ];
    expect(eligible(...three)["earned-time-prerelease"]?.ruling.finding).toBe("met");
    expect(eligible(...three)["earned-time-prerelease"]?.from).toBeDefined();
    const supervised = "earned-time-supervised-release";
    expect(eligible(...three)[supervised]).toMatchObject({ ruling: { finding: "unknown" } });
    expect(eligible(...three, circumstance(7, "supervisedReleaseImposed", "yes"))[supervised]?.from).toEqual({
      earliest: "2028-08-30",
      latest: "2028-08-30",
    });
  });

  it.each([
    ["offenceExcludedFromTimeCredits", "yes"],
    ["finalRemovalOrder", "yes"],
    ["riskMinimumOrLow", "no"],
  ] as const)("%s: %s closes them, whatever else is not known", (name, holds) => {
    expect(eligible(circumstance(4, name, holds))["earned-time-prerelease"]).toMatchObject({
      ruling: { finding: "not met" },
    });
  });

  it("goes by the table of England and Wales only for a court of theirs", () => {
    const held = [
      arrest("2024-03-01", { country: "GB" }),
      sentence("2024-03-01", { country: "GB", jurisdiction: "national" }),
    ];
    expect(freeBy(...held)).toMatchObject({ kind: "not known", missing: ["sentencedInEnglandOrWales"] });
    expect(freeBy(...held, circumstance(3, "sentencedInEnglandOrWales", "yes")).kind).toBe("by shares");
    expect(freeBy(...held, circumstance(3, "sentencedInEnglandOrWales", "no")).kind).toBe("not computed");
  });

  it("says which date would need a law that is not held", () => {
    const held = (on: string) => [arrest(on, { country: "AE" }), sentence(on, { country: "AE", months: 24 })];
    expect(freeBy(...held("2001-01-01"))).toMatchObject({ dates: [], notHeld: [{ id: "parole" }] });
    expect(freeBy(...held("2024-01-01"))).toMatchObject({ dates: [{ id: "parole" }], notHeld: [] });
  });

  it("takes the figures of a class that began with a sentence by the day on which it was passed", () => {
    const passed = (on: string) => {
      const free = freeBy(
        arrest("2019-01-01", { country: "GB" }),
        fact(4, "release", "2019-02-01", {}),
        sentence(on, { country: "GB", jurisdiction: "national", months: 84 }),
        fact(5, "arrest", "2020-05-01", { country: "GB" }),
        circumstance(6, "sentencedInEnglandOrWales", "yes"),
      );
      return free.kind === "by shares" ? free.dates.map(({ id }) => id) : free.kind;
    };
    expect(passed("2020-03-31")).not.toContain("serious");
    expect(passed("2020-04-01")).toContain("serious");
  });
});
