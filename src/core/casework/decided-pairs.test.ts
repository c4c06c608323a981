import { describe, expect, it } from "vitest";
import { decidedPairs } from "./decided-pairs.ts";

const both = (one: string, other: string, same: boolean) => [
  { ledgerId: one, other, same, recordedAt: "2026-03-01" },
  { ledgerId: other, other: one, same, recordedAt: "2026-03-01" },
];

describe("what was decided of two cases", () => {
  it("reaches all cases of the persons that they are about", () => {
    const { between } = decidedPairs([
      ...both("a", "b", true),
      ...both("c", "b", true),
      ...both("c", "x", false),
    ]);
    expect(between("a", "c")).toBe("same");
    expect(between("a", "x")).toBe("apart");
    expect(between("x", "y")).toBeUndefined();
  });

  it("stands while both files say it", () => {
    const [here] = both("a", "b", true);
    const { between, decisions } = decidedPairs(here ? [here] : []);
    expect(between("a", "b")).toBeUndefined();
    expect(decisions).toEqual([]);
  });

  it("does not depend on the order in which it was said", () => {
    const said = [...both("a", "b", true), ...both("c", "d", true), ...both("b", "c", true)];
    for (const order of [said, said.toReversed()]) expect(decidedPairs(order).between("a", "d")).toBe("same");
  });
});
