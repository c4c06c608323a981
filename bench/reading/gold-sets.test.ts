import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { read } from "../../src/core/reading/read.ts";
import type { Span } from "../../src/core/reading/reading.ts";
import { findGoldSets } from "./gold-sets.ts";
import { spansOf } from "./spans-of.ts";

type Labelled = Span & { type: string; optional?: boolean };
type Label = {
  textSha256: string;
  mentions: Labelled[];
  statements: { spans: Span[]; optional?: boolean }[];
  events: Labelled[];
};
type Text = { text: string; lang: string; published: string | null };

const load = <Content>(file: string): Content => JSON.parse(readFileSync(file, "utf8"));

const texts = findGoldSets("no folder from outside").flatMap(({ name, files }) =>
  files.map((file) => ({
    name,
    file,
    article: load<Text>(file),
    label: load<Label>(file.replace("/articles/", "/labels/")),
  })),
);

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const half = (a: Span, b: Span): boolean =>
  shared(a, b) * 2 >= Math.max(a.end, b.end) - Math.min(a.start, b.start);
const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
const whole = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
  text: "",
});

/** How much of what is labelled is found, and how much of what is found is labelled: F1. */
function measure<Item extends Span>(
  pairs: readonly { wanted: readonly (Item & { optional?: boolean })[]; found: readonly Item[] }[],
  alike: (a: Item, b: Item) => boolean,
): number {
  let [right, missed, extra] = [0, 0, 0];
  for (const { wanted, found } of pairs) {
    for (const one of wanted.filter(({ optional }) => !optional))
      if (found.some((other) => alike(one, other))) right += 1;
      else missed += 1;
    extra += found.filter((one) => !wanted.some((other) => alike(one, other))).length;
  }
  return (2 * right) / (2 * right + missed + extra);
}

describe("the labelled texts", () => {
  it("are there: articles and letters, in both languages, tuned on and kept aside", () => {
    expect(new Set(texts.map(({ name }) => name)).size).toBe(4);
    expect(new Set(texts.map(({ article }) => article.lang))).toEqual(new Set(["en", "ru"]));
  });

  it.each(texts)("$file is quoted to the letter by its label", ({ article, label }) => {
    expect(createHash("sha256").update(article.text).digest("hex")).toBe(label.textSha256);
    for (const { start, end, text } of spansOf(label)) expect(article.text.slice(start, end)).toBe(text);
  });
});

/** A little below what was reached. */
const reached = {
  en: { people: 0.94, said: 0.9, events: 0.8 },
  ru: { people: 0.95, said: 0.92, events: 0.86 },
};

describe.each(["en", "ru"] as const)("what is found in the labelled articles (%s)", (lang) => {
  const readings = texts
    .filter(({ name, article }) => article.lang === lang && name.includes("articles"))
    .map(({ article, label }) => ({
      label,
      reading: read(article.text, { lang, ...(article.published ? { published: article.published } : {}) }),
    }));

  it("does not fall below what was reached: people, statements, events", () => {
    const people = readings.map(({ label, reading }) => ({
      wanted: label.mentions,
      found: reading.mentions,
    }));
    expect(measure<Span>(people, same)).toBeGreaterThan(reached[lang].people);
    const said = readings.map(({ label, reading }) => ({
      wanted: label.statements.map((one) => ({ ...whole(one.spans), optional: one.optional === true })),
      found: reading.statements.map(({ spans }) => whole(spans)),
    }));
    expect(measure<Span>(said, half)).toBeGreaterThan(reached[lang].said);
    const events = readings.map(({ label, reading }) => ({ wanted: label.events, found: reading.events }));
    const alike = (a: Span & { type: string }, b: Span & { type: string }) =>
      a.type === b.type && shared(a, b) > 0;
    expect(measure<Span & { type: string }>(events, alike)).toBeGreaterThan(reached[lang].events);
  });
});
