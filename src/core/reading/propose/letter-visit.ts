import { readTypedDate } from "../../dates/typed-date.ts";
import { overlap } from "../ranges.ts";
import type { Span } from "../reading.ts";
import { type LetterView, spansOf } from "./letter-parties.ts";
import { privacyIn } from "./privacy-words.ts";
import { clip, type Draft, draft } from "./proposal.ts";
import { ruleOf, type Scene } from "./scene.ts";

const labelled =
  /^[ \t]*(?:visited(?: on)?|(?:date|day) of (?:the )?visit|visit date|дата посещения|посещение)[ \t]*:[ \t]*(?<day>[^\n;,]{4,40}?)(?=\.?\s*(?:[\n;,]|$|\.\s))/imu;

/** The day of the visit in the head of the report: "Visited: 4 June 2024". */
const dayOf = ({ text, reading }: Scene): (Span & { on: string }) | undefined => {
  const found = labelled.exec(text);
  const day = found?.groups?.day?.trim();
  const on = day && readTypedDate(day, reading.lang === "ru" ? "ru" : "en");
  if (!found || !day || !on) return undefined;
  const start = found.index + found[0].lastIndexOf(day);
  return { on, start, end: start + day.length, text: day };
};

const seen =
  /(?<!\p{L})(?:I|we) (?:saw|met|visited|interviewed|spoke (?:with|to))(?!\p{L})|(?<!\p{L})(?:посети|навести|беседова|встрети)л\p{L}*/iu;

/** The sentence in which the writer tells the visit, and the one after it. */
const toldIn = ({ sentences, text }: Scene): { span: Span; after: string } | undefined => {
  const at = sentences.findIndex(({ start, end }) => seen.test(text.slice(start, end)));
  const sentence = sentences[at];
  if (!sentence) return undefined;
  const words = text.slice(sentence.start, sentence.end).trim();
  const start = text.indexOf(words, sentence.start);
  const next = sentences[at + 1];
  return {
    span: { start, end: start + words.length, text: words },
    after: next ? text.slice(next.start, next.end) : "",
  };
};

/** The visit that a report is of, where the reader found none told as an event. */
export const visitOf = ({ scene, letter, sender }: LetterView): Draft[] => {
  const subjects = [...letter.concerning];
  const told = toldIn(scene);
  const day = dayOf(scene);
  const first = scene.reading.mentions.find(({ person }) => subjects.includes(person));
  const spans = [...(told ? [told.span] : spansOf(first)), ...spansOf(day)];
  if (spans.length === 0 || subjects.length === 0) return [];
  const facility = scene.reading.custody.find(
    (fact) => fact.field === "facility" && told && overlap(fact, told.span),
  );
  return [
    draft(scene.source.id, {
      kind: "contact",
      on: day?.on,
      body: {
        ...{ mode: "visit", outcome: "took place", by: sender?.name },
        where: facility && clip(facility.text),
        privacy: told && privacyIn(told.span.text, told.after),
        ...{ findings: undefined, reason: undefined },
      },
      spans,
      subjects,
      rule: ruleOf("letter", "visit", "", "visit-report"),
    }),
  ];
};
