import { describe, expect, it } from "vitest";
import { defaultPolicy } from "./default-policy.ts";
import { type DutyKind, owedKinds } from "./duty-kinds.ts";
import type { PolicyRule } from "./policy.ts";
import { ruledDuties, ruleFault } from "./rule-fault.ts";

const fieldOf = (rule: Partial<PolicyRule>, replaced?: PolicyRule) =>
  ruleFault({ duty: "next-visit", from: "2026-01-01", ...rule }, replaced)?.field;
const standard = (id: string) => defaultPolicy.find((rule) => rule.id === id);

describe("a rule of the house", () => {
  it("can be every rule that comes with the program, and one in its place", () => {
    for (const rule of defaultPolicy) {
      expect(ruleFault(rule)).toBeUndefined();
      expect(ruleFault({ ...rule, from: "2026-01-01" }, rule)).toBeUndefined();
    }
  });

  it("names countries that there are", () => {
    expect(fieldOf({ when: { countries: ["ES", "KZ"] } })).toBeUndefined();
    expect(fieldOf({ when: { countries: ["ES", "XX"] } })).toBe("rule.when.countries");
  });

  it("tells apart by severity only concerns, by level only representations", () => {
    const having = (when: PolicyRule["when"]): DutyKind[] =>
      owedKinds.filter((duty) => fieldOf({ duty, when }) === undefined);
    expect(having({ severity: "grave" })).toEqual(["assess-concern", "tell-management", "tell-minister"]);
    expect(having({ level: "minister" })).toEqual(["chase-representation"]);
  });

  it("sets no time that a law sets", () => {
    expect(owedKinds.filter((duty) => fieldOf({ duty }) === "rule.duty")).toEqual([
      "government-answer",
      "warden-answer",
      "find-out-release",
    ]);
    expect(ruledDuties).toHaveLength(owedKinds.length - 3);
  });

  it("takes the place of one for the same duty, from a later day", () => {
    expect(fieldOf({ duty: "chase-representation" }, standard("notify"))).toBe("replaces");
    expect(fieldOf({ duty: "notify-post", from: "2000-01-01" }, standard("notify"))).toBe("rule.from");
    expect(fieldOf({ duty: "notify-post" }, standard("notify"))).toBeUndefined();
  });
});
