import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read } from "../read.ts";
import { addSecond } from "./add-second.ts";
import { modelBehind } from "./model-rule.ts";
import { proposeAll } from "./propose-all.ts";
import { readAnswer } from "./read-answer.ts";

const text = [
  "Arkady Lotov was arrested in Lima on 3 March 2025, the consul said.",
  "Alina Berg, who shares his cell, is yet to be shown the papers. Since 9 March 2025 she has been kept apart, in Ancon.",
  "The paper that Ali Doran wrote says “nobody\ncame”. In the same cell ahmad bin rashid waits for a lawyer.",
].join("\n\n");
const nobody = { find: () => [] };
const source = { id: "s", origin: "press" as const, receivedOn: "2025-04-01" };
const own = read(text, {});

const answered = (answer: object | string) =>
  readAnswer(typeof answer === "string" ? answer : JSON.stringify(answer), text);
const findingsOf = (answer: object) => {
  const found = answered(answer);
  if (found.kind !== "findings") throw new Error("not understood");
  return found;
};
const joined = (answer: object) =>
  addSecond(own, findingsOf(answer).findings, { text, model: "org/model-7b", known: nobody });
const berg = { name: "Alina Berg", class: "case" };
const apart = {
  quote: "she has been kept apart",
  type: "solitary",
  status: "actual",
  people: ["Alina Berg"],
  date: "9 March 2025",
  place: "Ancon",
};

describe("the answer of a model", () => {
  it("is kept where its words stand in the text to the letter", () => {
    const { findings, dropped } = findingsOf({ people: [berg], events: [apart] });
    expect(dropped).toBe(0);
    for (const { quote, people, date, place } of findings.events)
      for (const span of [quote, ...people, date, place])
        expect(text.slice(span?.start, span?.end)).toBe(span?.text);
  });

  it.each([
    ["an invented quotation", { events: [{ ...apart, quote: "she was beaten" }] }],
    ["somebody who is not there", { events: [{ ...apart, people: ["Alina Berg", "Boris Void"] }] }],
    [
      "other quotation marks",
      { statements: [{ quote: '"nobody\ncame"', speaker: "Ali Doran", kind: "direct" }] },
    ],
    [
      "a line break left out",
      { statements: [{ quote: "nobody came", speaker: "Ali Doran", kind: "direct" }] },
    ],
    ["an invented speaker", { statements: [{ quote: "nobody\ncame", speaker: "Ali Void", kind: "direct" }] }],
    [
      "a part of a word",
      {
        people: [
          { name: "Ali", class: "case" },
          { name: "lin", class: "case" },
        ],
      },
      1,
    ],
    ["a person who is not there", { custody: [{ quote: "in Ancon", field: "country", person: "Nobody" }] }],
  ])("is dropped and counted: %s", (_, answer, count = 1) => {
    const { findings, dropped } = findingsOf(answer);
    expect(dropped).toBe(count);
    expect([...findings.statements, ...findings.events, ...findings.custody]).toEqual([]);
  });

  it.each([
    ["another sort of event", { events: [{ ...apart, type: "please_release" }] }],
    ["nobody to whom it happened", { events: [{ ...apart, people: [] }] }],
    ["one word for what happened", { events: [{ ...apart, quote: "in" }] }],
    ["too few letters for what happened", { events: [{ ...apart, quote: "to be" }] }],
    ["no finding", { people: ["Alina Berg", 7, null], custody: [{}] }, 4],
  ])("is counted apart where it is not what was asked for: %s", (_, answer, count = 1) => {
    expect(findingsOf(answer)).toMatchObject({ unfit: count, dropped: 0, beyond: 0 });
  });

  it("is looked at as far as anybody would decide about it, and what is beyond is counted apart", () => {
    const many = Array.from({ length: 450 }, () => apart);
    const { findings, ...counts } = findingsOf({ events: many });
    expect([findings.events.length, counts]).toEqual([
      300,
      { kind: "findings", dropped: 0, unfit: 0, beyond: 150 },
    ]);
  });

  it("quotes the blanks of the text, whichever the model writes", () => {
    const spaced = "Алина Берг с 9\u00a0марта 2025\u00a0года в одиночной камере.";
    const event = {
      ...{ quote: "с 9 марта 2025 года в одиночной камере", type: "solitary", status: "actual" },
      people: ["Алина Берг"],
    };
    const answer = readAnswer(JSON.stringify({ events: [event] }), spaced);
    expect(answer).toMatchObject({
      findings: { events: [{ quote: { text: "с 9\u00a0марта 2025\u00a0года в одиночной камере" } }] },
      dropped: 0,
    });
  });

  const inside = JSON.stringify({ people: [berg] });
  it.each([
    inside,
    `\`\`\`json\n${inside}\n\`\`\``,
    `<think>{no}</think>\nHere it is: ${inside}`,
    `${inside}\nI left out {two} people: "they" are not named.`,
    `{"note": "a draft follows"} {"people": [], "events": []}\n${inside}`,
    `{"people": [}\n${inside}`,
    `{"people": [{"name": "Alina Berg \\" } {", "class": "case"}]} ${inside}`,
  ])("is taken out of what stands around it: %s", (said) => {
    const { findings } = answered(said) as ReturnType<typeof findingsOf>;
    expect(findings.people.map(({ name }) => name)).toEqual(["Alina Berg"]);
  });

  it("that opens without end is given up soon", () => {
    expect(answered('{"'.repeat(500_000))).toEqual({ kind: "not understood" });
    expect(answered(`${'{"a":'.repeat(200_000)}`)).toEqual({ kind: "not understood" });
  });

  it.each(["", "I cannot help with that.", "[]", "{", '{"people": {}}', "null", '{"a":1}'])(
    "is not understood: %s",
    (said) => expect(answered(said)).toEqual({ kind: "not understood" }),
  );

  it("never holds words that are not in the text, whatever it says", () => {
    const words = fc.oneof(
      fc.string(),
      fc.tuple(fc.nat(text.length), fc.nat(60)).map(([at, length]) => text.slice(at, at + length)),
    );
    const event = fc.record({
      quote: words,
      type: fc.constantFrom("arrest", "visit", "other"),
      status: fc.constantFrom("actual", "alleged"),
      people: fc.array(words, { maxLength: 3 }),
      date: fc.option(words),
    });
    const statement = fc.record({
      quote: fc.oneof(words, fc.array(words)),
      speaker: words,
      kind: fc.constant("direct"),
    });
    const answer = fc.record({
      events: fc.array(event),
      statements: fc.array(statement),
      people: fc.array(fc.anything()),
    });
    fc.assert(
      fc.property(answer, (given) => {
        const found = answered(given);
        if (found.kind !== "findings") return;
        const reading = addSecond(own, found.findings, { text, model: "m", known: nobody });
        for (const { claim } of proposeAll(reading, text, source))
          for (const { start, end, quote } of claim.citations) expect(text.slice(start, end)).toBe(quote);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a reading with what a model added", () => {
  it("keeps all that the reader found, and marks the rest with the model", () => {
    const reading = joined({ people: [berg], events: [apart] });
    expect(reading.events.slice(0, own.events.length)).toEqual(own.events);
    expect(reading.persons.slice(0, own.persons.length)).toEqual(own.persons);
    const further = proposeAll(reading, text, source).filter(
      ({ rule }) => modelBehind(rule) === "org/model-7b",
    );
    expect(further.length).toBeGreaterThan(0);
    expect(further.every(({ subjects }) => subjects.includes(further[0]?.subjects[0] ?? ""))).toBe(true);
  });

  it("takes dates and countries from the reader's own rules, not from the model", () => {
    const { events } = joined({
      people: [berg],
      events: [apart, { ...apart, quote: "kept apart", date: "kept" }],
    });
    const added = events.slice(own.events.length);
    expect(added.map((event) => event.date?.value)).toEqual(["2025-03-09", undefined]);
  });

  it("leaves to the reader what it found on the same words", () => {
    const arrest = {
      quote: "was arrested in Lima",
      type: "arrest",
      status: "negated",
      people: ["Arkady Lotov"],
    };
    const reading = joined({ people: [{ name: "Arkady Lotov", class: "official" }], events: [arrest] });
    expect(reading).toMatchObject({ ...own, second: { added: 0, known: 2 } });
    expect(proposeAll(reading, text, source)).toEqual(proposeAll(own, text, source));
  });

  it("changes nothing of what the reader proposes by itself", () => {
    const fact = { quote: "in Lima", field: "country", person: "Arkady Lotov" };
    const jail = { quote: "Ancon", field: "facility", person: "Arkady Lotov" };
    const reading = joined({ people: [berg], custody: [fact, jail], events: [apart] });
    const ofReader = proposeAll(reading, text, source).filter(({ rule }) => !modelBehind(rule));
    const alone = proposeAll(own, text, source);
    expect(ofReader.map(({ position, ...rest }) => rest)).toEqual(alone.map(({ position, ...rest }) => rest));
  });

  it("adds people whom the reader does not see, with an id that is theirs in every reading", () => {
    const rashid = { name: "ahmad bin rashid", class: "case" };
    const waits = {
      quote: "waits for a lawyer",
      type: "visit",
      status: "planned",
      people: ["ahmad bin rashid"],
    };
    const reading = joined({ people: [berg, rashid], events: [waits] });
    expect(reading.persons.slice(own.persons.length)).toEqual([
      { id: "second-ahmad-bin-rashid", name: "ahmad bin rashid", class: "case" },
    ]);
    expect(reading.events.at(-1)?.persons).toEqual(["second-ahmad-bin-rashid"]);
    const names = proposeAll(reading, text, source).filter(({ claim }) => claim.kind === "name");
    expect(names.map(({ rule }) => modelBehind(rule))).toContain("org/model-7b");
    expect(joined({ people: [rashid, berg] }).persons).toEqual(reading.persons);
  });

  it("leaves out what tells of nobody who is named, and counts it apart", () => {
    const said = { quote: "wrote says", kind: "indirect" };
    const reading = joined({
      people: [
        { name: "she", class: "case" },
        { name: "the consul", class: "official" },
      ],
      statements: [{ ...said, speaker: "she" }],
      events: ["she", "who", "his", "the consul", "Ancon"].map((one) => ({ ...apart, people: [one] })),
      custody: [{ quote: "in Ancon", field: "facility", person: "she" }],
    });
    expect(reading).toMatchObject({ ...own, second: { added: 0, known: 0, unnamed: 9 } });
    expect(proposeAll(reading, text, source)).toEqual(proposeAll(own, text, source));
  });

  it.each([
    ["en", "His sister", "anon:His sister"],
    ["en", "Lotov’s sister", "anon:Lotov’s sister"],
    ["en", "the lawyer of Arkady Lotov", "anon:the lawyer of Arkady Lotov"],
    ["en", "the prisoners", "group:the prisoners"],
    ["en", "the Foreign Ministry", "org:the Foreign Ministry"],
    ["en", "a spokesman for the Foreign Ministry", "anon:a spokesman for the Foreign Ministry"],
    ["en", "consul Arkady Lotov", "Arkady Lotov"],
    ["en", "He", undefined],
    ["en", "they all", undefined],
    ["ru", "Его сестра", "anon:Его сестра"],
    ["ru", "адвокат Лотова", "anon:адвокат Лотова"],
    ["ru", "пресс-служба суда", "org:пресс-служба суда"],
    ["ru", "они", undefined],
  ])("knows who speaks by the lists of the language (%s): %s", (lang, speaker, party) => {
    const words = lang === "en" ? "nobody has come to the prison" : "никто в колонию не приехал";
    const around =
      lang === "en"
        ? `Arkady Lotov was arrested in Lima on 3 March. Mr Lotov is ill.\n\n${speaker}: ${words} since then.`
        : `Аркадий Лотов задержан в Лиме 3 марта. Лотов болен.\n\n${speaker}: ${words} с тех пор.`;
    const before = { ...read(around, { lang }), statements: [] };
    const answer = readAnswer(
      JSON.stringify({ statements: [{ quote: words, speaker, kind: "direct" }] }),
      around,
    );
    if (answer.kind !== "findings") throw new Error("not understood");
    const after = addSecond(before, answer.findings, { text: around, model: "m", known: nobody });
    const who = after.statements.map((one) => one.speaker);
    const named = after.persons.find(({ id }) => id === who[0])?.name;
    expect(named ?? who[0]).toBe(party);
  });

  it("makes no group of a name that nobody bears", () => {
    const { events } = joined({
      events: [
        { ...apart, people: ["Ancon"] },
        { ...apart, people: ["the papers"] },
      ],
    });
    expect(events.slice(own.events.length).map(({ persons }) => persons)).toEqual([["group:the papers"]]);
  });
});
