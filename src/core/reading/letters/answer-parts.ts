import type { Span } from "../reading.ts";
import { tests } from "../sieve.ts";
import { kindOfPart, type Topic, topicsOf } from "./answer-topics.ts";
import { enclosing, type Told, type Unit } from "./answer-units.ts";
import { kindOfAsk } from "./ask-kind.ts";
import { askedFor } from "./asked-for.ts";
import { deciding, type Named } from "./earlier-documents.ts";
import type { AnswerPart, AskKind, LetterOutcome } from "./letter.ts";
import { type BodySentence, type LetterScene, plainSpan } from "./letter-scene.ts";

/** The ground of a refusal: named in its sentence, else the sentence after it. */
export function reasonOf(letter: LetterScene, unit: Unit): Span | undefined {
  const { text } = letter.scene.page;
  for (const { pattern } of letter.scene.language.letters.answers.reasons) {
    const match = pattern.exec(text.slice(unit.sentence.start, unit.sentence.end));
    const [from = 0, to = 0] = match?.indices?.groups?.reason ?? [];
    if (to > 0) return plainSpan(letter.scene, unit.sentence.start + from, unit.sentence.start + to);
  }
  const index = letter.sentences.indexOf(unit.sentence);
  const next = letter.sentences[index + 1];
  return next && next.block === unit.sentence.block
    ? plainSpan(letter.scene, next.start, next.end)
    : undefined;
}

/** An answer that does not name what it answers has so few characters. */
const longestBare = 140;

const decided: ReadonlySet<LetterOutcome> = new Set(["granted", "refused", "acknowledged", "none"]);
export const knowing: ReadonlySet<string> = new Set(["information", "translation"]);

/** "A doctor from outside. Not possible": a short answer goes with the sentence before it, which names the wish. */
function withTopic(letter: LetterScene, unit: Unit, told: readonly Told[]): Unit {
  const before = letter.sentences[letter.sentences.indexOf(unit.sentence) - 1];
  if (!before || before.block !== unit.sentence.block || unit.start > unit.sentence.start + 2) return unit;
  if (
    unit.text.length > longestBare ||
    told.some((one) => one.outcome !== "information" && one.unit.sentence === before)
  )
    return unit;
  return { ...plainSpan(letter.scene, before.start, unit.end), sentence: unit.sentence };
}

/** The words that decide, without what leads them in and without the ground after them. */
function partSpan({ scene }: LetterScene, unit: Unit, reason: Span | undefined): Span {
  const { lead, reasons } = scene.language.letters.answers;
  const start = unit.start + (lead.exec(unit.text)?.[0].length ?? 0);
  const within = reason && reason.start > start && reason.start < unit.end;
  const stated = within ? scene.page.text.slice(start, unit.end) : "";
  const cut = reasons.map(({ pattern }) => pattern.exec(stated)?.index ?? -1).find((index) => index > 12);
  return plainSpan(scene, start, cut === undefined ? unit.end : start + cut);
}

/** "(2) Dismissed": what stands under the same number in the document that is answered. */
function kindOfNumbered(letter: LetterScene, unit: Unit): AskKind | undefined {
  const { text, blocks } = letter.scene.page;
  const block = blocks[unit.sentence.block];
  const number =
    block && /^\(?(?<number>\d|[a-h])[.)]/u.exec(text.slice(block.start, block.end))?.groups?.number;
  if (!block || !number) return undefined;
  const asked = new RegExp(`\\(${number}\\)\\s(?<ask>[^()]{5,200})`, "u").exec(text.slice(0, block.start))
    ?.groups?.ask;
  return asked === undefined ? undefined : (kindOfAsk(letter.scene.language.letters.asks, asked) ?? "other");
}

/** "The petition is denied": a decision is on what the petition was for. */
function kindDecided(
  { scene, kind }: LetterScene,
  [first]: readonly Named[],
  unit: Unit,
): AskKind | undefined {
  if (!first || !deciding.has(kind)) return undefined;
  if (!scene.language.letters.answers.onPaper.test(unit.text) && unit.text.length > 24) return undefined;
  const about = scene.page.text.slice(first.span.start, first.span.end + 120);
  return kindOfAsk(scene.language.letters.asks, about) ?? "other";
}

type Found = { parts: AnswerPart[]; topics: ReadonlyMap<BodySentence, Topic>; answered: Set<Topic> };

/** What a clause answers: its own words first, then what is named over it, before it, or in the document itself. */
function partOf(
  letter: LetterScene,
  { unit: said, outcome, rule }: Told,
  { told, documents }: Answer,
  { topics, answered }: Found,
): AnswerPart | undefined {
  const { bare, papers } = letter.scene.language.letters.answers;
  const own = bare.test(said.text) ? undefined : kindOfPart(letter, said.text);
  const over = topics.get(said.sentence);
  const topic =
    over && (over.headed || over.start >= said.sentence.start || own === undefined) ? over : undefined;
  if ((topic && answered.has(topic)) || (rule.topical && !topic)) return undefined;
  if (!topic && rule.weak && (own === undefined || knowing.has(own))) return undefined;
  const within = topic && topic.start <= said.start;
  const spoken = topic && (own === undefined || own !== topic.kind || said.start < topic.end);
  const unit =
    within && spoken
      ? { ...said, ...plainSpan(letter.scene, topic.start, said.end) }
      : own === undefined && !topic
        ? withTopic(letter, said, told)
        : said;
  const named = topic && (topic.kind === "other" ? (own ?? topic.kind) : topic.kind);
  const kind =
    named ??
    (rule === enclosing ? "information" : own) ??
    kindOfPart(letter, unit.text) ??
    kindOfNumbered(letter, unit) ??
    kindDecided(letter, documents, unit);
  if (!kind || (kind === "information" && !topic && !tests(papers, unit.text))) return undefined;
  if (topic) answered.add(topic);
  const persons = askedFor(letter, unit);
  const reason = outcome === "refused" ? reasonOf(letter, said) : undefined;
  const { start, end, text } = partSpan(letter, unit, reason);
  return { kind, persons, outcome, start, end, text, ...(reason ? { reason } : {}), rule: rule.name };
}

type Answer = { told: readonly Told[]; documents: readonly Named[] };

/** What came of each thing asked for that the answer tells apart. */
export function partsOf(letter: LetterScene, answer: Answer): AnswerPart[] {
  const found: Found = { parts: [], topics: topicsOf(letter), answered: new Set() };
  for (const told of answer.told) {
    const part = decided.has(told.outcome) ? partOf(letter, told, answer, found) : undefined;
    const known = found.parts.some(
      ({ kind, outcome, persons }) =>
        kind === part?.kind && outcome === part.outcome && persons.join() === part.persons.join(),
    );
    if (part && !known) found.parts.push(part);
  }
  return found.parts;
}
