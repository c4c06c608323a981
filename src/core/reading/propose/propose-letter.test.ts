import { describe, expect, it } from "vitest";
import type { InventedLetter } from "../../../../tests/support/invented-letter.ts";
import { type Invented, proposalsOf, proposedLines } from "../../../../tests/support/invented-reading.ts";

const embassy = { org: "Embassy of Vella", words: "Embassy of Vella" };
const ministry = { org: "Ministry of Justice of Marrow", words: "Ministry of Justice of Marrow" };
const two = { lot: "Arkady Lot", grotova: "Nina Grotova" };

describe("a letter that asks", () => {
  const text = [
    "Note No. 12/345. The Embassy of Vella presents its compliments to the Ministry of Justice of Marrow.",
    "It requests that Arkady Lot be seen by a dentist and that Nina Grotova may telephone her mother.",
    "An answer before 1 June 2031 would be appreciated. 3 May 2031.",
  ].join(" ");
  const letter: InventedLetter = {
    kind: "note_verbale",
    sender: embassy,
    addressee: ministry,
    reference: "12/345",
    date: { value: "2031-05-03", words: "3 May 2031" },
    concerning: ["lot", "grotova"],
    asks: [
      { kind: "medical_care", words: "Arkady Lot be seen by a dentist", persons: ["lot"] },
      { kind: "family_contact", words: "Nina Grotova may telephone her mother", persons: ["grotova"] },
    ],
    replyBy: { value: "2031-06-01", words: "before 1 June 2031" },
  };

  it("names the office without what joins it to its house", () => {
    const addressee = { ...ministry, role: "the Director of" };
    const [found] = proposalsOf(text, { persons: two, letter: { ...letter, addressee } }).filter(
      ({ claim }) => claim.kind === "representation",
    );
    expect(found?.claim.body).toMatchObject({ to: "Ministry of Justice of Marrow", toPerson: "Director" });
  });

  it("is one representation for all its people, with the day of the letter and the asks by kind", () => {
    const [found, ...others] = proposalsOf(text, { persons: two, letter }).filter(
      ({ claim }) => claim.kind !== "name",
    );
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      subjects: ["lot", "grotova"],
      claim: { kind: "representation", on: "2031-05-03" },
    });
    expect(found?.claim.body).toEqual({
      ...{ by: "Embassy of Vella", level: "consul", to: "Ministry of Justice of Marrow", toLevel: "consul" },
      ...{ channel: "note verbale", reference: "12/345" },
      asks: [
        { kind: "medical care", words: "Arkady Lot be seen by a dentist" },
        { kind: "family contact", words: "Nina Grotova may telephone her mother" },
      ],
      remarks: "An answer before 1 June 2031 would be appreciated.",
    });
  });

  it("cites the words of the asks, of the parties, the number and the days", () => {
    const [found] = proposalsOf(text, { persons: two, letter }).filter(
      ({ claim }) => claim.kind === "representation",
    );
    const quotes = found?.claim.citations.map(({ start, end, quote }) => [
      quote,
      text.slice(start, end) === quote,
    ]);
    expect(quotes?.map(([quote]) => quote)).toEqual([
      ...["12/345", "Embassy of Vella", "Ministry of Justice of Marrow", "Arkady Lot be seen by a dentist"],
      ...[
        "Nina Grotova may telephone her mother",
        "An answer before 1 June 2031 would be appreciated.",
        "3 May 2031",
      ],
    ]);
    expect(quotes?.every(([, holds]) => holds)).toBe(true);
  });

  it("names an office and who is written to there; a minister writes at his level", () => {
    const words =
      "Ada Quill, Minister of Foreign Affairs of Vella, to Otto Brandt, Ministry of Justice: free Lot.";
    const [found] = proposalsOf(words, {
      persons: {
        lot: { name: "Lot", class: "case" },
        quill: { name: "Ada Quill", class: "official" },
        brandt: { name: "Otto Brandt", class: "official" },
      },
      letter: {
        sender: { person: "quill", role: "Minister of Foreign Affairs of Vella" },
        addressee: { person: "brandt", org: "Ministry of Justice" },
        asks: [{ kind: "humanitarian_release", words: "free Lot", persons: ["lot"] }],
      },
    }).filter(({ claim }) => claim.kind === "representation");
    expect(found?.claim.body).toMatchObject({
      ...{ by: "Ada Quill, Minister of Foreign Affairs of Vella", level: "minister" },
      ...{ to: "Ministry of Justice", toPerson: "Otto Brandt" },
    });
  });

  it("keeps what an authority wants of the embassy as a note: nobody's silence is counted by it", () => {
    const words =
      "The Ministry of Justice of Marrow asks the Embassy of Vella to send the passport of Arkady Lot.";
    const asks = [
      { kind: "information" as const, words: "send the passport of Arkady Lot", persons: ["lot"] },
    ];
    expect(
      proposedLines(words, { persons: two, letter: { sender: ministry, addressee: embassy, asks } }),
    ).toEqual(["note | - | lot | Ministry of Justice of Marrow asks: send the passport of Arkady Lot"]);
  });

  it("keeps what is asked no more, and what the family does not want", () => {
    const words = "From his mother. The parcel is no longer needed. Do not tell the papers about Arkady Lot.";
    const lines = proposedLines(words, {
      persons: two,
      letter: {
        kind: "private_letter",
        sender: { person: "anon:mother" },
        notAsks: [
          { kind: "other", words: "The parcel", persons: ["lot"], why: "withdrawn" },
          { kind: "other", words: "tell the papers about Arkady Lot", persons: ["lot"], why: "negated" },
        ],
      },
    });
    expect(lines).toEqual([
      "note | - | lot | No longer asked for: The parcel",
      "note | - | lot | Not wanted: tell the papers about Arkady Lot",
    ]);
  });
});

describe("the report of a visit", () => {
  const text =
    "Visited 4 April 2031 by Ada Quill. I saw Arkady Lot alone in Marrow prison. He asks for spectacles. Please tell us what they cost.";
  const letter: InventedLetter = {
    kind: "visit_report",
    sender: { person: "quill", org: "Embassy of Vella" },
    addressee: { org: "Consular Division" },
    concerning: ["lot"],
    asks: [
      { kind: "other", words: "spectacles", persons: ["lot"], by: "lot" },
      { kind: "information", words: "tell us what they cost", persons: ["lot"] },
    ],
  };
  const persons: Invented["persons"] = { ...two, quill: { name: "Ada Quill", class: "official" } };

  it("is a contact: by whom, where, and whether the person was seen alone", () => {
    const [found] = proposalsOf(text, {
      persons,
      letter,
      events: [
        {
          type: "visit",
          words: "I saw Arkady Lot alone in Marrow prison",
          ...{ persons: ["lot"], date: "2031-04-04", place: "Marrow prison" },
        },
      ],
    }).filter(({ claim }) => claim.kind === "contact");
    expect(found?.claim).toMatchObject({
      on: "2031-04-04",
      body: {
        mode: "visit",
        outcome: "took place",
        by: "Ada Quill",
        where: "Marrow prison",
        privacy: "alone",
      },
    });
  });

  it("is one also where the reader finds no such event; what the person asks for is a note", () => {
    expect(proposedLines(text, { persons, letter })).toEqual([
      "contact | - | lot | Visit, took place: by Ada Quill, Embassy of Vella, seen alone",
      "note | - | lot | Arkady Lot asks: spectacles",
      "note | - | lot | Ada Quill, Embassy of Vella asks Consular Division: tell us what they cost",
    ]);
  });
});

describe("a letter that answers", () => {
  const text = [
    "The Ministry of Justice of Marrow refers to the Embassy's note 12/345 of 3 May 2031.",
    "Arkady Lot will be seen by a dentist by 1 July 2031. Nina Grotova may not telephone, as calls are for families only.",
    "An objection is to be made until 1 June 2031.",
  ].join(" ");
  const letter: InventedLetter = {
    kind: "note_verbale",
    ...{ sender: ministry, addressee: { org: "Embassy of Vella" }, concerning: ["lot", "grotova"] },
    answers: [
      {
        ...{ words: "the Embassy's note 12/345 of 3 May 2031", reference: "12/345", date: "2031-05-03" },
        outcome: "partly",
        deadline: { value: "2031-06-01", words: "until 1 June 2031" },
        parts: [
          {
            ...{ kind: "medical_care", persons: ["lot"], outcome: "granted" },
            words: "Arkady Lot will be seen by a dentist by 1 July 2031",
          },
          {
            ...{ kind: "family_contact", persons: ["grotova"], outcome: "refused" },
            words: "Nina Grotova may not telephone",
            reason: "as calls are for families only",
          },
        ],
      },
    ],
  };
  const events: Invented["events"] = [
    {
      ...{ type: "medical", status: "planned", persons: ["lot"], date: "2031-07-01" },
      words: "will be seen by a dentist by 1 July 2031",
    },
    { type: "refusal", words: "Nina Grotova may not telephone", persons: ["grotova"] },
  ];

  it("is an answer for each with another outcome, with the reason and the day that is set", () => {
    expect(proposedLines(text, { persons: two, letter, events })).toEqual([
      "representation | 2031-05-03 | lot+grotova | Embassy of Vella to Ministry of Justice of Marrow (note verbale 12/345)",
      "answer | - | lot | Granted by Ministry of Justice of Marrow. Arkady Lot will be seen by a dentist by 1 July 2031",
      "answer | - | grotova | Refused by Ministry of Justice of Marrow. Nina Grotova may not telephone … An objection is to be made until 1 June 2031. Reason given: as calls are for families only",
      "undertaking | - | lot | Undertaking, open: Ministry of Justice of Marrow, Arkady Lot will be seen by a dentist by 1 July 2031, by 1 July 2031",
    ]);
  });

  it("that only chases tells of the letter that is still open, and is no answer", () => {
    const words =
      "The Embassy of Vella recalls to the Ministry of Justice of Marrow its note of 3 May 2031 about Arkady Lot.";
    const answers = [{ words: "its note of 3 May 2031", date: "2031-05-03", outcome: "none" as const }];
    expect(
      proposedLines(words, {
        persons: two,
        letter: { ...{ sender: embassy, addressee: ministry, answers }, concerning: ["lot"] },
      }),
    ).toEqual([
      "representation | 2031-05-03 | lot | Embassy of Vella to Ministry of Justice of Marrow (note verbale)",
    ]);
  });
});
