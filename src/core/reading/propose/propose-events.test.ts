import { describe, expect, it } from "vitest";
import { type Invented, proposalsOf, proposedLines } from "../../../../tests/support/invented-reading.ts";

const lot = { lot: "Arkady Lot" };

describe("events become entries of their kind", () => {
  const told: [name: string, text: string, given: Invented, expected: string[]][] = [
    [
      "an arrest with place, date and authority",
      "Arkady Lot was arrested by harbour police in Vella on 3 March 2030.",
      {
        events: [
          {
            type: "arrest",
            words: "was arrested by harbour police in Vella on 3 March 2030",
            persons: ["lot"],
            date: "2030-03-03",
            place: "Vella",
            agency: "harbour police",
          },
        ],
      },
      ["arrest | 2030-03-03 | lot | Arrested in Vella by harbour police"],
    ],
    [
      "a sentence with the length that stands by it",
      "A court in Vella sentenced Lot to 12 years and six months in prison.",
      {
        persons: { lot: { name: "Arkady Lot", class: "case", as: ["Lot"] } },
        events: [
          { type: "sentence", words: "sentenced Lot to 12 years and six months in prison", persons: ["lot"] },
        ],
        custody: [
          {
            person: "lot",
            field: "sentence_length",
            words: "12 years and six months",
            value: "12 years 6 months",
          },
          { person: "lot", field: "court", words: "A court in Vella" },
        ],
      },
      ["sentence | - | lot | Sentenced: 12 years 6 months of imprisonment, A court in Vella"],
    ],
    [
      "being held, with facility and country of the same sentence",
      "Arkady Lot is held at Las Piedras prison in Spain.",
      {
        events: [{ type: "detention", words: "is held at Las Piedras prison in Spain", persons: ["lot"] }],
        custody: [
          { person: "lot", field: "facility", words: "Las Piedras prison" },
          { person: "lot", field: "country", words: "Spain", value: "ES" },
        ],
      },
      ["custody | - | lot | Held: Las Piedras prison, Spain"],
    ],
    [
      "a verdict and a plea, only as far as the words say which",
      "Lot was found guilty. Arkady Lot entered a plea. Later Lot pleaded not guilty.",
      {
        events: [
          { type: "conviction", words: "was found guilty", persons: ["lot"] },
          { type: "plea", words: "entered a plea", persons: ["lot"] },
          { type: "plea", words: "pleaded not guilty", persons: ["lot"] },
        ],
      },
      ["verdict | - | lot | Found guilty", "plea | - | lot | Pleaded not guilty"],
    ],
    [
      "a test with the result of the next sentence",
      "Arkady Lot was tested for tuberculosis. The result was negative.",
      { events: [{ type: "medical", words: "was tested for tuberculosis", persons: ["lot"] }] },
      ["test | - | lot | Test: tuberculosis, result: negative"],
    ],
    [
      "solitary confinement and beating as concerns, never as facts",
      "Arkady Lot was put into solitary confinement. Lot was beaten by guards.",
      {
        events: [
          { type: "solitary", words: "was put into solitary confinement", persons: ["lot"] },
          { type: "ill_treatment", words: "was beaten by guards", persons: ["lot"], status: "alleged" },
        ],
      },
      [
        "concern | - | lot | Alleged, not confirmed (solitary confinement): was put into solitary confinement",
        "concern | - | lot | Alleged, not confirmed (violence): was beaten by guards",
      ],
    ],
    [
      "a refused visit as a refused contact, and an extradition by its stage",
      "The prison refused a consular visit to Arkady Lot. A judge rejected his extradition.",
      {
        events: [
          { type: "refusal", words: "refused a consular visit", persons: ["lot"] },
          { type: "extradition_decision", words: "A judge rejected his extradition", persons: ["lot"] },
        ],
      },
      ["contact | - | lot | Visit, refused", "extradition | - | lot | Extradition refused"],
    ],
  ];
  it.each(told)("%s", (_name, text, given, expected) => {
    expect(proposedLines(text, { persons: lot, ...given })).toEqual(expected);
  });
});

describe("what did not happen is not a fact", () => {
  const text =
    "Arkady Lot may be released. Lot will be visited on 5 May. Lot was not charged. Lot allegedly died.";
  const event = (
    type: "release" | "visit" | "charge" | "death",
    words: string,
    status: "possible" | "planned" | "negated" | "alleged",
  ) => ({ type, words, status, persons: ["lot"] });

  it("proposes of planned things only what can be said to be planned, and no alleged end of custody", () => {
    const events = [
      event("release", "may be released", "possible"),
      { ...event("visit", "will be visited on 5 May", "planned"), date: "XXXX-05-05" },
      event("charge", "was not charged", "negated"),
      event("death", "allegedly died", "alleged"),
    ];
    const known = { published: "2031-05-01", outlet: "The Vella Chronicle" };
    expect(proposedLines(text, { persons: lot, events }, known)).toEqual([
      "contact | 2031-05-05 | lot | Visit, planned",
    ]);
  });

  it.each([
    ["The ambassador asked the ministry to allow a consular visit to Lot.", "a consular visit to Lot"],
    ["Посол просит разрешить посещение: консульское посещение Лота.", "консульское посещение Лота"],
  ])("does not take a visit that was asked for to have taken place: %s", (text, words) => {
    const given = { persons: { lot: { name: "Lot", class: "case" as const, as: ["Lot", "Лота"] } } };
    expect(
      proposedLines(text, { ...given, events: [{ type: "visit", words, persons: ["lot"] }] }),
    ).not.toContainEqual(expect.stringContaining("contact"));
  });

  it("leaves out a day that had not come when the document came", () => {
    const text = "Arkady Lot was sentenced on 13 October 2099.";
    const event = {
      type: "sentence" as const,
      words: "sentenced on 13 October 2099",
      persons: ["lot"],
      date: "2099-10-13",
    };
    const [sentence] = proposalsOf(text, { persons: { lot: "Arkady Lot" }, events: [event] }).filter(
      ({ claim }) => claim.kind === "sentence",
    );
    expect(sentence?.claim.on).toBeUndefined();
  });

  it("proposes what is alleged only with who says it", () => {
    const arrest = "Lot was allegedly held in Vella.";
    const given: Invented = {
      persons: lot,
      events: [
        {
          type: "detention",
          words: "was allegedly held in Vella",
          persons: ["lot"],
          status: "alleged",
          place: "Vella",
        },
      ],
    };
    expect(proposalsOf(arrest, given).filter(({ claim }) => claim.kind === "custody")).toEqual([]);
    expect(
      proposalsOf(arrest, given, { outlet: "The Vella Chronicle" }).map(({ claim }) => claim.saidBy),
    ).toContain("The Vella Chronicle");
  });
});

describe("dates", () => {
  const text = "Arkady Lot was arrested on 28 December.";
  const given = {
    persons: lot,
    events: [
      { type: "arrest" as const, words: "was arrested on 28 December", persons: ["lot"], date: "XXXX-12-28" },
    ],
  };

  it.each([
    ["the year before, when the text is of January", "2031-01-04", "2030-12-28"],
    ["the same year, when the day has passed", "2030-12-31", "2030-12-28"],
    ["no year, when nobody knows when the text is from", undefined, "XXXX-12-28"],
  ])("a day without a year takes %s", (_name, published, on) => {
    const [arrest] = proposalsOf(text, given, published ? { published } : {}).filter(
      ({ claim }) => claim.kind === "arrest",
    );
    expect(arrest?.claim.on).toBe(on);
  });

  it("an approximate date stays approximate, and a fact without a date has none", () => {
    const about = { ...given, events: [{ ...given.events[0], date: "2010~" }] } as Invented;
    expect(proposedLines(text, about)).toEqual(["arrest | 2010~ | lot | Arrested"]);
    expect(
      proposedLines(text, {
        ...given,
        events: [{ type: "arrest", words: "was arrested", persons: ["lot"] }],
      }),
    ).toEqual(["arrest | - | lot | Arrested"]);
  });
});

describe("what was raised, and what came back", () => {
  const people = {
    lot: "Arkady Lot",
    quill: { name: "Ada Quill", class: "official" as const },
    marr: { name: "Owen Marr", class: "official" as const },
  };
  const text =
    "Foreign Minister Ada Quill sent a letter to Ambassador Owen Marr with a request to release Arkady Lot on humanitarian grounds. Marr refused.";
  const sent = {
    type: "request_sent" as const,
    words:
      "Foreign Minister Ada Quill sent a letter to Ambassador Owen Marr with a request to release Arkady Lot on humanitarian grounds",
    persons: ["lot"],
    by: "quill",
    to: "marr",
  };

  it("knows the levels, the channel and the ask from the words", () => {
    const [raised] = proposalsOf(text, { persons: people, events: [sent] }).filter(
      ({ claim }) => claim.kind === "representation",
    );
    expect(raised?.claim.body).toEqual({
      by: "Ada Quill",
      level: "minister",
      to: "Ambassador",
      toPerson: "Owen Marr",
      toLevel: "ambassador",
      channel: "letter",
      asks: [{ kind: "humanitarian release", words: "release Arkady Lot on humanitarian grounds" }],
    });
  });

  it("knows them in Russian too", () => {
    const russian =
      "Министр иностранных дел Ада Квилл направила послание послу Оуэну Марру с просьбой о помиловании Аркадия Лота.";
    const persons = {
      lot: { name: "Аркадий Лот", class: "case" as const, as: ["Аркадия Лота"] },
      quill: { name: "Ада Квилл", class: "official" as const, as: ["Ада Квилл"] },
      marr: { name: "Оуэн Марр", class: "official" as const, as: ["Оуэну Марру"] },
    };
    const events = [{ ...sent, words: russian.slice(0, -1) }];
    const [raised] = proposalsOf(russian, { lang: "ru", persons, events }).filter(
      ({ claim }) => claim.kind === "representation",
    );
    expect(raised?.claim.body).toMatchObject({
      ...{
        by: "Ада Квилл",
        level: "minister",
        toPerson: "Оуэн Марр",
        toLevel: "ambassador",
        channel: "letter",
      },
      asks: [{ kind: "clemency", words: "помиловании Аркадия Лота" }],
    });
  });

  it("proposes a refusal as an answer that still lacks what it answers", () => {
    const refused = { type: "refusal" as const, words: "Marr refused", persons: ["lot"], by: "marr" };
    const [answer] = proposalsOf(text, { persons: people, events: [sent, refused] }).filter(
      ({ claim }) => claim.kind === "answer",
    );
    expect(answer?.claim.body).toEqual({
      answers: [],
      outcome: "refused",
      by: "Owen Marr",
      words: "Marr refused",
    });
  });

  it("takes silence for no answer, and an unnamed counterpart for no representation", () => {
    const quiet = "Lot’s family called for his release. Their appeals were left without attention.";
    const events = [
      { type: "request_sent" as const, words: "called for his release", persons: ["lot"] },
      { type: "refusal" as const, words: "Their appeals were left without attention", persons: ["lot"] },
    ];
    const persons = { lot: { name: "Arkady Lot", class: "case" as const, as: ["Lot"] } };
    expect(proposedLines(quiet, { persons, events }).map((line) => line.split(" | ")[0])).toEqual([
      "note",
      "note",
    ]);
  });

  it("tells the same talk once, when it is read as a request and as a contact", () => {
    const contact = { ...sent, type: "diplomatic_contact" as const };
    const found = proposalsOf(text, { persons: people, events: [sent, contact] });
    expect(found.filter(({ claim }) => claim.kind === "representation")).toHaveLength(1);
  });
});
