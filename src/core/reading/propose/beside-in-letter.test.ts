import { describe, expect, it } from "vitest";
import { proposalsOf } from "../../../../tests/support/invented-reading.ts";

const subjectsIn = (sentence: string, kind: "other" | "family" = "other") => {
  const text = `Dear Director, we write about Arkady Lot. ${sentence}`;
  const found = proposalsOf(text, {
    persons: { lot: "Arkady Lot", tedrow: { name: "Boris Tedrow", class: kind } },
    letter: { kind: "letter", sender: { org: "Embassy of Vella" }, concerning: ["lot"] },
  });
  return [...new Set(found.flatMap(({ subjects }) => subjects))];
};

describe("somebody else in a letter about a prisoner", () => {
  it("has proposals of their own where they are held too, are ours, or ask for something", () => {
    for (const sentence of [
      "Boris Tedrow, who shares his cell, is well.",
      "Our other citizen, Boris Tedrow, has no complaint.",
      "Mr Boris Tedrow has also asked for books.",
      "His friend Boris Tedrow is there too.",
    ])
      expect(subjectsIn(sentence), sentence).toContain("tedrow");
  });

  it("has none where nothing is told of them, or where they are known as somebody else", () => {
    expect(subjectsIn("Boris Tedrow will bring the parcel.")).not.toContain("tedrow");
    expect(subjectsIn("Boris Tedrow asks to see him in his cell.", "family")).not.toContain("tedrow");
  });
});
