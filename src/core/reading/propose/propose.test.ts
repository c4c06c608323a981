import { describe, expect, it } from "vitest";
import { type Invented, inventedSourceId, proposalsOf } from "../../../../tests/support/invented-reading.ts";
import { claimSchema } from "../../ledger/entry.ts";

const lot = { lot: "Arkady Lot" };

describe("whom a statement is about", () => {
  const two = {
    lot: "Arkady Lot",
    grotova: "Nina Grotova",
    minister: { name: "Ada Quill", class: "official" as const },
  };
  const said = (text: string, words: string, more: Partial<Invented> = {}) =>
    proposalsOf(text, { persons: two, statements: [{ speaker: "minister", words }], ...more })
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

  it("gives the speaker the role that says most, wherever the text has it", () => {
    const text =
      "Deputy Minister Olga Berg said Timur Lot was ill. The diplomat said he was thin. He waits, she said.";
    const statements = [
      { speaker: "berg", words: "Timur Lot was ill", role: "Deputy Minister" },
      { speaker: "berg", words: "he was thin", role: "The diplomat" },
      { speaker: "berg", words: "He waits" },
    ];
    const persons = { lot: { name: "Timur Lot", class: "case" as const }, berg: "Olga Berg" };
    const roles = proposalsOf(text, { persons, statements }).flatMap(({ claim }) =>
      claim.kind === "statement" ? [claim.body.role] : [],
    );
    expect(roles).toEqual(["Deputy Minister", "Deputy Minister", "Deputy Minister"]);
  });

  it("keeps the speaker, the role, the words and the day", () => {
    const text = "“He is ill,” said the minister, Ada Quill, of Arkady Lot.";
    const given: Invented = {
      persons: two,
      statements: [{ speaker: "minister", words: "“He is ill,”", kind: "direct", role: "the minister" }],
    };
    const [statement] = proposalsOf(text, given, { published: "2031-05-01" }).filter(
      ({ claim }) => claim.kind === "statement",
    );
    expect(statement?.claim).toMatchObject({
      on: "2031-05-01",
      saidBy: "Ada Quill",
      body: { speaker: "Ada Quill", role: "the minister", words: "“He is ill,”", statementKind: "direct" },
      citations: [{ sourceId: inventedSourceId, start: 0, end: 12, quote: "“He is ill,”" }],
    });
  });
});

describe("names", () => {
  it("proposes each person’s name at its first full mention, and another spelling as a transliteration", () => {
    const text = "Lot waits. Arkady Lot was moved. Arkadi Lot, as the court writes him, agreed.";
    const persons = {
      lot: { name: "Arkady Lot", class: "case" as const, as: ["Lot", "Arkady Lot", "Arkadi Lot"] },
    };
    expect(
      proposalsOf(text, { persons }).map(({ claim }) => [claim.body, claim.citations[0]?.start]),
    ).toEqual([
      [{ full: "Arkady Lot" }, 11],
      [{ full: "Arkadi Lot", nameKind: "transliteration" }, 33],
    ]);
  });

  it("does not take a declined form for another spelling", () => {
    const persons = { lot: { name: "Аркадий Лот", class: "case" as const, as: ["Аркадия Лота", "Лоту"] } };
    const found = proposalsOf("Аркадия Лота перевели. Лоту отказали.", { lang: "ru", persons });
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
    const [arrest, ...others] = proposalsOf(text, { persons: lot, events }).filter(
      ({ claim }) => claim.kind === "arrest",
    );
    expect(others).toEqual([]);
    expect(arrest?.claim).toMatchObject({ on: "2030-03-03", body: { place: "Vella" } });
    expect(arrest?.claim.citations).toHaveLength(2);
  });

  it("stays two proposals when the dates cannot be one", () => {
    const later = [{ ...events[0], date: "2029" }, events[1]] as typeof events;
    expect(
      proposalsOf(text, { persons: lot, events: later }).filter(({ claim }) => claim.kind === "arrest"),
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
    const found = proposalsOf(text, given);
    for (const { claim } of found) {
      expect(claimSchema.safeParse(claim).success).toBe(true);
      for (const { start, end, quote } of claim.citations) expect(text.slice(start, end)).toBe(quote);
    }
    expect(found.map(({ position }) => position)).toEqual(found.map((_, at) => at));
    expect(found.map(({ claim }) => claim.kind)).toEqual(["name", "arrest", "statement"]);
  });

  it("has the same fingerprint in a reprint with another head, case and quotation marks", () => {
    const reprint = `From our correspondent\n\n${text.replace("Lot is ill", "lot is ill")}`;
    const again = proposalsOf(reprint, { ...given, statements: [{ speaker: "quill", words: "lot is ill" }] });
    expect(again.map(({ fingerprint }) => fingerprint)).toEqual(
      proposalsOf(text, given).map(({ fingerprint }) => fingerprint),
    );
  });

  it("has another fingerprint for another person or other words", () => {
    const prints = proposalsOf(text, given).map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
  });
});
