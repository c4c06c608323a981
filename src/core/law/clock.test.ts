import { describe, expect, it } from "vitest";
import { onDay } from "../dates/day-range.ts";
import { afterDays, afterMonths, notPast, reached } from "./clock.ts";
import { valueOn } from "./parameter.ts";
import { wardenDays } from "./provisions/usc-18-3582/parameters.ts";
import { compassionateRelease } from "./provisions/usc-18-3582/rule.ts";
import { ageOfDecline } from "./provisions/ussg-1b1-13/parameters.ts";
import { atLeastOfAge, servedYears, servedYearsOrShare } from "./time-served.ts";

describe("a clock", () => {
  const march = { earliest: "2025-03-01", latest: "2025-03-31" };

  it("is reached from its day on, and not past up to it", () => {
    expect(reached(onDay("2025-03-01"), "2025-02-28")).toBe("not met");
    expect(reached(onDay("2025-03-01"), "2025-03-01")).toBe("met");
    expect(notPast(onDay("2025-03-01"), "2025-03-01")).toBe("met");
    expect(notPast(onDay("2025-03-01"), "2025-03-02")).toBe("not met");
  });

  it("is unknown while it depends on a day that is not known", () => {
    expect(reached(march, "2025-03-15")).toBe("unknown");
    expect(notPast(march, "2025-03-15")).toBe("unknown");
  });

  it("ends on the last day of the calendar, however long it is", () => {
    expect(afterMonths(onDay("2025-03-01"), 1_200_000)).toEqual(onDay("9999-12-31"));
    expect(afterDays(onDay("2025-03-01"), 40_000_000)).toEqual(onDay("9999-12-31"));
  });
});

describe("age on a day", () => {
  it.each([
    ["1960-03-01", "2025-02-28", "not met"],
    ["1960-03-01", "2025-03-01", "met"],
    ["1960-03", "2025-03-15", "unknown"],
    ["1960", "2026-01-01", "met"],
  ])("born %s, on %s: 65 is %s", (birth, on, finding) => {
    expect(atLeastOfAge(65, { birth }, on).finding).toBe(finding);
  });
});

describe("time served on a day", () => {
  it("is counted from the first day in custody", () => {
    expect(servedYears(10, { heldSince: "2015-03-01" }, "2025-02-28").finding).toBe("not met");
    expect(servedYears(10, { heldSince: "2015-03-01" }, "2025-03-01").finding).toBe("met");
    expect(servedYears(10, { heldSince: "2015" }, "2025-03-01").finding).toBe("unknown");
  });

  it("is the share of the term where that is less than the years", () => {
    const facts = { heldSince: "2020-01-01", sentenceMonths: 48 }; // 1461 days; three quarters are 1096
    expect(servedYearsOrShare(10, 75, facts, "2022-12-31").finding).toBe("not met");
    expect(servedYearsOrShare(10, 75, facts, "2023-01-01").finding).toBe("met");
  });

  it("is the years where the term is longer, or for life", () => {
    const held = { heldSince: "2015-03-01" };
    expect(servedYearsOrShare(10, 75, { ...held, sentenceMonths: 360 }, "2025-02-28").finding).toBe(
      "not met",
    );
    expect(servedYearsOrShare(10, 75, { ...held, penalty: "life" }, "2025-02-28").finding).toBe("not met");
    expect(servedYearsOrShare(10, 75, held, "2025-03-01").finding).toBe("met");
    expect(servedYearsOrShare(10, 75, held, "2025-02-28")).toMatchObject({ missing: ["sentenceMonths"] });
  });
});

describe("compassionate release by its dates", () => {
  const request = compassionateRelease.conditions.find(({ id }) => id === "request-to-warden");
  const reasons = compassionateRelease.conditions.find(({ id }) => id === "extraordinary-reasons");

  it("30 days run from the warden's receipt", () => {
    const facts = { wardenReceivedOn: "2025-01-15", bureauRouteDone: false };
    expect(request?.decide(facts, "2025-02-13").finding).toBe("not met");
    expect(request?.decide(facts, "2025-02-14").finding).toBe("met");
  });

  it("whether the Bureau's own way is used up stays open while the days run", () => {
    expect(request?.decide({ wardenReceivedOn: "2025-01-15" }, "2025-01-20")).toMatchObject({
      finding: "unknown",
      missing: ["bureauRouteDone"],
    });
  });

  it("the person may move the court since 21 December 2018", () => {
    expect(valueOn(wardenDays, "2018-12-20")).toBeUndefined();
    expect(valueOn(wardenDays, "2018-12-21")?.value).toBe(30);
    const facts = { wardenReceivedOn: "2018-10-01", bureauRouteDone: false };
    expect(request?.decide(facts, "2018-12-20").finding).toBe("not met");
    expect(request?.decide(facts, "2018-12-21").finding).toBe("met");
  });

  it("the six grounds hold since 1 November 2023; what stood before is not said", () => {
    expect(valueOn(ageOfDecline, "2023-10-31")).toBeUndefined();
    expect(reasons?.decide({ terminalIllness: true }, "2023-10-31").finding).toBe("unknown");
    expect(reasons?.decide({ terminalIllness: true }, "2023-11-01").finding).toBe("met");
  });
});
