import { describe, expect, it } from "vitest";
import type { CaseSummary } from "../case.contract.ts";
import { fits } from "./case-filter.ts";

const one: CaseSummary = {
  ledgerId: "01900000-0000-7000-8000-000000000001",
  title: "Ana Dellmár",
  otherNames: ["Ана Деллмар"],
  state: "held",
  country: "ES",
  facility: "Marrow Creek",
  nationalities: ["KZ"],
  facts: 3,
  uncited: 0,
  disagreements: 0,
  openRepresentations: 0,
};

describe("the filter of the list of cases", () => {
  it.each([
    ["nothing", ""],
    ["a name without its accent", "dellmar"],
    ["a name in the other script", "деллмар"],
    ["two words in any order", "creek ana"],
    ["the country where they are", "spain"],
    ["the nationality", "kazakh"],
  ])("finds by %s", (_, words) => {
    expect(fits(one, { words, state: "" }, "en")).toBe(true);
  });

  it("knows countries in the reader's language", () => {
    expect(fits(one, { words: "испания", state: "" }, "ru")).toBe(true);
  });

  it("leaves out what has another standing, or lacks a word", () => {
    expect(fits(one, { words: "", state: "released" }, "en")).toBe(false);
    expect(fits(one, { words: "ana portugal", state: "held" }, "en")).toBe(false);
  });
});
