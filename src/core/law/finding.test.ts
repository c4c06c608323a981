import { describe, expect, it } from "vitest";
import { unless, whether } from "./condition.ts";
import { allOf, anyOf } from "./finding.ts";

describe("findings joined", () => {
  it("all: one that fails decides, whatever is not known", () => {
    expect(allOf(["met", "unknown", "not met"])).toBe("not met");
    expect(allOf(["met", "unknown"])).toBe("unknown");
    expect(allOf(["met", "met"])).toBe("met");
  });

  it("any: one that is met decides, whatever is not known", () => {
    expect(anyOf(["not met", "unknown", "met"])).toBe("met");
    expect(anyOf(["not met", "unknown"])).toBe("unknown");
    expect(anyOf(["not met", "not met"])).toBe("not met");
  });
});

describe("a condition on one fact", () => {
  const says = { met: { en: "Yes.", ru: "Да." }, notMet: { en: "No.", ru: "Нет." } };

  it("is unknown without it, and names it", () => {
    expect(whether("judgmentFinal", says)({}, "2025-01-01")).toMatchObject({
      finding: "unknown",
      missing: ["judgmentFinal"],
    });
    expect(unless("judgmentFinal", says)({}, "2025-01-01").finding).toBe("unknown");
  });

  it("is met where the fact is so, or where it is known not to be", () => {
    expect(whether("judgmentFinal", says)({ judgmentFinal: true }, "2025-01-01").finding).toBe("met");
    expect(unless("judgmentFinal", says)({ judgmentFinal: true }, "2025-01-01").finding).toBe("not met");
    expect(unless("judgmentFinal", says)({ judgmentFinal: false }, "2025-01-01").finding).toBe("met");
  });
});
