import { describe, expect, it } from "vitest";
import type { Claim } from "../../ledger/entry.ts";
import { read } from "../read.ts";
import { propose } from "./propose.ts";
import { tellingWords } from "./telling-words.ts";

const sourceId = "0198c7a0-0000-7000-8000-000000000001";

const toldIn = (text: string, lang: string) =>
  propose(read(text, { lang }), text, { id: sourceId, origin: "press", receivedOn: "2031-05-02" }).map(
    ({ rule, claim }) => [claim.kind, tellingWords(rule, claim, { text, lang, sourceId })],
  );

describe("the words that led to a proposal", () => {
  it("are those of the event, and who said it beside a statement", () => {
    const text =
      "Arkady Lot was arrested in Vella on 3 March 2025. The minister, Ada Quill, said that Lot must be freed at once.";
    const told = toldIn(text, "en");
    expect(told).toContainEqual(["arrest", "was arrested"]);
    expect(told).toContainEqual(["statement", "The minister, Ada Quill, said that"]);
  });

  it("stand in Russian as well", () => {
    const text =
      "Аркадий Лот был задержан в Велле 3 марта 2025 года. «Лота нужно освободить», — сказала министр Ада Квилл.";
    const told = toldIn(text, "ru");
    expect(told).toContainEqual(["arrest", expect.stringContaining("задержан")]);
    expect(told).toContainEqual(["statement", "сказала министр Ада Квилл"]);
  });

  it("are none for a language that nobody reads, and for words of another source", () => {
    const claim = { kind: "note", body: { words: "Lot" }, citations: [] } as Claim;
    expect(
      tellingWords("event/arrest/actual/arrested", claim, { text: "Lot", lang: "en", sourceId }),
    ).toBeUndefined();
    const cited = { ...claim, citations: [{ sourceId, start: 0, end: 3, quote: "Lot" }] };
    expect(
      tellingWords("event/arrest/actual/arrested", cited, { text: "Lot", lang: "xx", sourceId }),
    ).toBeUndefined();
  });
});
