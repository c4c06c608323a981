import { describe, expect, it } from "vitest";
import { checkFacts } from "./facts/check-facts.ts";
import type { Facts } from "./facts/facts.ts";
import { findRemedies } from "./find-remedies.ts";
import type { Finding } from "./finding.ts";
import { remedies } from "./remedies.ts";
import { remedyCases } from "./remedy-cases.ts";

describe.each(remedies.map((remedy) => [remedy.id, remedy] as const))("%s", (id, remedy) => {
  const cases = remedyCases.find((each) => each.remedy === id);
  const findings = (facts: Facts): Record<string, Finding> => {
    const [found] = findRemedies([remedy], facts, cases?.on ?? "");
    return Object.fromEntries((found?.conditions ?? []).map(({ id: name, finding }) => [name, finding]));
  };
  const allMet = Object.fromEntries(remedy.conditions.map((condition) => [condition.id, "met"]));

  it("has facts that meet every condition", () => {
    expect(checkFacts(cases?.facts)).toEqual({ facts: cases?.facts });
    expect(findings(cases?.facts ?? {})).toEqual(allMet);
  });

  it("says unknown throughout where nothing is known", () => {
    const [found] = findRemedies([remedy], {}, "2025-01-01");
    expect(new Set(found?.conditions.map(({ finding }) => finding))).toEqual(new Set(["unknown"]));
    for (const condition of found?.conditions ?? []) expect(condition.missing).not.toEqual([]);
  });

  for (const { id: name } of remedy.conditions) {
    it(`${name} fails alone, and is unknown alone`, () => {
      const turns = cases?.conditions[name];
      expect(turns).toBeDefined();
      expect(findings({ ...cases?.facts, ...turns?.fails })).toEqual({ ...allMet, [name]: "not met" });
      expect(findings({ ...cases?.facts, ...turns?.unknown })).toEqual({
        ...allMet,
        [name]: "unknown",
      });
      const [open] = findRemedies([remedy], { ...cases?.facts, ...turns?.unknown }, cases?.on ?? "");
      expect(open?.conditions.find(({ id: each }) => each === name)?.missing).not.toEqual([]);
    });
  }

  for (const { id: name, grounds = [] } of remedy.conditions.filter((each) => each.grounds)) {
    const told = cases?.grounds?.[name];
    const found = (facts: Facts) => {
      const [first] = findRemedies([remedy], { ...cases?.facts, ...told?.none, ...facts }, cases?.on ?? "");
      const condition = first?.conditions.find(({ id: each }) => each === name);
      const open = condition?.grounds.filter(({ finding }) => finding !== "not met");
      return [condition?.finding, open?.map(({ id: ground, finding }) => [ground, finding])];
    };

    it(`${name} fails where no ground is met`, () => {
      expect(found({})).toEqual(["not met", []]);
    });

    it.each(grounds.map(({ id: ground }) => ground))(
      `${name}: %s alone is enough, and alone unknown`,
      (ground) => {
        const turns = told?.each[ground];
        expect(turns).toBeDefined();
        expect(found(turns?.met ?? {})).toEqual(["met", [[ground, "met"]]]);
        expect(found(turns?.unknown ?? {})).toEqual(["unknown", [[ground, "unknown"]]]);
      },
    );
  }
});
