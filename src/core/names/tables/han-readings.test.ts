import { describe, expect, it } from "vitest";
import { foldHan, hanReadings } from "./han-readings.ts";
import { hanTable } from "./han-readings-table.ts";

describe("readings of Chinese characters", () => {
  it("has a kind, a reading and characters in every entry", () => {
    const odd = hanTable
      .split(/[;\n]/)
      .filter((entry) => !/^([mck][a-z]+\p{sc=Han}+|f\p{sc=Han}{2,})$/u.test(entry));
    expect(odd).toEqual([]);
  });

  it.each([
    ["金", { mandarin: "jin", cantonese: "kam", korean: "kim" }],
    ["陈", { mandarin: "chen", cantonese: "chan", korean: "jin" }],
    ["張", { mandarin: "zhang", cantonese: "cheung", korean: "jang" }],
    ["曾", { mandarin: "zeng" }],
    ["單", { mandarin: "shan" }],
    ["仇", { mandarin: "qiu" }],
    ["朴", { mandarin: "piao", korean: "bak" }],
  ])("%s", (character, readings) => {
    expect(hanReadings(character)).toMatchObject(readings);
  });

  it("says nothing of what is no Chinese character", () => {
    expect(hanReadings("a")).toBeUndefined();
    expect(hanReadings("김")).toBeUndefined();
  });

  it("writes traditional and Japanese forms as simplified, and leaves a simplified text alone", () => {
    expect(foldHan("湯鍾鐘張劉澤沢")).toBe("汤钟钟张刘泽泽");
    expect(foldHan("汤钟张刘泽")).toBe("汤钟张刘泽");
    expect(foldHan("Anna 김")).toBe("Anna 김");
  });

  it("folds to what needs no folding", () => {
    const others = hanTable.split(/[;\n]/).filter((entry) => entry.startsWith("f"));
    for (const entry of others) expect(foldHan(foldHan(entry))).toBe(foldHan(entry));
  });
});
