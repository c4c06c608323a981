import { describe, expect, it } from "vitest";
import { inventReading } from "../../../../tests/support/invented-reading.ts";
import { claimSchema } from "../../ledger/entry.ts";
import { sayClaim } from "../../ledger/say-fact.ts";
import { propose } from "./propose.ts";

type Invented = Parameters<typeof inventReading>[1];
type Known = { published?: string; outlet?: string };

const id = "0198c7a0-0000-7000-8000-000000000001";

const read = (text: string, given: Invented, known: Known = {}) =>
  propose(inventReading(text, given), text, { id, origin: "press", receivedOn: "2031-05-02", ...known });

/** Kind, date, for whom, and the sentence: what a reviewer sees of each proposal but the names. */
const seen = (text: string, given: Invented, known: Known = {}) =>
  read(text, given, known)
    .filter(({ claim }) => claim.kind !== "name")
    .map(({ claim, subjects }) =>
      [claim.kind, claim.on ?? "-", subjects.join("+"), sayClaim(claim, "en")].join(" | "),
    );

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
      ["sentence | - | lot | Sentenced: 12 years 6 months of prison, A court in Vella"],
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
    expect(seen(text, { persons: lot, ...given })).toEqual(expected);
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
    expect(seen(text, { persons: lot, events }, known)).toEqual([
      "contact | 2031-05-05 | lot | Visit, planned",
    ]);
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
    expect(read(arrest, given).filter(({ claim }) => claim.kind === "custody")).toEqual([]);
    expect(read(arrest, given, { outlet: "The Vella Chronicle" }).map(({ claim }) => claim.saidBy)).toContain(
      "The Vella Chronicle",
    );
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
    const [arrest] = read(text, given, published ? { published } : {}).filter(
      ({ claim }) => claim.kind === "arrest",
    );
    expect(arrest?.claim.on).toBe(on);
  });

  it("an approximate date stays approximate, and a fact without a date has none", () => {
    const about = { ...given, events: [{ ...given.events[0], date: "2010~" }] } as Invented;
    expect(seen(text, about)).toEqual(["arrest | 2010~ | lot | Arrested"]);
    expect(
      seen(text, { ...given, events: [{ type: "arrest", words: "was arrested", persons: ["lot"] }] }),
    ).toEqual(["arrest | - | lot | Arrested"]);
  });
});

describe("whom a statement is about", () => {
  const two = {
    lot: "Arkady Lot",
    grotova: "Nina Grotova",
    minister: { name: "Ada Quill", class: "official" as const },
  };
  const said = (text: string, words: string, more: Partial<Invented> = {}) =>
    read(text, { persons: two, statements: [{ speaker: "minister", words }], ...more })
      .filter(({ claim }) => claim.kind === "statement")
      .map(({ subjects }) => subjects.join("+"));

  it("is about those named in it", () => {
    expect(said("Nina Grotova waits. Quill said that Lot is ill.", "Lot is ill")).toEqual(["lot"]);
  });

  it("else about those named in its sentence, else in its paragraph", () => {
    expect(said("Nina Grotova waits. Of Arkady Lot, Quill said that he is ill.", "he is ill")).toEqual([
      "lot",
    ]);
    expect(
      said("Nina Grotova waits.\n\nArkady Lot fell ill. Quill said that all is done.", "all is done"),
    ).toEqual(["lot"]);
  });

  it("is about the only person of the text wherever it stands", () => {
    const persons = { lot: "Arkady Lot", minister: two.minister };
    expect(said("Arkady Lot fell ill.\n\nQuill said that all is done.", "all is done", { persons })).toEqual([
      "lot",
    ]);
  });

  it("is about the group of its paragraph when nobody is named there", () => {
    const text = "Arkady Lot and Nina Grotova wait.\n\nThe sailors were moved. Quill said that all is done.";
    const events = [
      { type: "transfer" as const, words: "The sailors were moved", persons: ["group:the sailors"] },
    ];
    expect(said(text, "all is done", { events })).toEqual(["group:the sailors"]);
  });

  it("keeps the speaker, the role, the words and the day", () => {
    const text = "“He is ill,” said the minister, Ada Quill, of Arkady Lot.";
    const given: Invented = {
      persons: two,
      statements: [{ speaker: "minister", words: "“He is ill,”", kind: "direct", role: "the minister" }],
    };
    const [statement] = read(text, given, { published: "2031-05-01" }).filter(
      ({ claim }) => claim.kind === "statement",
    );
    expect(statement?.claim).toMatchObject({
      on: "2031-05-01",
      saidBy: "Ada Quill",
      body: { speaker: "Ada Quill", role: "the minister", words: "“He is ill,”", statementKind: "direct" },
      citations: [{ sourceId: id, start: 0, end: 12, quote: "“He is ill,”" }],
    });
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
    const [raised] = read(text, { persons: people, events: [sent] }).filter(
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
    const [raised] = read(russian, { lang: "ru", persons, events }).filter(
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
    const [answer] = read(text, { persons: people, events: [sent, refused] }).filter(
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
    expect(seen(quiet, { persons, events }).map((line) => line.split(" | ")[0])).toEqual(["note", "note"]);
  });

  it("tells the same talk once, when it is read as a request and as a contact", () => {
    const contact = { ...sent, type: "diplomatic_contact" as const };
    const found = read(text, { persons: people, events: [sent, contact] });
    expect(found.filter(({ claim }) => claim.kind === "representation")).toHaveLength(1);
  });
});

describe("names", () => {
  it("proposes each person’s name at its first full mention, and another spelling as a transliteration", () => {
    const text = "Lot waits. Arkady Lot was moved. Arkadi Lot, as the court writes him, agreed.";
    const persons = {
      lot: { name: "Arkady Lot", class: "case" as const, as: ["Lot", "Arkady Lot", "Arkadi Lot"] },
    };
    expect(read(text, { persons }).map(({ claim }) => [claim.body, claim.citations[0]?.start])).toEqual([
      [{ full: "Arkady Lot" }, 11],
      [{ full: "Arkadi Lot", nameKind: "transliteration" }, 33],
    ]);
  });

  it("does not take a declined form for another spelling", () => {
    const persons = { lot: { name: "Аркадий Лот", class: "case" as const, as: ["Аркадия Лота", "Лоту"] } };
    const found = read("Аркадия Лота перевели. Лоту отказали.", { lang: "ru", persons });
    expect(found.map(({ claim }) => claim.body)).toEqual([{ full: "Аркадий Лот" }]);
  });
});

describe("the same told twice", () => {
  const text = "Arkady Lot was arrested in 2030. Police in Vella arrested Lot on 3 March 2030.";
  const events = [
    { type: "arrest" as const, words: "was arrested in 2030", persons: ["lot"], date: "2030" },
    {
      type: "arrest" as const,
      words: "Police in Vella arrested Lot on 3 March 2030",
      persons: ["lot"],
      date: "2030-03-03",
      place: "Vella",
    },
  ];

  it("is one proposal with both places cited and what either knows", () => {
    const [arrest, ...others] = read(text, { persons: lot, events }).filter(
      ({ claim }) => claim.kind === "arrest",
    );
    expect(others).toEqual([]);
    expect(arrest?.claim).toMatchObject({ on: "2030-03-03", body: { place: "Vella" } });
    expect(arrest?.claim.citations).toHaveLength(2);
  });

  it("stays two proposals when the dates cannot be one", () => {
    const later = [{ ...events[0], date: "2029" }, events[1]] as typeof events;
    expect(
      read(text, { persons: lot, events: later }).filter(({ claim }) => claim.kind === "arrest"),
    ).toHaveLength(2);
  });
});

describe("every proposal", () => {
  const text = "Arkady Lot was arrested in Vella. Ada Quill said that Lot is ill.";
  const given: Invented = {
    persons: { ...lot, quill: { name: "Ada Quill", class: "official" } },
    events: [{ type: "arrest", words: "was arrested in Vella", persons: ["lot"], place: "Vella" }],
    statements: [{ speaker: "quill", words: "Lot is ill" }],
  };

  it("is an entry that the ledger would take, quoting the text to the letter, in the order of the text", () => {
    const found = read(text, given);
    for (const { claim } of found) {
      expect(claimSchema.safeParse(claim).success).toBe(true);
      for (const { start, end, quote } of claim.citations) expect(text.slice(start, end)).toBe(quote);
    }
    expect(found.map(({ position }) => position)).toEqual(found.map((_, at) => at));
    expect(found.map(({ claim }) => claim.kind)).toEqual(["name", "arrest", "statement"]);
  });

  it("has the same fingerprint in a reprint with another head, case and quotation marks", () => {
    const reprint = `From our correspondent\n\n${text.replace("Lot is ill", "lot is ill")}`;
    const again = read(reprint, { ...given, statements: [{ speaker: "quill", words: "lot is ill" }] });
    expect(again.map(({ fingerprint }) => fingerprint)).toEqual(
      read(text, given).map(({ fingerprint }) => fingerprint),
    );
  });

  it("has another fingerprint for another person or other words", () => {
    const prints = read(text, given).map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
  });
});
