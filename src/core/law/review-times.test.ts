import { describe, expect, it } from "vitest";
import { onDay } from "../dates/day-range.ts";
import type { Facts } from "./facts/facts.ts";
import { filingDay } from "./filing-day.ts";
import { pardon } from "./provisions/cfr-28-1/pardon.ts";
import { appeal } from "./provisions/frap-4/rule.ts";
import { rule35b } from "./provisions/frcrp-35/rule.ts";
import { certiorari } from "./provisions/supreme-court-rule-13/rule.ts";
import { motion2255 } from "./provisions/usc-28-2255/rule.ts";
import type { Remedy } from "./remedy.ts";

const ruling = ({ conditions }: Remedy, id: string, facts: Facts, on: string) =>
  conditions.find((condition) => condition.id === id)?.decide(facts, on);

describe("the time to appeal", () => {
  const on = (day: string, facts: Facts = {}) =>
    ruling(appeal, "in-time", { appealTimeRunsFrom: "2025-03-03", ...facts }, day)?.finding;

  it("is 14 days", () => {
    expect(on("2025-03-17")).toBe("met");
    expect(on("2025-03-18", { appealTimeExtended: false })).toBe("not met");
  });

  it("then hangs on an extension, for 30 days", () => {
    expect(on("2025-03-18")).toBe("unknown");
    expect(on("2025-04-16", { appealTimeExtended: true })).toBe("met");
    expect(on("2025-04-17", { appealTimeExtended: true })).toBe("not met");
    expect(on("2025-04-17")).toBe("not met");
  });

  it("ends on the next working day after a weekend or a holiday", () => {
    expect(on("2025-03-24", { appealTimeRunsFrom: "2025-03-08" })).toBe("met"); // the 22nd is a Saturday
    expect(filingDay(onDay("2025-07-04"))).toEqual(onDay("2025-07-07")); // a holiday, then a weekend
    expect(filingDay(onDay("2025-07-02"))).toEqual(onDay("2025-07-02"));
  });

  it("is held since December 2009", () => {
    const earlier = { appealTimeRunsFrom: "2009-11-25" };
    expect(on("2009-11-30", earlier)).toBe("unknown");
    expect(on("2009-12-01", earlier)).toBe("met");
  });
});

describe("the time of a review whose beginning nobody recorded", () => {
  const on = (remedy: Remedy, day: string, facts: Facts) => ruling(remedy, "in-time", facts, day);
  const sentenced = { sentencedOn: "2019-06-04" };

  it("is unknown, and unlikely to run long after the sentence", () => {
    const soon = on(appeal, "2020-06-04", sentenced);
    expect(soon).toMatchObject({ finding: "unknown", missing: ["appealTimeRunsFrom"] });
    expect(soon?.unlikely).toBeUndefined();
    expect(on(appeal, "2020-06-05", sentenced)).toMatchObject({ finding: "unknown", unlikely: true });
    expect(on(certiorari, "2021-06-04", sentenced)?.unlikely).toBeUndefined();
    expect(on(certiorari, "2021-06-05", sentenced)).toMatchObject({ finding: "unknown", unlikely: true });
  });

  it("is over where an appeal was decided or the judgment is final", () => {
    const decided = { ...sentenced, lastAppealDecidedOn: "2022-11-10" };
    expect(on(appeal, "2022-11-12", decided)?.finding).toBe("not met");
    expect(on(appeal, "2019-06-10", { ...sentenced, judgmentFinal: true })?.finding).toBe("not met");
    expect(on(certiorari, "2023-02-08", decided)?.finding).toBe("met");
    expect(on(certiorari, "2023-02-09", decided)?.finding).toBe("not met");
  });
});

describe("the year for a motion to vacate", () => {
  const on = (day: string, facts: Facts) => ruling(motion2255, "in-time", facts, day);
  const final = { judgmentFinalOn: "2024-02-29" };

  it("runs from the day on which the judgment became final", () => {
    expect(on("2025-02-28", final)?.finding).toBe("met");
    expect(on("2025-03-01", { ...final, limitationRunsLater: false })?.finding).toBe("not met");
  });

  it("ends on the next day on which the court is open", () => {
    const saturday = { judgmentFinalOn: "2024-06-14", limitationRunsLater: false };
    expect(on("2025-06-16", saturday)?.finding).toBe("met");
    expect(on("2025-06-17", saturday)?.finding).toBe("not met");
    const observed = { judgmentFinalOn: "2020-12-31", limitationRunsLater: false }; // New Year 2022 is a Saturday
    expect(on("2022-01-03", observed)?.finding).toBe("met");
    expect(on("2022-01-04", observed)?.finding).toBe("not met");
  });

  it("or from a later day, if there is one", () => {
    expect(on("2025-03-01", final)).toMatchObject({
      finding: "unknown",
      missing: ["limitationRunsLater"],
    });
    const later = { ...final, limitationRunsLater: true };
    expect(on("2025-03-01", later)?.missing).toEqual(["limitationRunsFrom"]);
    expect(on("2025-06-10", { ...later, limitationRunsFrom: "2024-06-10" })?.finding).toBe("met");
    expect(on("2025-06-11", { ...later, limitationRunsFrom: "2024-06-10" })?.finding).toBe("not met");
  });

  it("exists since 24 April 1996", () => {
    const old = { judgmentFinalOn: "1990-01-01", limitationRunsLater: false };
    expect(on("1996-04-23", old)?.finding).toBe("met");
    expect(on("1996-04-24", old)?.finding).toBe("met"); // and runs from then on for what was final before
    expect(on("1997-04-24", old)?.finding).toBe("met");
    expect(on("1997-04-25", old)?.finding).toBe("not met");
  });
});

describe("other times", () => {
  it("a petition for certiorari: 90 days, to the next working day", () => {
    const on = (decided: string, day: string) =>
      ruling(certiorari, "in-time", { lastAppealDecidedOn: decided }, day)?.finding;
    expect(on("2025-01-10", "2025-04-10")).toBe("met");
    expect(on("2025-01-10", "2025-04-11")).toBe("not met");
    expect(on("2025-01-05", "2025-04-07")).toBe("met"); // the 90th day is Saturday, 5 April
    expect(on("2025-01-05", "2025-04-08")).toBe("not met");
    expect(on("2010-02-15", "2010-03-01")).toBe("unknown");
    expect(on("2010-02-16", "2010-03-01")).toBe("met");
  });

  it("a petition for certiorari: 150 days for decisions that the orders of 2020 and 2021 touch", () => {
    const on = (decided: string, day: string) =>
      ruling(certiorari, "in-time", { lastAppealDecidedOn: decided }, day)?.finding;
    expect(on("2019-12-19", "2020-03-19")).toBe("not met");
    expect(on("2019-12-20", "2020-05-18")).toBe("met");
    expect(on("2019-12-20", "2020-05-19")).toBe("not met");
    expect(on("2021-07-18", "2021-12-15")).toBe("met");
    expect(on("2021-07-19", "2021-10-19")).toBe("not met");
    expect(on("2021-07", "2021-11-01")).toBe("unknown");
  });

  it("the prosecution's motion: a year, by the day on which it was made", () => {
    const facts = { sentencedOn: "2024-03-01", helpKnownOrUsefulLater: false };
    expect(ruling(rule35b, "in-time", facts, "2025-03-03")?.finding).toBe("met"); // 1 March 2025 is a Saturday
    expect(ruling(rule35b, "in-time", facts, "2025-03-04")?.finding).toBe("not met");
    const made = { ...facts, reductionMovedOn: "2025-02-10" };
    expect(ruling(rule35b, "in-time", made, "2025-09-01")?.finding).toBe("met");
    expect(ruling(rule35b, "in-time", { ...facts, reductionMovedOn: "2025" }, "2025-09-01")).toMatchObject({
      finding: "unknown",
      missing: ["reductionMovedOn"],
    });
  });

  it("a pardon: five years after release, or after the sentence where there was no prison", () => {
    const facts = { releasedOn: "2020-03-01" };
    expect(ruling(pardon, "waiting-time", facts, "2025-02-28")?.finding).toBe("not met");
    expect(ruling(pardon, "waiting-time", facts, "2025-03-01")?.finding).toBe("met");
    expect(ruling(pardon, "waiting-time", { inCustody: true }, "2025-03-01")?.finding).toBe("not met");
    const fined = { noPrisonImposed: true, sentencedOn: "2019-12-01" };
    expect(ruling(pardon, "waiting-time", fined, "2025-03-01")?.finding).toBe("met");
    expect(ruling(pardon, "waiting-time", { releasedOn: "1980-01-01" }, "1993-10-17")?.finding).toBe(
      "unknown",
    );
    expect(ruling(pardon, "waiting-time", { releasedOn: "1980-01-01" }, "1993-10-18")?.finding).toBe("met");
  });
});
