import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read } from "./read.ts";
import type { Reading, Span } from "./reading.ts";

const article = `Courts

MOSCOW, March 4. /TASS/. The embassy has asked the governor of Texas to release Ivan Petrov, Russian Ambassador Olga Smirnova said on Monday.

"We raised the matter twice," Smirnova said. "There was no answer."

Petrov, a pilot from Tula, was arrested in Lima in May 2014 on charges of smuggling copper. He was later extradited to the United States, and on June 3, 2015, a court in Texas sentenced him to 12 years in prison.

According to the diplomat, he is held in solitary confinement.`;

const russian = `Посольство просит за Петрова

Россиянин Иван Петров был арестован в Лиме в мае 2014 года по подозрению в контрабанде меди и затем экстрадирован в США.

«Мы дважды поднимали этот вопрос, — сказала посол Ольга Смирнова. — Ответа не было».

По словам Смирновой, Петров содержится в одиночной камере. 3 июня 2015 года суд приговорил его к 12 годам тюрьмы.`;

function spansOf(reading: Reading): Span[] {
  const details = reading.events.flatMap((event) => [event.place, event.date]);
  const roles = reading.statements.map((statement) => statement.role);
  const optional = [...details, ...roles, reading.published, reading.outlet, reading.title];
  return [
    ...reading.mentions,
    ...reading.events,
    ...reading.custody,
    ...reading.statements.flatMap((statement) => statement.spans),
    ...optional.filter((span): span is Span => span !== undefined && typeof span.start === "number"),
  ];
}

function expectQuotes(text: string, reading: Reading): void {
  for (const span of spansOf(reading)) {
    expect(span.end).toBeGreaterThan(span.start);
    expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(span.text).toBe(span.text.trim());
  }
}

/** Cuts a piece out of a text or puts one in. */
const mutated = (source: string) =>
  fc
    .tuple(fc.nat(source.length), fc.nat(60), fc.string({ unit: "binary", maxLength: 12 }))
    .map(([at, cut, put]) => source.slice(0, at) + put + source.slice(at + cut));

describe("a reading of an invented report", () => {
  const roster = [
    { id: "c1", name: "Ivan Petrov" },
    { id: "c2", name: "Igor Petrov" },
  ];
  const reading = read(article, { roster });

  it("knows who is who", () => {
    expect(reading.persons).toEqual([
      { id: "petrov", name: "Ivan Petrov", class: "case", roster: "c1" },
      { id: "smirnova", name: "Olga Smirnova", class: "official" },
    ]);
    expect(reading.mentions.map(({ text, person }) => [text, person])).toEqual([
      ["Ivan Petrov", "petrov"],
      ["Olga Smirnova", "smirnova"],
      ["Smirnova", "smirnova"],
      ["Petrov", "petrov"],
    ]);
  });

  it("attributes what was said", () => {
    const told = reading.statements.map(({ speaker, kind, text, role }) => [speaker, kind, text, role?.text]);
    expect(told).toEqual([
      ["org:embassy", "indirect", "the governor of Texas to release Ivan Petrov", undefined],
      [
        "smirnova",
        "indirect",
        "The embassy has asked the governor of Texas to release Ivan Petrov",
        "Russian Ambassador",
      ],
      ["smirnova", "direct", '"We raised the matter twice," "There was no answer."', "Russian Ambassador"],
      ["smirnova", "indirect", "he is held in solitary confinement", "the diplomat"],
    ]);
  });

  it("dates what happened and says to whom", () => {
    const told = reading.events.map(({ type, persons, date, place }) => [
      type,
      persons.join(),
      date?.value,
      place?.text,
    ]);
    expect(told).toContainEqual(["arrest", "petrov", "2014-05", "Lima"]);
    expect(told).toContainEqual(["sentence", "petrov", "2015-06-03", undefined]);
    expect(told).toContainEqual(["extradition", "petrov", undefined, "United States"]);
    expect(told).toContainEqual(["solitary", "petrov", undefined, undefined]);
    expect(reading.events.find(({ type }) => type === "request_sent")).toMatchObject({
      by: "org:embassy",
      persons: ["petrov"],
    });
  });

  it("notes the facts of custody and of the document", () => {
    const facts = reading.custody.map(({ person, field, value, text }) => [person, field, value ?? text]);
    expect(facts).toContainEqual(["petrov", "country", "US"]);
    expect(facts).toContainEqual(["petrov", "charge", "smuggling copper"]);
    expect(facts).toContainEqual(["petrov", "sentence_length", "12 years"]);
    expect(reading.published).toMatchObject({ value: "XXXX-03-04", text: "March 4" });
    expect(reading.outlet).toMatchObject({ value: "TASS" });
  });

  it("has no year from a day of publication without one", () => {
    const { events } = read("Ivan Lot was sentenced in May.", { published: "XXXX-07-13" });
    expect(events.map(({ type, date }) => [type, date?.value])).toEqual([["sentence", "XXXX-05"]]);
  });
});

describe("a reading of an invented Russian report", () => {
  const reading = read(russian, {});

  it("brings names into their base form", () => {
    expect(reading.lang).toBe("ru");
    expect(reading.persons).toMatchObject([
      { name: "Иван Петров", class: "case" },
      { name: "Ольга Смирнова", class: "official" },
    ]);
    expect(reading.mentions.map(({ text, person }) => [text, person])).toEqual([
      ["Петрова", "petrov"],
      ["Иван Петров", "petrov"],
      ["Ольга Смирнова", "smirnov"],
      ["Смирновой", "smirnov"],
      ["Петров", "petrov"],
    ]);
  });

  it("joins a quotation broken by its cue", () => {
    expect(reading.statements[0]).toMatchObject({ speaker: "smirnov", kind: "direct" });
    expect(reading.statements[0]?.spans.map((span) => span.text)).toEqual([
      "«Мы дважды поднимали этот вопрос",
      "Ответа не было»",
    ]);
  });

  it("dates what happened", () => {
    const told = reading.events.map(({ type, persons, date }) => [type, persons.join(), date?.value]);
    expect(told).toContainEqual(["arrest", "petrov", "2014-05"]);
    expect(told).toContainEqual(["extradition", "petrov", undefined]);
    expect(told).toContainEqual(["sentence", "petrov", "2015-06-03"]);
  });
});

describe("reading", () => {
  it("gives an empty reading for a language it has no rules for", () => {
    expect(read("これは日本語の文章です。", {})).toMatchObject({ lang: "und", persons: [], events: [] });
    expect(read("Ein deutscher Satz.", { lang: "de" })).toMatchObject({ lang: "de", mentions: [] });
  });

  it("believes the script rather than what a page calls itself", () => {
    expect(read("Суд отложил заседание.", { lang: "en" }).lang).toBe("ru");
    expect(read("The court adjourned.", { lang: "en-US" }).lang).toBe("en");
    expect(read("Суд відклав засідання.", { lang: "uk" }).lang).toBe("uk");
  });

  it("never throws and quotes every span, whatever the text", () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      mutated(article),
      mutated(russian),
      fc
        .array(
          fc.constantFrom(
            "Mr ",
            "Petrov ",
            "said ",
            '"',
            "«",
            "»",
            ", ",
            ". ",
            "was arrested ",
            "in ",
            "2014 ",
          ),
          {
            maxLength: 60,
          },
        )
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom("en", "ru", undefined), (text, lang) => {
        expectQuotes(text, read(text, lang ? { lang, published: "2020-02-30" } : {}));
      }),
      { numRuns: 200 },
    );
  }, 30_000);

  it("takes time in proportion to the text", () => {
    const timeOf = (text: string): number => {
      const start = performance.now();
      read(text, {});
      return performance.now() - start;
    };
    timeOf(article);
    const once = Math.max(timeOf(article.repeat(40)), 20);
    expect(timeOf(article.repeat(160))).toBeLessThan(once * 12);
  });
});
