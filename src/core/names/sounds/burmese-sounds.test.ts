import { describe, expect, it } from "vitest";
import { compareNames } from "../compare-names.ts";
import { burmeseSpellings } from "./burmese-sounds.ts";

describe("Burmese letters", () => {
  it.each([
    ["အောင်", "aung"],
    ["မောင်", "maung"],
    ["ဆန်း", "san"],
    ["ကြည်", "kyi"],
    ["ရွှေ", "shwe"],
    ["လှိုင်", "hlaing"],
    ["ဝင်း", "win"],
    ["သိန်း", "thein"],
    ["ထွန်း", "htun"],
    ["ကျော်", "kyaw"],
    ["မျိုး", "myo"],
    ["မြင့်", "myint"],
    ["ညွန့်", "nyunt"],
    ["ဖြိုး", "phyo"],
    ["လွင်", "lwin"],
    ["ချစ်", "chit"],
    ["စန္ဒာ", "sanda"],
    ["ဦး", "u"],
    ["ထွန်း", "tun"],
    ["သူရ", "thura"],
    ["ဌေး", "htay"],
  ])("%s is spelt %s", (written, latin) => {
    expect(burmeseSpellings(written)).toContain(latin);
  });

  it("may stand in any order", () => {
    for (const part of ["", "်", "္", "း", "က္", "aက"]) expect(burmeseSpellings(part).length).toBeGreaterThan(0);
  });

  it.each([
    ["ဝင်းမြင့်ကျော်", "Win Myint Kyaw", "same"], // no spaces between
    ["အောင် မျိုး လွင်", "Aung Myo Lwin", "same"],
    ["ဝင်းမြင့်ကျော်", "Thein Zaw Oo", "different"],
  ])("%s, %s: %s", (written, latin, verdict) => {
    expect(compareNames(written, latin).verdict).toBe(verdict);
  });
});
