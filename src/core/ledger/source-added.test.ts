import { describe, expect, it } from "vitest";
import { aCitation, aCorrection, aFact, aWithdrawal } from "../../../tests/support/entries.ts";
import type { Entry } from "./entry.ts";
import { resolve } from "./resolve.ts";
import { isSourceAdded, wasChanged } from "./source-added.ts";

const arrest = (place: string, ...sources: string[]) => ({
  ...{ kind: "arrest" as const, on: "2031-05-01", body: { place } },
  citations: sources.map((source) => aCitation("Lima", source)),
});
const versionsAfter = (...entries: Entry[]) => {
  const { facts, withdrawn } = resolve([aFact(1, arrest("Lima", "a")), ...entries]);
  return (facts[0] ?? withdrawn[0])?.versions ?? [];
};

describe("a version of a fact", () => {
  it("adds a source where it says the same and cites more", () => {
    const [first, second] = versionsAfter(aCorrection(2, 1, arrest("Lima", "a", "b")));
    expect(second && isSourceAdded(second, first)).toBe(true);
  });

  it.each([
    ["says something else", aCorrection(2, 1, arrest("Cusco", "a", "b"))],
    ["cites no more", aCorrection(2, 1, arrest("Lima", "b"))],
    ["is for other eyes", aCorrection(2, 1, arrest("Lima", "a", "b"), { sensitivity: "restricted" })],
    ["is withdrawn", aWithdrawal(2, 1)],
  ])("changes the fact where it %s", (_, entry) => {
    expect(wasChanged(versionsAfter(entry))).toBe(true);
  });

  it("leaves a fact as it was, however many sources are added", () => {
    const added = [
      aCorrection(2, 1, arrest("Lima", "a", "b")),
      aCorrection(3, 2, arrest("Lima", "a", "b", "c")),
    ];
    expect(wasChanged(versionsAfter(...added))).toBe(false);
  });
});
