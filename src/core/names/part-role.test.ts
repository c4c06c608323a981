import { describe, expect, it } from "vitest";
import { compareNames } from "./compare-names.ts";
import { sayReason } from "./name-reason.ts";

const rolesOf = (a: string, b: string) =>
  compareNames(a, b).reasons.flatMap(({ values }) => (values.role === undefined ? [] : [values.role]));

describe("what a part is in its name", () => {
  it.each([
    ["Viktor Grotov", "Виктор Гротов", ["given", "family"]],
    ["Grotov Viktor", "Виктор Гротов", ["given", "family"]],
    ["Viktor Petrovich Grotov", "Виктор Петрович Гротов", ["given", "patronymic", "family"]],
    ["Гротов В. П.", "Виктор Петрович Гротов", ["given", "patronymic", "family"]],
    ["V. S. Grotov", "Виктор Петрович Гротов", ["given", "patronymic", "family"]],
    ["Kim Jong-su", "金钟洙", ["family", "given"]],
    ["Jong-su Kim", "김종수", ["given", "family"]],
    ["周恩", "周思", ["family", "given"]],
    ["司马志", "司马思", ["family", "given"]],
    ["Kim Jong-su", "Kim Jongsoo", ["part", "part"]], // Kim may be Kimberly
    ["Martin Paul", "Martyn Paul", ["part", "part"]],
    ["Tarvel Quonn", "Tarvell Quonn", ["part", "part"]],
  ])("%s, %s: %j", (a, b, roles) => {
    expect(rolesOf(a, b).toSorted()).toEqual(roles.toSorted());
  });
});

describe("of a pet name", () => {
  it.each([
    ["Анна Лот", "Анечка Лот", "Given name: Анечка can be a short or pet form of Анна."],
    ["Konstantin Lot", "Kostya Lot", "Given name: Kostya can be a short or pet form of Konstantin."],
    ["Sasha Lot", "Shura Lot", "Given name: Shura and Sasha are forms of one name."],
  ])("%s, %s: the pet name is told first, and two are told as such", (a, b, sentence) => {
    expect(compareNames(a, b).reasons.map((reason) => sayReason(reason, "en"))).toContain(sentence);
  });
});
