import { describe, expect, it } from "vitest";
import { makeRosterIndex } from "./roster-index.ts";

const index = makeRosterIndex([
  { id: "p1", name: "Viktor Anatolyevich Zhuk" },
  { id: "p2", name: "Boris Karelin" },
  { id: "p3", name: "Борис Карелин" },
  { id: "p4", name: "Anna Orlova" },
]);

describe("a roster", () => {
  it.each([
    ["Виктор Жук", ["p1"]],
    ["ZHUK", ["p1"]],
    ["V. Zhuk", ["p1"]],
    ["Boris Karelin", ["p2", "p3"]], // the exact spelling first
    ["Карелин Борис", ["p3", "p2"]],
    ["Boris Karilin", ["p2", "p3"]], // a slip in a vowel
    ["Anna Orlov", ["p4"]],
    ["Kraelin", ["p2", "p3"]], // a slip in a surname alone
    ["Карелину", ["p3", "p2"]], // in a case
    ["Anna Petrova", []],
    ["V.", []], // an initial alone is no name
    ["", []],
  ])("asked for %s finds %j", (name, ids) => {
    expect(index.find(name).map((hit) => hit.id)).toEqual(ids);
  });

  it("gives the name it stands under and the score", () => {
    expect(index.find("Anna Orlova")).toEqual([{ id: "p4", name: "Anna Orlova", score: 1 }]);
  });

  it.each([
    "Виктор Жук",
    "Boris Karelin",
    "Karelin Boris",
    "Boris Karilin",
    "Bors Karelin", // a slip in a given name, which by itself is not like Boris
    "B. Karelin",
    "Viktor A. Zhuk",
    "Анна Орлова",
    "Anna Petrova",
    "Orlova",
  ])("asked for those surely like %s gives the same as when all are looked at", (name) => {
    expect(index.find(name, 0.8)).toEqual(index.find(name).filter(({ score }) => score >= 0.8));
  });
});
