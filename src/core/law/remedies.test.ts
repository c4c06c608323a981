import { describe, expect, it } from "vitest";
import type { Facts } from "./facts/facts.ts";
import { factsSchema } from "./facts/facts.ts";
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
    expect(factsSchema.safeParse(cases?.facts).success).toBe(true);
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
    });
  }
});
