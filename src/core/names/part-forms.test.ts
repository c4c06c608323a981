import { describe, expect, it } from "vitest";
import { partOf } from "./name-part.ts";
import { formLikeness } from "./part-forms.ts";

const wayOf = (a: string, b: string) => formLikeness(partOf(a), partOf(b))?.way;

describe("a pet name", () => {
  it.each([
    ["Ted", "Эдвард"],
    ["Ted", "إدوارد"],
    ["Ted", "エドワード"],
    ["Tom", "湯瑪斯"],
    ["Bill", "ウィリアム"],
    ["Миша", "ميخائيل"],
    ["Bob", "Роберт"],
  ])("%s may be %s in another script", (pet, full) => {
    expect(wayOf(pet, full)).toBe("pet");
    expect(wayOf(full, pet)).toBe("pet");
  });

  it.each([
    ["Ted", "Виктор"],
    ["Tom", "Михаил"],
    ["Bill", "Роберт"],
    ["Edward", "ويليام"],
  ])("%s is not %s", (one, other) => expect(wayOf(one, other)).toBeUndefined());
});
