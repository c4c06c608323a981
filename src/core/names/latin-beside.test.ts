import { describe, expect, it } from "vitest";
import { latinBeside, latinOf } from "./latin-beside.ts";

describe("a name in other letters", () => {
  it("is read out in Latin ones", () => {
    expect(latinBeside("Тимур Лот")).toBe("Timur Lot");
    expect(latinBeside("Timur Lot")).toBeUndefined();
  });

  it("is not, where that stands beside it already", () => {
    expect(latinBeside("Тимур Лот", ["TIMUR LOT"])).toBeUndefined();
    expect(latinBeside("Тимур Лот", ["Timur M. Lot"])).toBe("Timur Lot");
  });

  it("is told by name", () => {
    expect(latinOf(["Тимур Лот", "Ana Dellmar", "Тимур Лот", "__proto__"])).toEqual({
      "Тимур Лот": "Timur Lot",
    });
  });
});
