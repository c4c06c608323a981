import { overlap } from "../ranges.ts";
import type { ReadEvent, Span } from "../reading.ts";
import { matchesOf } from "../signs.ts";
import { askedFor } from "./asked-for.ts";
import type { ReadLetter } from "./letter.ts";
import { type BodySentence, type LetterScene, plainSpan, rulesFor } from "./letter-scene.ts";

/** Where the clause of an event ends that began at `from`. */
const clauseEnds =
  /[;:?!]|[.,](?=\s|$)|\s(?:and|but|who|which|because|so|although|while|и|а|но|что|котор\p{L}+|потому|так)\s|\s[–—-]\s|\(/u;

/** A date may stand after the comma or bracket that ends a clause ("May 3, 2020"). */
function extent(letter: LetterScene, sentence: BodySentence, start: number, end: number): Span {
  const { scene } = letter;
  const rest = scene.page.text.slice(end, sentence.end);
  const stop = clauseEnds.exec(rest)?.index ?? rest.length;
  const last = scene.dates.find((date) => date.start < end + stop && date.end > end + stop);
  return plainSpan(scene, start, last?.end ?? end + stop);
}

/** A day named in an event's words; a visit told without one was made on the day of the visit. */
function dayOf({ scene, form }: LetterScene, span: Span, type: string): Pick<ReadEvent, "date"> {
  const inside = scene.dates.find((date) => date.start >= span.start && date.end <= span.end);
  const visited = form.fields.find(({ name }) => name === "visited")?.value;
  const day =
    inside ??
    (type === "visit" && visited
      ? scene.dates.find((date) => date.start >= visited.start && date.end <= visited.end)
      : undefined);
  if (!day) return {};
  const { value, precision, start, end, text } = day;
  return { date: { value, precision, start, end, text } };
}

/** What befell those in custody, as letters tell it: by their writers, in the first person, in short lines. */
function toldInBody(letter: LetterScene): ReadEvent[] {
  const { scene, sentences } = letter;
  return sentences.flatMap((sentence) =>
    rulesFor(letter, "letterEvents", scene.language.letters.events, sentence).flatMap((rule) =>
      matchesOf(rule.pattern, sentence.text).flatMap((match): ReadEvent[] => {
        const start = sentence.start + match.index;
        const span = extent(letter, sentence, start, start + match[0].trimEnd().length);
        const persons = askedFor(letter, span);
        if (persons.length === 0) return [];
        const status = rule.status ?? "actual";
        return [
          { type: rule.type, persons, status, ...span, ...dayOf(letter, span, rule.type), rule: rule.name },
        ];
      }),
    ),
  );
}

/** What an answer decides: a refusal, or a visit to come. */
function decidedIn(letter: LetterScene, { answers }: ReadLetter): ReadEvent[] {
  return answers
    .flatMap(({ parts }) => parts)
    .flatMap(({ kind, persons, outcome, start, end, text }): ReadEvent[] => {
      const words = { start, end, text };
      if (outcome === "refused")
        return [{ type: "refusal", persons, status: "actual", ...words, rule: "answer-refuses" }];
      const date = dayOf(letter, words, "visit");
      return outcome === "granted" && kind === "consular_access" && date.date
        ? [{ type: "visit", persons, status: "planned", ...words, ...date, rule: "answer-grants" }]
        : [];
    });
}

/** The events of a letter: those that every text tells, and its own; what it asks for or answers is none. */
export function letterEvents(
  letter: LetterScene,
  read: ReadLetter,
  events: readonly ReadEvent[],
): ReadEvent[] {
  const asked = [...read.asks, ...read.notAsks];
  const documents = read.answers.map(({ refersTo }) => refersTo);
  const plain = events.filter(
    (event) =>
      !asked.some((ask) => overlap(ask, event)) &&
      !(event.type === "request_sent" && documents.some((one) => overlap(one, event))),
  );
  const found: ReadEvent[] = [...plain];
  for (const event of [...decidedIn(letter, read), ...toldInBody(letter)]) {
    if (event.rule !== "answer-refuses" && asked.some((ask) => overlap(ask, event))) continue;
    if (!found.some((one) => one.type === event.type && overlap(one, event))) found.push(event);
  }
  return found.sort((a, b) => a.start - b.start);
}
