import { describe, expect, it } from "vitest";
import { defaultPolicy } from "./default-policy.ts";
import { type PolicyRule, policyRuleSchema, ruleFor } from "./policy.ts";

const rule = (id: string, days: number, more: Partial<PolicyRule> = {}): PolicyRule => ({
  id,
  duty: "next-visit",
  days,
  from: "2000-01-01",
  ...more,
});

const chosen = (policy: PolicyRule[], situation = {}, on = "2026-01-01") =>
  ruleFor(policy, "next-visit", { vulnerable: false, ...situation }, on)?.id;

describe("the rules of the house", () => {
  it("of which the house begins with a set that can be", () => {
    for (const one of defaultPolicy) expect(policyRuleSchema.safeParse(one).success).toBe(true);
    expect(new Set(defaultPolicy.map(({ id }) => id)).size).toBe(defaultPolicy.length);
  });

  it("hold from a day to a day; a change is a further rule", () => {
    const policy = [rule("old", 90, { until: "2025-12-31" }), rule("new", 60, { from: "2026-01-01" })];
    expect(chosen(policy, {}, "2025-12-31")).toBe("old");
    expect(chosen(policy, {}, "2026-01-01")).toBe("new");
  });

  it("give way to a more specific one", () => {
    const policy = [rule("all", 90), rule("spain", 45, { when: { countries: ["ES"] } })];
    expect(chosen(policy, { country: "ES" })).toBe("spain");
    expect(chosen(policy, { country: "FR" })).toBe("all");
  });

  it("take the fewest days where nobody knows which fits", () => {
    const policy = [
      rule("sentenced", 90, { when: { phase: "sentenced" } }),
      rule("before", 30, { when: { phase: "before trial" } }),
    ];
    expect(chosen(policy)).toBe("before");
  });

  it("do not take somebody for vulnerable who is not known to be", () => {
    expect(chosen([rule("all", 90), rule("vulnerable", 30, { when: { vulnerable: true } })])).toBe("all");
  });
});
