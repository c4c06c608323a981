import { describe, expect, it } from "vitest";
import { alternativesOf } from "./name-alternatives.ts";

describe("a name beside another of the same person", () => {
  it.each([
    ["Viktor Lot a.k.a. Boris Stone", ["Viktor Lot", "Boris Stone"]],
    ["Viktor Lot (alias Boris Stone)", ["Viktor Lot", "Boris Stone)"]],
    ["Виктор Лот, он же Борис Камнев", ["Виктор Лот", "Борис Камнев"]],
    ["Viktor Lot @ Boris Stone", ["Viktor Lot", "Boris Stone"]],
    ["Viktor Lot / Виктор Лот", ["Viktor Lot", "Виктор Лот"]],
    ["Anna Reed (née Solberg)", ["Anna Reed ", "Anna Solberg", "Solberg Reed"]],
    ["Anna Reed geb. Anna Solberg", ["Anna Reed ", "Anna Solberg"]],
    ["Anna, née Solberg", ["Anna ", "Solberg"]],
  ])("%s: %j", (name, names) => expect(alternativesOf(name)).toEqual(names));

  it.each(["Watchman Nee", "A. K. A. Lot", "Aka Lot-Stone", "Stone, Boris", "@", "née"])(
    "%s is one",
    (name) => expect(alternativesOf(name).filter((one) => one !== name)).toEqual([]),
  );
});
