import { describe, expect, it } from "vitest";
import { isCompoundSurname, surnameSpellings } from "./han-surnames.ts";
import { hanSurnames } from "./han-surnames-table.ts";
import { japaneseNames } from "./japanese-names-table.ts";

const rows = hanSurnames.split(/[;\n]/).map((row) => row.split(" "));

describe("spellings of surnames", () => {
  it("has characters and plain Latin spellings in every row, and each surname once", () => {
    const odd = rows.filter(([characters = "", ...spellings]) => {
      const isSurname = /^(\p{sc=Han}+|\p{sc=Hangul}+)$/u.test(characters);
      return !isSurname || spellings.length === 0 || spellings.some((spelling) => !/^[a-z]+$/.test(spelling));
    });
    expect(odd).toEqual([]);
    expect(
      japaneseNames.split(/[;\n]/).filter((row) => !/^[sg][\p{sc=Han}々]+( [a-z]+)+$/u.test(row)),
    ).toEqual([]);
    expect(new Set(rows.map(([characters]) => characters)).size).toBe(rows.length);
  });

  it.each([
    ["陈", "tan"],
    ["陳", "chan"],
    ["黃", "ng"],
    ["蔡", "tsai"],
    ["阮", "nguyen"],
    ["이", "rhee"],
    ["李", "lee"],
    ["박", "park"],
    ["歐陽", "auyeung"],
    ["남궁", "namgung"],
    ["渡邊", "watanabe"],
    ["斎藤", "saito"],
    ["太郎", "taro"],
  ])("%s: %s", (characters, spelling) => {
    expect(surnameSpellings(characters)).toContain(spelling);
  });

  it("knows surnames of two characters", () => {
    for (const surname of ["欧阳", "諸葛", "황보", "司徒", "高橋"])
      expect(isCompoundSurname(surname)).toBe(true);
    for (const other of ["陈", "金正", "김학", "王小", "太郎"]) expect(isCompoundSurname(other)).toBe(false);
  });
});
