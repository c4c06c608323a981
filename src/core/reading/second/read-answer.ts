import { z } from "zod";
import {
  custodyFields,
  eventStatuses,
  eventTypes,
  personClasses,
  type Span,
  statementKinds,
} from "../reading.ts";
import type { SecondFindings } from "./findings.ts";
import { type FindPlaces, nearestOf, placesIn } from "./places.ts";

/** What a model's answer is worth: its findings that stand in the text, and how many do not; or nothing at all. */
export type SecondAnswer =
  | { kind: "findings"; findings: SecondFindings; dropped: number }
  | { kind: "not understood" };

/** So many findings of a sort are looked at: a text that holds more would not be decided on by anybody. */
const mostEach = 300;

const name = z.string().trim().min(2).max(200);
const quote = z.string().trim().min(2).max(2000);
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
    quote,
    type: z.enum(eventTypes),
    status: z.enum(eventStatuses),
    people: z.array(name).max(30),
    date: z.union([nothing, name]).optional(),
    place: z.union([nothing, name]).optional(),
  }),
  custody: z.object({ quote, field: z.enum(custodyFields), person: name }),
};

type Shape = typeof shapes;
type Given<K extends keyof Shape> = z.output<Shape[K]>;

/** The one JSON object of an answer, whatever stands around it; thoughts that a model writes down first do not count. */
const objectIn = (content: string): Record<string, unknown> | undefined => {
  const said = content.slice(content.lastIndexOf("</think>") + 1);
  const [from, to] = [said.indexOf("{"), said.lastIndexOf("}")];
  try {
    const value: unknown = JSON.parse(said.slice(from, to + 1));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
};

const sorts = Object.keys(shapes) as (keyof Shape)[];

/** Checks a model's answer against the text that it was asked about: what does not stand there is dropped and counted. */
export const readAnswer = (content: string, text: string): SecondAnswer => {
  const answer = objectIn(content);
  if (!answer || !sorts.some((sort) => Array.isArray(answer[sort]))) return { kind: "not understood" };
  const places = placesIn(text);
  let dropped = 0;
  const keep = <K extends keyof Shape, F>(sort: K, find: (given: Given<K>) => F | undefined): F[] => {
    const list: unknown[] = Array.isArray(answer[sort]) ? answer[sort] : [];
    const found = list.slice(0, mostEach).flatMap((one) => {
      const given = shapes[sort].safeParse(one);
      return (given.success && find(given.data as Given<K>)) || [];
    });
    dropped += list.length - found.length;
    return found;
  };
  const findings = {
    people: keep("people", (given) => findPerson(places, given)),
    statements: keep("statements", (given) => findStatement(places, given)),
    events: keep("events", (given) => findEvent(places, given)),
    custody: keep("custody", (given) => findFact(places, given)),
  };
  return { kind: "findings", findings, dropped };
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
  // Somebody who is not in the text makes the whole event doubtful; a date or a place is left out.
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
