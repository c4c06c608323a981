import { describe, expect, it } from "vitest";
import { compareNames } from "./compare-names.ts";
import { marksOf } from "./name-marks.ts";

describe("marks beside a name", () => {
  it.each([
    ["Otis Lot Sr.", 1, undefined],
    ["Otis Lot, Jr", 2, undefined],
    ["Otis Lot II", 2, undefined],
    ["Otis Lot III", 3, undefined],
    ["Отис Лот-старший", 1, undefined],
    ["Sr. Otis Lot", undefined, undefined],
    ["Mr Otis Lot", undefined, "m"],
    ["Ms. Lot", undefined, "f"],
    ["г-жа Лот", undefined, "f"],
    ["Господин Лот", undefined, "m"],
    ["Otis Mrozek", undefined, undefined],
    ["Mr and Mrs Lot", undefined, undefined],
  ])("of %s: %s, %s", (name, generation, gender) => expect(marksOf(name)).toEqual({ generation, gender }));

  it.each([
    ["Otis Lot Jr.", "Otis Lot Sr.", "different"],
    ["Otis Lot II", "Otis Lot III", "different"],
    ["Mr Sam Lot", "Mrs Sam Lot", "different"],
    ["Otis Lot Jr.", "Otis Lot", "same"],
    ["Otis Lot Jr.", "Otis Lot II", "same"],
    ["Mr Sam Lot", "Sam Lot", "same"],
  ])("%s and %s: %s", (a, b, verdict) => expect(compareNames(a, b).verdict).toBe(verdict));
});
