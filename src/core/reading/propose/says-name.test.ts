import { describe, expect, it } from "vitest";
import type { Claim } from "../../ledger/entry.ts";
import { saysName } from "./says-name.ts";

const proposed = (full: string, quote = full): Claim => ({
  kind: "name",
  body: { full },
  citations: [{ sourceId: "source", start: 0, end: quote.length, quote }],
});

describe("a source says a name", () => {
  it("where its words are the same, whatever their case, order and accents", () => {
    expect(saysName(proposed("Arkady Lot"), "Arkady Lot")).toBe(true);
    expect(saysName(proposed("Arkady Lot", "ARKADY LOT"), "Lot, Arkady")).toBe(true);
    expect(saysName(proposed("José Lot"), "Jose Lot")).toBe(true);
  });

  it("where a person mends the ending that the reader took for the name", () => {
    expect(saysName(proposed("Алирезу Нуру", "Алирезе Нуру"), "Алиреза Нуру")).toBe(true);
  });

  it("not where something was added, left out or written in another way", () => {
    expect(saysName(proposed("Timur Lot"), "Timur Maratovich Lot")).toBe(false);
    expect(saysName(proposed("Arkady Lot"), "Lot")).toBe(false);
    expect(saysName(proposed("Arkady Lot"), "Arkady Lott")).toBe(false);
    expect(saysName(proposed("Аркадий Лот"), "Arkady Lot")).toBe(false);
    expect(saysName(proposed("Arkady Lot"), "Boris Tedrow")).toBe(false);
  });

  it("not where it is proposed as something else", () => {
    const note: Claim = { kind: "note", body: { words: "Arkady Lot" }, citations: [] };
    expect(saysName(note, "Arkady Lot")).toBe(false);
  });
});
