import { describe, expect, it } from "vitest";
import { compareNames } from "../compare-names.ts";

describe("letters of Polish, Czech and Hungarian", () => {
  it.each([
    ["Jerzy Krzyżanowski", "Ежи Кшижановский"],
    ["Lech Wałęsa", "Лех Валенса"],
    ["Ferenc Nagy", "Ференц Надь"],
    ["Zsolt Kovács", "Жолт Ковач"],
    ["Mátyás Csonka", "Матьяш Чонка"],
    ["Pavel Dvořák", "Павел Дворжак"],
    ["Lech Wałęsa", "Lech Walesa"],
  ])("%s is %s", (one, other) => expect(compareNames(one, other).verdict).toBe("same"));

  it.each([
    ["Jerzy Krzyżanowski", "Ежи Янковский"],
    ["Ferenc Nagy", "Ференц Нойман"],
    ["Zsolt Kovács", "Жолт Кочиш"],
  ])("%s is not %s", (one, other) => expect(compareNames(one, other).verdict).not.toBe("same"));
});
