import { describe, expect, it } from "vitest";
import { proposalsOf } from "../../../../tests/support/invented-reading.ts";

const bodyOf = (text: string, words: string, lang = "en") =>
  proposalsOf(text, {
    ...{ lang, persons: { lot: { name: lang === "ru" ? "Аркадий Лот" : "Arkady Lot", class: "case" } } },
    events: [{ type: "deportation", words, persons: ["lot"] }],
  }).find(({ claim }) => claim.kind === "deportation")?.claim.body;

describe("the destination of a deportation", () => {
  it("is the country that the words name", () => {
    const text = "Arkady Lot was deported from Spain to Greece on Monday.";
    expect(bodyOf(text, "was deported from Spain to Greece")).toMatchObject({ to: "GR" });
    expect(bodyOf("Arkady Lot was deported back to his native Georgia.", "was deported")).toMatchObject({
      to: "GE",
    });
    expect(
      bodyOf("Arkady Lot was flown to the United States.", "was flown to the United States"),
    ).toMatchObject({
      to: "US",
    });
  });

  it("is the country in any case of Russian, but not where it happened", () => {
    expect(bodyOf("Аркадий Лот депортирован в Грузию.", "депортирован в Грузию", "ru")).toMatchObject({
      to: "GE",
    });
    expect(bodyOf("Аркадий Лот выдворен в Южную Корею.", "выдворен", "ru")).toMatchObject({ to: "KR" });
    expect(bodyOf("Аркадий Лот депортирован в Испании.", "депортирован в Испании", "ru")).not.toHaveProperty(
      "to",
    );
  });

  it("is kept in the words where it is not known in which country it lies", () => {
    expect(bodyOf("Arkady Lot was deported to Port Tirava.", "was deported to Port Tirava")).toMatchObject({
      remarks: "to Port Tirava",
    });
  });

  it("is no day, and nobody", () => {
    const body = bodyOf("Arkady Lot was deported to Monday applause.", "was deported");
    expect(body).toEqual({ stage: "carried out" });
  });

  it("stands with an order where only that is told", () => {
    const text = "The court ordered the deportation of Arkady Lot to Serbia.";
    expect(bodyOf(text, "the deportation of Arkady Lot")).toMatchObject({ stage: "ordered", to: "RS" });
  });
});
