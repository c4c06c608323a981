import { describe, expect, it } from "vitest";
import { tellSame } from "./likeness.ts";

describe("two texts tell of the same", () => {
  it.each([
    ["conspiring to smuggle cocaine", "conspiracy to smuggle a large load of cocaine"],
    ["He was beaten by guards", "beaten by the guards on Monday"],
    ["Prison No. 5", "Women's Prison No. 5"],
    ["ИК-5", "колония ИК-5"],
    ["Его пытали током", "Его пытали"],
  ])("%s / %s", (a, b) => expect(tellSame(a, b)).toBe(true));
});

describe("two texts do not tell of the same", () => {
  it.each([
    ["one denies it", "He was tortured in the prison", "He was not tortured in the prison"],
    ["one denies it", "He was given his medicine", "He wasn't given his medicine"],
    ["one denies it", "Его пытали", "Его не пытали"],
    ["another number", "SIZO-1", "SIZO-5"],
    ["another number", "Prison No. 5", "Prison No. 17"],
    ["another number", "колония № 5", "исправительная колония № 17"],
    ["another kind of place", "ИК-5", "СИЗО-5"],
    ["another crime", "murder", "attempted murder"],
    ["another crime", "убийство", "покушение на убийство"],
    ["another crime", "fraud", "conspiracy to commit fraud"],
  ])("%s: %s / %s", (_, a, b) => expect(tellSame(a, b)).toBe(false));
});
