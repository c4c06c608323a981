import { describe, expect, it } from "vitest";
import { type Invented, proposedLines } from "../../../../tests/support/invented-reading.ts";
import { read } from "../read.ts";
import { propose } from "./propose.ts";

const persons: Invented["persons"] = {
  lot: "Arkady Lot",
  quill: { name: "Ada Quill", class: "official" },
  brandt: { name: "Otto Brandt", class: "official" },
};

const only = (text: string, given: Invented) => proposedLines(text, { persons, ...given });

describe("something raised with an authority", () => {
  it("has for its counterpart the only official named beside who raises it; without asks its words are kept", () => {
    const words = "Quill raised the fate of Arkady Lot in front of Minister Otto Brandt";
    const events: NonNullable<Invented["events"]> = [
      { type: "diplomatic_contact", words, persons: ["lot"], by: "quill" },
    ];
    expect(only(`${words}.`, { events })).toEqual([
      `representation | - | lot | Ada Quill to Otto Brandt, Minister (meeting). ${words}`,
    ]);
  });

  it("that is also told as words of whoever asks is told once, with the one who asks", () => {
    const text = "Arkady Lot was arrested in Bangkok in 2008. Moscow has urged Washington to release him.";
    const found = propose(read(text, {}), text, { id: "s", origin: "press", receivedOn: "2031-05-02" });
    expect(found.map(({ claim }) => claim.kind)).toEqual(["name", "arrest", "representation"]);
    expect(found[2]?.claim.body).toMatchObject({ by: "Moscow", to: "Washington" });
  });

  it("by somebody who tells it is not raised by the person it is about", () => {
    const words = "he raised the case of Lot with Minister Otto Brandt and asked to release him";
    const text = `Ada Quill said that ${words}.`;
    const events: NonNullable<Invented["events"]> = [
      { type: "diplomatic_contact", words, persons: ["lot"], by: "lot", to: "brandt" },
    ];
    const [line] = only(text, { events, statements: [{ speaker: "quill", words }] });
    expect(line).toContain("Ada Quill to Otto Brandt");
  });
});

describe("a refusal", () => {
  const refusal = (words: string, more: object = {}): NonNullable<Invented["events"]> => [
    { type: "refusal", words, persons: ["lot"], ...more },
  ];

  it("of what stands right before it is of that: a visit, bail", () => {
    expect(
      only("A visit to Arkady Lot was refused by the prison.", {
        events: refusal("was refused by the prison"),
      }),
    ).toEqual(["contact | - | lot | Visit, refused"]);
    expect(only("Bail for Arkady Lot was denied.", { events: refusal("was denied") })).toEqual([
      "hearing | - | lot | Bail hearing: was denied",
    ]);
  });

  it("by nobody who is named ends nobody’s silence, nor does silence itself", () => {
    expect(
      only("Arkady Lot: the parcel was refused.", { events: refusal("the parcel was refused") }),
    ).toEqual(["note | - | lot | the parcel was refused"]);
    const silent = "the ministry promised an answer for Arkady Lot and is silent";
    expect(only(`${silent}.`, { events: refusal(silent, { by: "org:the ministry" }) })).toEqual([
      `note | - | lot | ${silent}`,
    ]);
  });

  it("by the person is theirs, though the words begin with the verb", () => {
    const text = "Arkady Lot declined to meet anybody.";
    expect(only(text, { events: refusal("declined to meet anybody", { agency: "the prison" }) })).toEqual([
      "note | - | lot | declined to meet anybody",
    ]);
  });
});

describe("a sentence", () => {
  it.each([
    ["The court gave Arkady Lot six years.", "gave Arkady Lot six years", "6 years of imprisonment"],
    [
      "Суд приговорил Аркадия Лота к пяти годам и шести месяцам.",
      "приговорил Аркадия Лота к пяти годам и шести месяцам",
      "5 years 6 months of imprisonment",
    ],
    [
      "В 2020 году суд приговорил Лота к 5 годам.",
      "В 2020 году суд приговорил Лота к 5 годам",
      "5 years of imprisonment",
    ],
  ])("has its length also in words: %s", (text, words, length) => {
    const events: NonNullable<Invented["events"]> = [{ type: "sentence", words, persons: ["lot"] }];
    expect(
      only(text, {
        persons: { lot: { name: "Lot", class: "case", as: ["Аркадия Лота", "Arkady Lot", "Лота"] } },
        events,
      }),
    ).toEqual([`sentence | - | lot | Sentenced: ${length}`]);
  });

  it("does not take somebody’s age for its length", () => {
    const text = "The court sentenced the 58-year-old Arkady Lot.";
    const events: NonNullable<Invented["events"]> = [
      { type: "sentence", words: "sentenced the 58-year-old Arkady Lot", persons: ["lot"] },
    ];
    expect(only(text, { events })).toEqual(["sentence | - | lot | Sentenced: length not known"]);
  });
});
