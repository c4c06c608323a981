import { describe, expect, it } from "vitest";
import { compareNames } from "../compare-names.ts";
import { transliterate } from "../fold-name.ts";
import { indianSpellings } from "./indian-sounds.ts";

describe("letters of India", () => {
  it.each([
    ["विजय", "vijay"],
    ["शर्मा", "sharma"],
    ["रामदेव", "ramdev"], // a between two syllables is dropped
    ["कमला", "kamala"], // or not
    ["कृष्ण", "krishna"], // and stays after two consonants
    ["सिंह", "singh"],
    ["इंदिरा", "indira"],
    ["ज़ाकिर", "zakir"],
    ["ज्ञानेन्द्र", "gyanendra"],
    ["চক্রবর্তী", "chakrabarti"],
    ["সৌরভ", "sourav"],
    ["ਸੰਧੂ", "sandhu"],
    ["ગાંધી", "gandhi"],
    ["முருகன்", "murugan"],
    ["கணேசன்", "ganesan"], // one letter for k and g
    ["பாலன்", "balan"],
    ["லட்சுமி", "lakshmi"],
    ["రావు", "rao"],
    ["ಗೌಡ", "gowda"],
    ["നായർ", "nair"],
  ])("%s is spelt %s", (written, latin) => {
    expect(indianSpellings(written)).toContain(latin);
  });

  it("are shown as they are spoken", () => {
    expect(transliterate("विजय शर्मा")).toBe("vijay sharma");
  });

  it("may stand in any order", () => {
    for (const part of ["", "़", "ा", "्", "ंं", "क्", "abc", "ௗ"]) {
      expect(indianSpellings(part).length).toBeGreaterThan(0);
    }
  });
});

describe("an Indian name and its romanisations", () => {
  it.each([
    ["विजय शर्मा", "Vijay Sharma", "same"],
    ["सुनीता सिंह", "Sunita Singh", "same"],
    ["ফাতেমা রহমান", "Fatema Rahman", "same"],
    ["ਗੁਰਪ੍ਰੀਤ ਸੰਧੂ", "Gurpreet Sandhu", "same"],
    ["முருகன் பாலன்", "Murugan Balan", "same"],
    ["వెంకట రావు", "Venkata Rao", "same"],
    ["विजय शर्मा", "Rajesh Sharma", "different"],
    ["সৌরভ ঘোষ", "Amit Ghosh", "different"],
  ])("%s, %s: %s", (written, latin, verdict) => {
    expect(compareNames(written, latin).verdict).toBe(verdict);
  });
});

describe("letters that Arabic has not", () => {
  it.each([
    ["پاشا گیلانی", "Pasha Gilani"],
    ["ژاله چراغی", "Zhaleh Cheraghi"],
    ["جہانگیر ڈار", "Jahangir Dar"],
  ])("%s is %s", (written, latin) => {
    expect(compareNames(written, latin).verdict).not.toBe("different");
  });
});
