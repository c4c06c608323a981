import { describe, expect, it } from "vitest";
import { dative, genitive, instrumental, nominative } from "../../people/grammar.ts";
import { formsOf, formsOfPlace } from "./declension.ts";
import { isAdjectiveOf, isCommonWord } from "./vocabulary.ts";

const formFor = (base: string, gender: "m" | "f", wanted: number) =>
  formsOf(base, gender).find(([, cases]) => (cases & wanted) > 0)?.[0];

describe("forms of names", () => {
  it.each([
    ["иван", "m", genitive, "ивана"],
    ["сергей", "m", dative, "сергею"],
    ["павел", "m", genitive, "павла"],
    ["игорь", "m", instrumental, "игорем"],
    ["никита", "m", genitive, "никиты"],
    ["ольга", "f", genitive, "ольги"],
    ["мария", "f", dative, "марии"],
    ["хелен", "f", genitive, "хелен"],
    ["луи", "m", dative, "луи"],
  ] as const)("%s (%s)", (base, gender, wanted, form) => {
    expect(formFor(base, gender, wanted)).toBe(form);
    expect(formFor(base, gender, nominative)).toBe(base);
  });

  it.each([
    ["гана", "гане", true],
    ["тара", "таро", false],
    ["приморье", "приморья", true],
    ["химки", "химках", true],
    // like the surname in all its forms but one
    ["голицыно", "голицына", false],
  ])("%s: %s", (base, form, is) => {
    expect(formsOfPlace(base).includes(form)).toBe(is);
  });
});

describe("common words", () => {
  it.each([
    ["выступление", true],
    ["предки", true],
    ["предка", true],
    ["задержанного", true],
    ["сообщила", true],
    ["кассиа", false],
    ["кравцова", false],
    ["рамирес", false],
  ])("%s: %s", (word, common) => {
    expect(isCommonWord(word)).toBe(common);
  });

  it.each([
    ["томского", "университета", true],
    ["томского", "государственного", true],
    ["раевский", "сказал", false],
    ["раевского", "суд", false],
  ])("%s %s: %s", (adjective, next, agree) => {
    expect(isAdjectiveOf(adjective, next)).toBe(agree);
  });
});
