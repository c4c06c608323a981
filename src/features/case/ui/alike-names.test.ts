import { describe, expect, it } from "vitest";
import { alikeAmong } from "./alike-names.ts";

const files = [
  { ledgerId: "1", title: "Ana Dellmar", otherNames: ["Ана Деллмар"] },
  { ledgerId: "2", title: "Oskar Winterhal" },
];

describe("names like one that is typed", () => {
  it("are found in other scripts, with the reason", () => {
    const [found] = alikeAmong("Анна Деллмар", files);
    expect(found).toMatchObject({ ledgerId: "1" });
    expect(found?.comparison.reasons.length).toBeGreaterThan(0);
  });

  it("are found once a file, by the name that is most alike", () => {
    expect(alikeAmong("Ana Dellmar", files).map(({ ledgerId, name }) => [ledgerId, name])).toEqual([
      ["1", "Ana Dellmar"],
    ]);
  });

  it("are not looked for before there is a name", () => {
    expect(alikeAmong("An", files)).toEqual([]);
  });
});
