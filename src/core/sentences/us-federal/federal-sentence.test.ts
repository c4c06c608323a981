import { describe, expect, it } from "vitest";
import { computeFederalSentence, type FederalSentence } from "./federal-sentence.ts";

const sentence = (given: Partial<FederalSentence> & { months?: number }): FederalSentence => ({
  from: "2019-04-26",
  term: { months: given.months ?? 18, days: 0 },
  creditDays: 0,
  unconfirmedCreditDays: 0,
  interruptionDays: 0,
  rule: "current",
  ...given,
});

// Published dates of public cases; the sources stand in the table of published sentences.
describe("a federal sentence ends on the day that was published", () => {
  it.each([
    [
      "18 months, current rule",
      "2019-04-26",
      18,
      285,
      "current",
      "2020-01-14",
      81,
      "2019-10-25",
      "2019-10-25",
    ],
    [
      "18 months, rule before 2019",
      "2019-04-26",
      18,
      285,
      "pre-2019",
      "2020-01-14",
      70,
      "2019-11-05",
      "2019-11-05",
    ],
    ["20 years", "2022-06-28", 240, 726, "current", "2040-07-01", 1080, "2037-07-17", "2037-07-17"],
    [
      "135 months from surrender",
      "2023-05-30",
      135,
      0,
      "current",
      "2034-08-29",
      608,
      "2032-12-29",
      "2032-12-29",
    ],
    ["36 months", "2021-11-30", 36, 281, "current", "2024-02-22", 162, "2023-09-13", "2023-09-13"],
    ["84 months", "2017-12-06", 84, 333, "current", "2024-01-07", 378, "2022-12-25", "2022-12-23"],
    [
      "30 months, a Saturday",
      "2016-05-25",
      30,
      485,
      "pre-2019",
      "2017-07-27",
      117,
      "2017-04-01",
      "2017-03-31",
    ],
  ] as const)("%s", (_, from, months, creditDays, rule, fullTerm, days, release, walkOut) => {
    const computed = computeFederalSentence(sentence({ from, months, creditDays, rule }));
    expect(computed).toMatchObject({
      fullTerm,
      goodConductDays: days,
      release: { earliest: release, latest: release },
      walkOut: { earliest: walkOut, latest: walkOut },
    });
  });
});
