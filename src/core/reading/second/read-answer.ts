import { z } from "zod";
import {
  custodyFields,
  eventStatuses,
  eventTypes,
  personClasses,
  type Span,
  statementKinds,
} from "../reading.ts";
import { answerIn } from "./answer-object.ts";
import type { SecondFindings } from "./findings.ts";
import { type FindPlaces, nearestOf, placesIn } from "./places.ts";

/**
 * What a model's answer is worth: its findings that stand in the text; how many do not, how many are no findings of the
 * sort that was asked for, and how many were too many to be looked at; or nothing at all.
 */
export type SecondAnswer =
  | { kind: "findings"; findings: SecondFindings; dropped: number; unfit: number; beyond: number }
  | { kind: "not understood" };

/** So many findings of a sort are looked at: a text that holds more would not be decided on by anybody. */
const mostEach = 300;

const name = z.string().trim().min(2).max(200);
const quote = z.string().trim().min(2).max(2000);
/** "In" tells nothing of anybody, "died" alone not of whom: what happened takes two words, and eight letters. */
const telling = quote.refine(
  (words) => /\p{L}\P{L}+\p{L}/u.test(words) && (words.match(/\p{L}/gu)?.length ?? 0) >= 8,
);
/** A model that has nothing to say of a field may say so in these ways. */
const nothing = z.union([z.null(), z.literal("")]).transform(() => undefined);

const shapes = {
  people: z.object({ name, class: z.enum(personClasses) }),
  statements: z.object({
    quote: z.union([quote.transform((one) => [one]), z.array(quote).min(1).max(8)]),
    speaker: name,
    kind: z.enum(statementKinds),
  }),
  events: z.object({
    quote: telling,
    type: z.enum(eventTypes),
    status: z.enum(eventStatuses),
    people: z.array(name).min(1).max(30),
    date: z.union([nothing, name]).optional(),
    place: z.union([nothing, name]).optional(),
  }),
  custody: z.object({ quote, field: z.enum(custodyFields), person: name }),
};

type Shape = typeof shapes;
type Given<K extends keyof Shape> = z.output<Shape[K]>;

const sorts = Object.keys(shapes) as (keyof Shape)[];

/** Checks a model's answer against the text that it was asked about: what does not stand there is dropped and counted. */
export const readAnswer = (content: string, text: string): SecondAnswer => {
  const answer = answerIn(content, (object) => sorts.some((sort) => Array.isArray(object[sort])));
  if (!answer) return { kind: "not understood" };
  const places = placesIn(text);
  const counts = { dropped: 0, unfit: 0, beyond: 0 };
  const keep = <K extends keyof Shape, F>(sort: K, find: (given: Given<K>) => F | undefined): F[] => {
    const list: unknown[] = Array.isArray(answer[sort]) ? answer[sort] : [];
    counts.beyond += Math.max(0, list.length - mostEach);
    return list.slice(0, mostEach).flatMap((one) => {
      const given = shapes[sort].safeParse(one);
      const found = given.success ? find(given.data as Given<K>) : undefined;
      if (!found) counts[given.success ? "dropped" : "unfit"] += 1;
      return found ?? [];
    });
  };
  const findings = {
    people: keep("people", (given) => findPerson(places, given)),
    statements: keep("statements", (given) => findStatement(places, given)),
    events: keep("events", (given) => findEvent(places, given)),
    custody: keep("custody", (given) => findFact(places, given)),
  };
  return { kind: "findings", findings, ...counts };
};

type Found<K extends keyof SecondFindings> = SecondFindings[K][number] | undefined;

const findPerson = (places: FindPlaces, given: Given<"people">): Found<"people"> => {
  const mentions = places(given.name);
  return mentions.length > 0 ? { ...given, mentions } : undefined;
};

/** A quotation that "he said" breaks goes on after that. */
const findStatement = (places: FindPlaces, given: Given<"statements">): Found<"statements"> => {
  const speakers = places(given.speaker);
  const spans: Span[] = [];
  for (const part of given.quote) {
    const last = spans.at(-1);
    const span = last ? places(part, last.end)[0] : nearestOf(places(part), speakers);
    if (!span) return undefined;
    spans.push(span);
  }
  const speaker = nearestOf(speakers, spans);
  return speaker && { speaker, kind: given.kind, spans };
};

const findEvent = (places: FindPlaces, given: Given<"events">): Found<"events"> => {
  const named = given.people.map((one) => places(one));
  const span = nearestOf(places(given.quote), named.flat());
  if (!span) return undefined;
  const near = (words: string) => nearestOf(places(words), [span]);
  const people = named.flatMap((found) => nearestOf(found, [span]) ?? []);
  // Somebody who is not in the text makes the whole event doubtful; a date or a place that is not there is left out.
  if (people.length < given.people.length) return undefined;
  const [date, place] = [given.date && near(given.date), given.place && near(given.place)];
  const { type, status } = given;
  return { quote: span, type, status, people, ...(date && { date }), ...(place && { place }) };
};

const findFact = (places: FindPlaces, given: Given<"custody">): Found<"custody"> => {
  const named = places(given.person);
  const span = nearestOf(places(given.quote), named);
  const person = span && nearestOf(named, [span]);
  return span && person && { quote: span, field: given.field, person };
};
