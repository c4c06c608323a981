import { describe, expect, it } from "vitest";
import type { Facts } from "./facts/facts.ts";
import { findRemedies } from "./find-remedies.ts";
import { valueOn } from "./parameter.ts";
import { applicationMonths } from "./provisions/echr/parameters.ts";
import { europeanCourt } from "./provisions/echr/rule.ts";
import { srt } from "./provisions/un-srt/rule.ts";
import { levinson } from "./provisions/usc-22-1741/rule.ts";
import type { Remedy } from "./remedy.ts";

const ruling = ({ conditions }: Remedy, id: string, facts: Facts, on: string) =>
  conditions.find((condition) => condition.id === id)?.decide(facts, on);

describe("an application to the European Court", () => {
  const inTime = (finalDomesticDecisionOn: string, on: string) =>
    ruling(europeanCourt, "in-time", { finalDomesticDecisionOn }, on)?.finding;

  it("has six months for decisions until January 2022, then four", () => {
    expect(inTime("2022-01-31", "2022-07-31")).toBe("met");
    expect(inTime("2022-01-31", "2022-08-01")).toBe("not met");
    expect(inTime("2022-02-01", "2022-06-01")).toBe("met");
    expect(inTime("2022-02-01", "2022-06-02")).toBe("not met");
    expect(inTime("2022-01-20/2022-02-10", "2022-06-15")).toBe("unknown");
    expect(valueOn(applicationMonths, "2022-01-31")?.value).toBe(6);
  });

  const bound = (facts: Facts) => ruling(europeanCourt, "respondent-bound", facts, "2025-03-01")?.finding;

  it("against Russia: for what happened until 16 September 2022", () => {
    expect(bound({ sentencingState: "RU", violationOn: "2022-09-16" })).toBe("met");
    expect(bound({ sentencingState: "RU", violationOn: "2022-09-17" })).toBe("not met");
    expect(bound({ sentencingState: "RU", violationOn: "2022-09" })).toBe("unknown");
  });

  it("says nothing of who was bound before 6 June 2006", () => {
    expect(bound({ sentencingState: "NO", violationOn: "2006-06-05" })).toBe("unknown");
    expect(bound({ sentencingState: "NO", violationOn: "2006-06-06" })).toBe("met");
    expect(bound({ sentencingState: "BY", violationOn: "2006-06-05" })).toBe("not met");
  });
});

describe("an urgent appeal", () => {
  it("is for what happened within two years, in practice", () => {
    const recent = (on: string) => ruling(srt, "recent", { violationOn: "2023-03-01" }, on)?.finding;
    expect(recent("2025-03-01")).toBe("met");
    expect(recent("2025-03-02")).toBe("not met");
  });
});

describe("the criteria of wrongful detention", () => {
  it("are never added up", () => {
    expect(levinson.conditions).toHaveLength(11);
    const facts: Facts = { credibleInnocence: true, heldAsNational: true, heldForLeverage: true };
    expect(findRemedies([levinson], facts, "2025-03-01")[0]?.finding).toBe("unknown");
    expect(findRemedies([levinson], { credibleInnocence: false }, "2025-03-01")[0]?.finding).toBe("unknown");
  });
});
