import { describe, expect, it } from "vitest";
import { fact } from "../../../../tests/support/duties.ts";
import type { Entry } from "../../ledger/entry.ts";
import { fold } from "../../ledger/fold.ts";
import { covid19 } from "./covid-19.ts";
import { type PlaceFigures, placeFiguresSchema, triageInputsSchema } from "./place-figures.ts";
import { triageOf } from "./triage.ts";
import { triageRun } from "./triage-run.ts";

const on = "2026-01-15";
const custody = fact(1, "custody", "2025-05-01/..", { facility: "Marrow Hill", country: "ES" });
const born = (year: number, seq = 2) => fact(seq, "birth", `${year}-01-15`, {});
const has = (seq: number, condition: string, more: object = {}) =>
  fact(seq, "condition", "2025-12-01", { condition, ...more });
const healthy = fact(90, "condition", "2025-11-01", { condition: "Medical examination", listed: "none" });

const nothingWrong: PlaceFigures = {
  facility: "Marrow Hill",
  on,
  confirmed: 0,
  spaceEach: 9,
  isolation: true,
};
const triage = (entries: Entry[], figures: PlaceFigures[] = [nothingWrong]) =>
  triageOf(fold([custody, ...entries], {}), covid19, { pathogen: "covid-19", on, figures });
const bandOf = (...asked: Parameters<typeof triage>) => triage(...asked).band;
const cases = [{ ...nothingWrong, confirmed: 3 }];

describe("the band", () => {
  it.each([
    [1946, [], "high"],
    [1956, [], "high"],
    [1966, [], "medium"],
    [1976, [], "low"],
    [1976, ["asthma"], "medium"],
    [1976, ["asthma", "diabetes"], "medium"],
    [1966, ["asthma", "diabetes"], "high"],
    [1996, ["asthma", "diabetes", "cancer"], "low"],
  ])("of somebody born on this day in %s with %j is %s", (year, conditions, band) => {
    expect(bandOf([born(year), healthy, ...conditions.map((one, at) => has(10 + at, one))])).toBe(band);
  });

  it("changes on the birthday, not before", () => {
    expect(bandOf([fact(2, "birth", "1966-01-15", {}), healthy])).toBe("medium");
    expect(bandOf([fact(2, "birth", "1966-01-16", {}), healthy])).toBe("low");
  });

  it("is raised to high by any one danger of the place from four points on, and not below", () => {
    for (const danger of [{ confirmed: 1 }, { spaceEach: 3.9 }, { isolation: false }])
      expect(bandOf([born(1966), healthy], [{ ...nothingWrong, ...danger }])).toBe("high");
    expect(bandOf([born(1976), has(3, "asthma")], cases)).toBe("medium");
    expect(bandOf([born(1966), healthy], [{ ...nothingWrong, spaceEach: 4 }])).toBe("medium");
  });

  it("is raised by an open complaint about refused care, not by a closed one", () => {
    const complaint = (more: object) =>
      fact(5, "concern", "2025-12-20", {
        category: "medical care",
        allegation: "not seen by a doctor",
        ...more,
      });
    expect(bandOf([born(1966), healthy, complaint({})])).toBe("high");
    expect(bandOf([born(1966), healthy, complaint({ closed: "2026-01-02" })])).toBe("medium");
  });

  it("is high where a doctor says so, whatever else is known", () => {
    expect(bandOf([has(3, "weak after an operation", { risk: "high" })])).toBe("high");
  });

  it("is unknown where age or health are not told, and says what is missing", () => {
    expect(triage([healthy])).toMatchObject({ band: "unknown", missing: [{ en: "the date of birth" }] });
    const noHealth = triage([born(1996)]);
    expect(noHealth.band).toBe("unknown");
    expect(noHealth.missing[0]?.en).toMatch(/^whether there are conditions/);
    expect(bandOf([])).toBe("unknown");
  });

  it("is high by age alone though nothing is told of health: missing data lower nobody", () => {
    expect(bandOf([born(1946)])).toBe("high");
  });

  it("is unknown where a rough date of birth leaves two bands open, known where it leaves one", () => {
    const rough = (edtf: string) => triage([fact(2, "birth", edtf, {}), healthy]);
    expect(rough("1966")).toMatchObject({
      band: "unknown",
      missing: [{ en: "the date of birth to the year" }],
    });
    expect(rough("1970").band).toBe("low");
  });

  it("keeps both possible where sources differ on the birth", () => {
    expect(bandOf([born(1966), born(1990, 3), healthy])).toBe("unknown");
  });

  it("says that it may be high where nothing is known of the place", () => {
    const open = triage([born(1966), healthy], []);
    expect(open.band).toBe("medium");
    expect(open.mayBeHigh).toBe(true);
    expect(open.missing.map(({ en }) => en)).toEqual([
      "confirmed cases in the place",
      "less than 4 m² each in a shared cell",
      "nowhere to keep the sick apart",
    ]);
    expect(triage([born(1996), healthy], []).mayBeHigh).toBeUndefined();
  });

  it("does not turn on sex", () => {
    const reasons = triage([born(1966), healthy]).reasons.map(({ says }) => says.en);
    expect(reasons).toEqual(["age 60: 4 of 7 points"]);
  });
});

describe("the conditions", () => {
  const reasons = (...conditions: Entry[]) =>
    triage([born(1996), ...conditions])
      .reasons.slice(1)
      .map(({ says, source }) => `${says.en}${source ? `, ${source.mark}` : ""}`);

  it("are found in the words of the file, in English and Russian, each once", () => {
    expect(
      reasons(has(3, "Type 2 diabetes"), has(4, "сахарный диабет"), has(5, "хроническая болезнь почек")),
    ).toEqual(["chronic kidney disease, verified", "diabetes, verified"]);
  });

  it("carry the mark of the list that names them; those of a lower tier and others are shown and not counted", () => {
    expect(reasons(has(3, "бронхиальная астма"), has(4, "гипертония"), has(5, "broken wrist"))).toEqual([
      "asthma, not verified",
      "high blood pressure (listed, not counted), verified",
      "broken wrist (not on the list)",
    ]);
  });

  it("that are over or ruled out do not count", () => {
    expect(
      reasons(
        has(3, "cancer", { course: "over" }),
        has(4, "HIV test", { listed: "hiv", finding: "ruled out" }),
        has(5, "asthma", { finding: "ruled out" }),
      ),
    ).toEqual([]);
  });

  it("are those that the entry names, whatever its words", () => {
    expect(
      reasons(
        has(3, "No insulin since arrest", { listed: "diabetes", finding: "present" }),
        has(4, "Without treatment for COPD", { finding: "present" }),
        has(5, "Сахар крови 14", { listed: "diabetes" }),
        has(6, "Asthma of his cellmate", { listed: "unlisted" }),
      ),
    ).toEqual(["COPD, verified", "diabetes, verified", "“Asthma of his cellmate” (to be judged)"]);
  });

  it("are not found inside other words", () => {
    for (const words of ["характер травмы неясен", "practical help needed", "ожоги рук"])
      expect(reasons(has(3, words))).toEqual([`${words} (not on the list)`]);
  });
});

describe("words that deny, doubt or speak of others", () => {
  it.each([
    ["HIV test negative", "HIV"],
    ["No insulin since arrest: type 1 diabetes", "diabetes"],
    ["Without treatment for COPD", "COPD"],
    ["Father died of a heart attack", "serious heart condition"],
    ["Suspected tuberculosis", "tuberculosis"],
    ["Diabetes?", "diabetes"],
    ["У отца диабет", "diabetes"],
    ["ВИЧ не выявлен", "HIV"],
    ["No asthma or cancer", "asthma, cancer"],
  ])("%j is neither none nor present: to be judged", (words, means) => {
    const found = triage([born(1964), has(3, words)]);
    expect(found.band).toBe("unknown");
    expect(found.reasons.map(({ says }) => says.en)).toEqual(["age 62: 4 of 7 points"]);
    expect(found.missing.map(({ en }) => en)).toEqual([
      "whether there are conditions of the list (also that there are none)",
      `whether “${words}” means ${means} (to be settled in the entry: present or ruled out)`,
    ]);
  });

  it.each(["No known conditions", "Healthy", "Жалоб нет"])("%j is no silent none", (words) => {
    const found = triage([born(1976), has(3, words)]);
    expect(found.band).toBe("unknown");
    expect(found.reasons.at(-1)?.says.en).toBe(`“${words}” (to be judged)`);
  });

  it("leave a band only where it is the same either way, and are named all the same", () => {
    expect(triage([born(1976), healthy, has(3, "Diabetes?")])).toMatchObject({
      band: "unknown",
      missing: [{ en: expect.stringMatching("Diabetes") }],
    });
    expect(triage([born(1946), healthy, has(3, "Diabetes?")])).toMatchObject({
      band: "high",
      missing: [{ en: expect.stringMatching("Diabetes") }],
    });
  });

  it("take back nothing that was found present, unless a person says so", () => {
    const ill = has(3, "Type 1 diabetes");
    expect(bandOf([born(1956), healthy, ill, has(4, "No insulin for his diabetes")])).toBe("high");
    const judged = (finding: string) =>
      triage([born(1976), healthy, ill, has(4, "A new test", { listed: "diabetes", finding })]);
    expect(judged("to be judged").band).toBe("unknown");
    expect(judged("ruled out")).toMatchObject({ band: "low", missing: [] });
  });

  it("are known not to be found inside other words", () => {
    for (const words of ["Kidney failure", "Почечная недостаточность", "Non-Hodgkin lymphoma"])
      expect(triage([born(1966), has(3, words)]).missing).toEqual([]);
  });
});

describe("what is told of other illnesses", () => {
  it("says nothing of the list", () => {
    for (const more of [{}, { listed: "unlisted" }, { listed: "hypertension" }]) {
      const found = triage([born(1976), has(3, "Broken leg", more)]);
      expect(found.band).toBe("unknown");
      expect(found.missing[0]?.en).toMatch(/^whether there are conditions of the list/);
    }
    expect(bandOf([born(1976), has(3, "HIV", { finding: "ruled out" })])).toBe("unknown");
  });
});

describe("a run over many", () => {
  const file = (...entries: Entry[]) => fold([custody, ...entries], {});
  const inputs = { pathogen: "covid-19", on, figures: cases };

  it("puts the most urgent first and those of whom too little is known before the least urgent", () => {
    const run = triageRun(
      [
        { id: "unknown", file: file() },
        { id: "low", file: file(born(1996), healthy) },
        { id: "high", file: file(born(1966), healthy) },
        { id: "free", file: fold([custody, fact(9, "release", "2026-01-01", {})], {}) },
      ],
      inputs,
    );
    expect(run?.results.map(({ id }) => id)).toEqual(["high", "unknown", "low"]);
    expect(run?.label.en).toMatch(/^Operational, not clinical/);
    expect(run?.notHeld).toEqual(["free"]);
    expect(run?.inputs).toEqual(inputs);
  });

  it("is not made for a pathogen without a list", () => {
    expect(triageRun([], { ...inputs, pathogen: "measles" })).toBeUndefined();
  });

  it("takes the newest figures by the day, of the place in the same country", () => {
    const figures: PlaceFigures[] = [
      { facility: "marrow hill", on: "2026-01-10", confirmed: 0 },
      { facility: "Marrow Hill", on: "2026-01-12", confirmed: 2 },
      { facility: "Marrow Hill", on: "2026-01-16", confirmed: 0 },
      { facility: "Marrow Hill", country: "FR", on: "2026-01-15", confirmed: 0 },
    ];
    expect(bandOf([born(1966), healthy], figures)).toBe("high");
  });

  it("takes of each figure the newest, since not every report tells all of them", () => {
    const figures: PlaceFigures[] = [
      { facility: "Marrow Hill", on: "2026-01-10", spaceEach: 2, confirmed: 4 },
      { facility: "Marrow Hill", on: "2026-01-12", confirmed: 0, isolation: true },
    ];
    const flags = triage([born(1966), healthy], figures).flags.map(({ id, state }) => `${id}: ${state}`);
    expect(flags).toEqual(["cases: clear", "space: set", "isolation: clear", "care: clear"]);
  });

  it("does not take cases that are reported for confirmed ones", () => {
    const { flags } = triage([], [{ facility: "Marrow Hill", on, reported: 30 }]);
    expect(flags.find(({ id }) => id === "cases")?.state).toBe("not known");
  });

  it("takes no figures that cannot be", () => {
    for (const wrong of [
      { confirmed: -1 },
      { confirmed: 1.5 },
      { spaceEach: 0 },
      { on: "2026-02-31" },
      { beds: 3 },
    ])
      expect(placeFiguresSchema.safeParse({ ...nothingWrong, ...wrong }).success).toBe(false);
    expect(triageInputsSchema.safeParse(inputs).success).toBe(true);
  });
});
