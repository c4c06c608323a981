import { describe, expect, it } from "vitest";
import { compareNames } from "./compare-names.ts";
import { filiationsOf } from "./filiation.ts";
import { sayReason } from "./name-reason.ts";

const told = (name: string) =>
  filiationsOf(name).map(({ child, parent }) => `${child.shown} < ${parent.shown}`);

describe("whose child somebody is", () => {
  it("is told by the word between", () => {
    expect(told("Samir bin Tarif bin Halim al-Qasri")).toEqual(["Samir < Tarif", "Tarif < Halim"]);
    expect(told("سمير بن طريف")).toEqual(["سمير < طريف"]);
    expect(told("Самир ибн Тариф")).toEqual(["Самир < Тариф"]);
    expect(told("Layla bint al-Tarif")).toEqual(["Layla < Tarif"]);
  });

  it.each(["Ben Smith", "bin Tarif, Samir", "Samir bin", "Robin Tarif", "", "Bin"])(
    "is not told by %j",
    (name) => {
      expect(told(name)).toEqual([]);
    },
  );

  it.each([
    ["Samir bin Tarif", "Tarif bin Samir", "different"],
    ["Samir bin Tarif al-Qasri", "Tarif ibn Samir al-Qasri", "different"],
    ["Samir bin Tarif", "طريف بن سمير", "different"],
    ["Samir bin Tarif", "Samir ibn Tarif", "same"],
    ["Samir bin Tarif", "سمير بن طريف", "same"],
    ["Samir bin Tarif", "Bin Tarif, Samir", "same"],
  ])("%s, %s: %s", (a, b, verdict) => {
    expect(compareNames(a, b).verdict).toBe(verdict);
    expect(compareNames(b, a)).toEqual(compareNames(a, b));
  });

  it("is said in words", () => {
    const said = compareNames("Samir bin Tarif", "Tarif bin Samir").reasons.map((one) =>
      sayReason(one, "en"),
    );
    expect(said.at(-1)).toBe("In one name Samir is the child of Tarif, in the other it is the reverse.");
  });
});

describe("a particle at the beginning", () => {
  it.each([
    ["Ben Smith", "Benjamin Smith", "possible"],
    ["Ben Smith", "Dan Smith", "different"],
    ["Van Minh Tran", "Tran Van Minh", "same"],
    ["Vincent van Loom", "Van Loom, Vincent", "same"],
    ["Van Loom", "Vincent van Loom", "possible"], // a name without the given one
    ["Ben Ali", "Karim Ben Ali", "possible"],
  ])("%s, %s: %s", (a, b, verdict) => {
    expect(compareNames(a, b).verdict).toBe(verdict);
  });
});
