import { describe, expect, it } from "vitest";
import { compareNames } from "../compare-names.ts";
import { transliterate } from "../fold-name.ts";
import { thaiSpellings } from "./thai-sounds.ts";

describe("Thai letters", () => {
  it.each([
    ["สมชาย", "somchai"],
    ["ใจดี", "jaidi"],
    ["ศิริพร", "siriporn"],
    ["วงศ์สวัสดิ์", "wongsawat"], // what the mark stands on is silent
    ["ทักษิณ", "thaksin"],
    ["สมศักดิ์", "somsak"],
    ["ณรงค์", "narong"],
    ["กมล", "kamon"],
    ["ธนพล", "thanaphon"],
    ["พรชัย", "phonchai"],
    ["สุรชัย", "surachai"],
    ["บุญส่ง", "bunsong"],
    ["เจริญ", "charoen"],
    ["เกษม", "kasem"],
    ["แก้วมณี", "kaewmani"],
    ["ไพโรจน์", "pairot"],
    ["วรรณา", "wanna"],
    ["มนตรี", "montri"],
    ["ชินวัตร", "chinwat"],
    ["เกียรติ", "kiat"],
    ["นางสาวสมหญิง", "somying"], // Miss
  ])("%s is spelt %s", (thai, latin) => {
    expect(thaiSpellings(thai)).toContain(latin);
  });

  it("may be of any shape", () => {
    for (const part of ["", "ก", "์", "เ", "เแ", "ะะ", "ทร์", "ๆ", "กxา", "อ"]) {
      expect(thaiSpellings(part).length).toBeGreaterThan(0);
    }
  });
});

it("is shown in Latin letters as Thais spell it", () => {
  expect(transliterate("สมชาย แก้วมณี")).toBe("somchai kaewmani");
});

describe("a Thai name and its romanisations", () => {
  it.each([
    ["สมชาย ใจดี", "Somchai Jaidee", "same"],
    ["พรชัย แก้วมณี", "Pornchai Kaewmanee", "same"],
    ["พรชัย แก้วมณี", "Phonchai Kaewmani", "same"],
    ["ศิริพร ทองดี", "Siriporn Thongdee", "same"],
    ["ธนพล ศรีสุข", "Thanapol Srisuk", "same"],
    ["นายสมศักดิ์ บุญมี", "Somsak Boonmee", "same"],
    ["สมชาย ใจดี", "Somsak Jaidee", "different"],
    ["ศิริพร ทองดี", "Siriwan Thongdee", "possible"],
  ])("%s, %s: %s", (thai, latin, verdict) => {
    expect(compareNames(thai, latin).verdict).toBe(verdict);
  });
});
