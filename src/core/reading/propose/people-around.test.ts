import { describe, expect, it } from "vitest";
import { type Invented, proposalsOf } from "../../../../tests/support/invented-reading.ts";

const quill = { name: "Ada Quill", class: "official" } as const;
const inJail = "group:Vellans jailed in Marrow";
const ofMarrow = "group:Marrow citizens held in Vella";

const saidOf = (text: string, given: Invented) =>
  proposalsOf(text, given)
    .filter(({ claim }) => claim.kind === "statement")
    .map(({ subjects }) => subjects);

describe("whom words are about", () => {
  const lead = "Ada Quill spoke of the Vellans jailed in Marrow.";
  const country = { person: inJail, field: "country", words: "Marrow", value: "MW" } as const;

  it("are those whom they name as people in custody, though nothing else is told of them", () => {
    const words = "the families of Arkady Lot and Boris Tedrow wait for them to come home";
    const persons = {
      quill,
      lot: { name: "Arkady Lot", class: "other" as const },
      tedrow: { name: "Boris Tedrow", class: "other" as const },
      grant: { name: "Otto Grant", class: "other" as const },
    };
    const text = `${lead} She said that ${words}. She said that Otto Grant had called.`;
    const statements = [
      { speaker: "quill", words },
      { speaker: "quill", words: "Otto Grant had called" },
    ];
    expect(saidOf(text, { persons, statements, custody: [country] })[0]).toEqual(["lot", "tedrow"]);
    const named = proposalsOf(text, { persons, statements }).filter(({ claim }) => claim.kind === "name");
    expect(named.map(({ subjects }) => subjects)).toEqual([["lot"], ["tedrow"]]);
  });

  it("are the group that the words name, under its first name, else the first group of the text", () => {
    const text = [
      lead,
      "Vellan citizens serving terms in Marrow are well, she said.",
      "It is too early to speak of progress, she said.",
      "Of Marrow citizens held in Vella she said nothing.",
    ].join("\n\n");
    const again = "group:Vellan citizens serving terms in Marrow";
    const custody = [
      country,
      { person: again, field: "country", words: "Marrow are well", value: "MW" },
      { person: ofMarrow, field: "country", words: "Vella she", value: "VE" },
    ] as const;
    const statements = [
      { speaker: "quill", words: "Vellan citizens serving terms in Marrow are well" },
      { speaker: "quill", words: "It is too early to speak of progress" },
    ];
    expect(saidOf(text, { persons: { quill }, statements, custody: [...custody] })).toEqual([
      [inJail],
      [inJail],
    ]);
  });

  it("are not a people that was only named last, where talks are told", () => {
    const text = `${lead}\n\nThe offers have had no response.`;
    const refused = { type: "refusal", words: "have had no response", persons: ["group:Marrowers"] } as const;
    const [note] = proposalsOf(text, {
      persons: { quill },
      custody: [country],
      events: [{ ...refused, persons: [...refused.persons] }],
    });
    expect(note?.subjects).toEqual([inJail]);
  });
});

describe("a statement", () => {
  const lot = { lot: "Arkady Lot", quill };

  it("told twice, in the head and in the text, is one with both places", () => {
    const text = "Quill: Lot will soon be free\n\nAda Quill said that Lot will soon be free.";
    const found = proposalsOf(text, {
      persons: lot,
      statements: [
        { speaker: "quill", words: "Lot will soon be free" },
        { speaker: "quill", words: "that Lot will soon be free" },
      ],
    }).filter(({ claim }) => claim.kind === "statement");
    expect(found.map(({ claim }) => claim.citations.length)).toEqual([2]);
  });

  it("that is nearly all another’s words is theirs, and says who reported it", () => {
    const text = "According to Ada Quill, the judge told her that Arkady Lot would be free by June.";
    const found = proposalsOf(text, {
      persons: lot,
      statements: [
        { speaker: "quill", words: "the judge told her that Arkady Lot would be free by June" },
        { speaker: "anon:the judge", words: "Arkady Lot would be free by June" },
      ],
    }).filter(({ claim }) => claim.kind === "statement");
    expect(found.map(({ claim }) => claim.body)).toMatchObject([
      { speaker: "the judge", reportedBy: "Ada Quill", words: "Arkady Lot would be free by June" },
    ]);
  });

  it("is not what a line says that points to another text", () => {
    const text = "Arkady Lot is well.\nREAD MORE: Lot wants to come home — Ada Quill";
    expect(
      saidOf(text, { persons: lot, statements: [{ speaker: "quill", words: "Lot wants to come home" }] }),
    ).toEqual([]);
  });

  it("of somebody called by the role alone has no role besides", () => {
    const text = "“Arkady Lot is ill,” said his sister.";
    const [found] = proposalsOf(text, {
      persons: lot,
      statements: [{ speaker: "anon:his sister", words: "Arkady Lot is ill", role: "his sister" }],
    }).filter(({ claim }) => claim.kind === "statement");
    expect(found?.claim.body).not.toHaveProperty("role");
  });
});

describe("what has not happened", () => {
  it.each(["must be allowed to come home", "hopes to come home", "asked them to let him come home"])(
    "is not proposed: %s",
    (words) => {
      const text = `Arkady Lot ${words}.`;
      const events = [{ type: "return_home" as const, words: "come home", persons: ["lot"] }];
      const found = proposalsOf(text, { persons: { lot: "Arkady Lot" }, events });
      expect(found.map(({ claim }) => claim.kind)).toEqual(["name"]);
    },
  );
});
