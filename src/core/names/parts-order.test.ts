import { describe, expect, it } from "vitest";
import { compareNames } from "./compare-names.ts";

const idsOf = (a: string, b: string) => compareNames(a, b).reasons.map(({ id }) => id);

describe("the order of parts", () => {
  it.each([
    ["Лот А. Б.", "Борис Аркадьевич Лот", "initials-order"],
    ["Щеглов В. А.", "Arkady Shcheglov", "initials-order"],
    ["María José Lot", "José María Lot", "given-names-turned"],
  ])("of %s and %s makes them two", (a, b, id) => {
    expect(idsOf(a, b)).toContain(id);
    expect(compareNames(a, b).verdict).toBe("different");
    expect(compareNames(b, a)).toEqual(compareNames(a, b));
  });

  it.each([
    ["Лот Б. А.", "Борис Аркадьевич Лот"],
    ["B. A. Lot", "Lot Boris Arkadievich"],
    ["Щеглов А. В.", "Arkady Shcheglov"],
    ["N. N. Lot", "Nina Nora Lot"],
    ["Lot María José", "María José Lot"],
    ["María José, Lot", "José María Lot"],
    ["Ali Hassan", "Hassan Ali"],
  ])("of %s and %s says nothing", (a, b) => {
    expect(idsOf(a, b)).not.toContain("initials-order");
    expect(idsOf(a, b)).not.toContain("given-names-turned");
  });
});

describe("tones of Vietnamese", () => {
  it("make another name where both are written with them", () => {
    const told = compareNames("Nguyễn Văn Hùng", "Nguyễn Văn Hưng");
    expect(told.verdict).toBe("different");
    expect(compareNames("Nguyễn Văn Hưng", "Nguyễn Văn Hùng")).toEqual(told);
    expect(compareNames("Nguyễn Văn Hùng", "Nguyen Van Hung").verdict).toBe("same");
    expect(compareNames("Trần Thị Hoà", "Trần Thị Hòa").verdict).toBe("same");
  });

  it("do not, in other languages", () => {
    expect(compareNames("Zoë Lot", "Zoé Lot").verdict).toBe("same");
    expect(compareNames("Пётр Лот", "Петр Лот").verdict).toBe("same");
  });
});
