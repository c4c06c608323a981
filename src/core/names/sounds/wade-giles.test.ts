import { describe, expect, it } from "vitest";
import { compareNames } from "../compare-names.ts";
import { isPinyinSyllable, pinyinOf } from "./wade-giles.ts";

describe("the spelling of Wade and Giles", () => {
  it.each([
    ["hsu", "xu"],
    ["hsüeh-mei", "xuemei"],
    ["tse-wei", "zewei"],
    ["chih-chieh", "zhijie"],
    ["ch'ing-jung", "qingrong"],
    ["ch’iu", "qiu"],
    ["kuei-jen", "guiren"],
    ["tzu-yen", "ziyan"],
    ["ssuma", "sima"],
    ["k'o-hsien", "kexian"],
    ["lo-yeh", "luoye"],
    ["jih-hsiung", "rixiong"],
    ["erh-chou", "erzhou"],
    ["jyh-wei", "zhiwei"],
    ["shiao-chuan", "xiaochuan"],
  ])("%s is %s", (old, pinyin) => {
    expect(pinyinOf(old)).toContain(pinyin);
  });

  it("has several readings without apostrophes, and one with them", () => {
    expect(pinyinOf("chu")).toEqual(expect.arrayContaining(["zhu", "ju", "qu"]));
    expect(pinyinOf("ch'iang")).toEqual(["qiang"]);
  });

  it.each(["smith", "martin", "peking", "ma", "huo", "", "-", "'h", "x".repeat(60)])(
    "does not read %j",
    (part) => {
      expect(pinyinOf(part)).toEqual([]);
    },
  );

  it("tells what is a syllable of pinyin already", () => {
    expect(["chang", "hsu", "changwei"].map(isPinyinSyllable)).toEqual([true, false, false]);
  });
});

describe("names in two romanisations of Chinese", () => {
  it.each([
    ["Hsu Chih-hung", "Xu Zhihong", "same"],
    ["Chiang Tzu-jung", "Jiang Zirong", "same"],
    ["Hsieh Kuei-lien", "谢桂莲", "same"],
    ["Chou Ssu-ch'i", "周思琪", "same"],
    ["Shih Jo-hsi", "石若曦", "same"],
    ["Hsu Chih-hung", "Xu Zhipeng", "different"],
    ["Hsieh Kuei-lien", "谢桂芳", "different"],
    ["Kao Zhiwei", "Gao Zhiwei", "possible"],
  ])("%s, %s: %s", (old, pinyin, verdict) => {
    expect(compareNames(old, pinyin).verdict).toBe(verdict);
  });
});
