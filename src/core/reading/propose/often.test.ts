import { describe, expect, it } from "vitest";
import { proposalsOf } from "../../../../tests/support/invented-reading.ts";

const kindsOf = (text: string, words: string, name = "Arkady Lot") =>
  proposalsOf(text, {
    persons: { lot: { name, class: "case" } },
    events: [{ type: "visit", words, persons: ["lot"], date: "2025-05-05" }],
  })
    .filter(({ claim }) => claim.kind !== "name")
    .map(({ claim }) => [claim.kind, claim.on]);

describe("visits told of together", () => {
  it("are a note without a day, in English and Russian", () => {
    for (const [text, words] of [
      ["The consul regularly visited Arkady Lot.", "regularly visited Arkady Lot"],
      ["Arkady Lot was visited several times.", "was visited several times"],
      ["Every second month the consul visits Arkady Lot.", "the consul visits Arkady Lot"],
      ["The consul visits Arkady Lot once a week.", "visits Arkady Lot"],
    ] as const)
      expect(kindsOf(text, words), text).toEqual([["note", undefined]]);
    for (const [text, words] of [
      ["Консул часто навещает его. Это Аркадий Лот.", "Консул часто навещает его"],
      ["Аркадий Лот: каждую неделю его посещает консул.", "каждую неделю его посещает консул"],
      ["Консул дважды посетил его. Это Аркадий Лот.", "Консул дважды посетил его"],
    ] as const)
      expect(kindsOf(text, words, "Аркадий Лот"), text).toEqual([["note", undefined]]);
  });

  it("leave a single visit one", () => {
    const text = "The consul visited Arkady Lot on 5 May 2025. He is often ill.";
    expect(kindsOf(text, "visited Arkady Lot on 5 May 2025")).toEqual([["contact", "2025-05-05"]]);
  });
});
