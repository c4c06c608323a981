import { describe, expect, it } from "vitest";
import { defaultPolicy } from "./default-policy.ts";
import { choose, type PolicyRule, policyRuleSchema } from "./policy.ts";

const rule = (id: string, days: number, more: Partial<PolicyRule> = {}): PolicyRule => ({
  id,
  duty: "next-visit",
  days,
  from: "2000-01-01",
  ...more,
});

const chosen = (policy: PolicyRule[], situation = {}, on = "2026-01-01") =>
  choose(policy, "next-visit", { vulnerable: false, ...situation }, on)?.rule.id;

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

  it("for one country are not taken for those held nobody knows where, unless they ask for more", () => {
    const policy = [
      rule("all", 90),
      rule("spain", 180, { when: { countries: ["ES"] } }),
      rule("chad", 15, { when: { countries: ["TD"] } }),
    ];
    expect(chosen(policy.slice(0, 2))).toBe("all");
    expect(chosen(policy)).toBe("chad");
  });

  it("say whether it is certain that there is one", () => {
    const policy = [rule("sentenced", 90, { when: { phase: "sentenced" } })];
    expect(choose(policy, "next-visit", { vulnerable: false }, "2026-01-01")?.certain).toBe(false);
    expect(chosen(policy, { phase: "before trial" })).toBeUndefined();
  });

  it("may differ by the level at which something was raised", () => {
    const policy = [rule("all", 30), rule("minister", 60, { when: { level: "minister" } })];
    expect(chosen(policy, { level: "minister" })).toBe("minister");
    expect(chosen(policy, { level: "consul" })).toBe("all");
    expect(chosen(policy)).toBe("all");
  });

  it("cannot end before they begin", () => {
    expect(policyRuleSchema.safeParse(rule("back", 9, { until: "1999-12-31" })).success).toBe(false);
    expect(policyRuleSchema.safeParse(rule("never", 9, { from: "2026-02-31" })).success).toBe(false);
  });

  it("do not take somebody for vulnerable who is not known to be", () => {
    expect(chosen([rule("all", 90), rule("vulnerable", 30, { when: { vulnerable: true } })])).toBe("all");
  });
});
