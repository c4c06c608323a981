import { type Sentence, wordAt } from "../layout/page.ts";
import type { EventStatus, ReadDate, ReadEvent, Span } from "../reading.ts";
import { partyOf, resolveReference } from "../references/resolve-reference.ts";
import { datesIn, isProse, offsets, referenceAt, referencesIn, type Scene } from "../scene.ts";
import { subjectBefore } from "../statements/find-subject.ts";
import { clauseBegin, clauseEnd, leadingDate, placeIn } from "./clause.ts";
import type { EventRule } from "./event-rule.ts";
import { type Cases, findPatients } from "./find-patients.ts";
import { withSmallStart } from "./small-start.ts";

/** A rule that matched, by the words of its match. */
export type EventMatch = { rule: EventRule; sentence: Sentence; from: number; to: number };

/** How far around a sentence its subject is looked for, in characters. */
const nearby = 350;

/** Every match of every rule; where two of one type overlap, the first stays. */
export function matchEvents(scene: Scene): EventMatch[] {
  const { page, language } = scene;
  const found: EventMatch[] = [];
  for (const sentence of page.clauses) {
    if (!isProse(page, sentence)) continue;
    const text = withSmallStart(page.text.slice(sentence.start, sentence.end));
    const here: EventMatch[] = [];
    for (const rule of language.eventRules) {
      if (rule.needsCase && !isAboutCase(scene, sentence)) continue;
      for (const match of text.matchAll(rule.pattern)) {
        const from = wordAt(page, sentence.start + match.index);
        const to = wordAt(page, sentence.start + match.index + match[0].length);
        const rival = here.some((one) => one.rule.type === rule.type && one.from < to && from < one.to);
        if (to > from && !rival) here.push({ rule, sentence, from, to });
      }
    }
    found.push(...here.sort((a, b) => a.from - b.from));
  }
  return found;
}

/** Whether a sentence or one beside it speaks of people in custody. */
function isAboutCase({ page, language }: Scene, sentence: Sentence): boolean {
  const near = page.text.slice(Math.max(0, sentence.start - nearby), sentence.end + nearby);
  return language.eventWords.caseWords.test(near);
}

/** What the words before and in the match say of whether it happened. */
function statusOf(scene: Scene, match: EventMatch, begin: number): EventStatus {
  const { status } = scene.language.eventWords;
  if (match.rule.status) return match.rule.status;
  const { start } = offsets(scene.page, begin, match.to);
  const helpers = scene.page.text.slice(start, scene.page.words[match.to - 1]?.start ?? 0);
  // "Pleaded not guilty" is a plea all the same.
  if (match.rule.type !== "plea" && status.negated.test(helpers)) return "negated";
  if (status.alleged.test(helpers)) return "alleged";
  if (status.planned.test(helpers)) return "planned";
  return status.possible.test(helpers) ? "possible" : "actual";
}

/** Where the span of an event begins and ends, its date included. */
function extent(
  scene: Scene,
  { rule, sentence, from, to }: EventMatch,
): { from: number; to: number; begin: number } {
  const begin = clauseBegin(scene, sentence, from);
  const end =
    rule.nominal || rule.patient === "owner"
      ? nounEnd(scene, sentence, to)
      : clauseEnd(scene, sentence, Math.max(from, to - 1));
  const lead = leadingDate(scene, sentence, begin);
  if (rule.placed && !rule.wholeClause) return { from, to: Math.max(to, adjunctEnd(scene, to, end)), begin };
  if (lead && rule.wholeClause) return { from: lead.from, to: Math.max(end, to), begin };
  return { from: rule.wholeClause ? begin : from, to: Math.max(end, to), begin };
}

/** "Her arrest | in July": a noun takes a date or place after it, and no more. */
function nounEnd(scene: Scene, sentence: Sentence, to: number): number {
  const end = clauseEnd(scene, sentence, to - 1);
  const [date] = datesIn(scene, to, end);
  const place = placeIn(scene, to, end);
  return Math.max(to, ...(date ? [date.to] : []), ...(place ? [place.to] : []));
}

/** Where the last date or place of a clause ends; the whole clause when it has neither. */
function adjunctEnd(scene: Scene, to: number, end: number): number {
  const date = datesIn(scene, to, end).at(-1);
  let place: { to: number } | undefined;
  for (let next = placeIn(scene, to, end); next; next = placeIn(scene, next.to, end)) place = next;
  return date || place ? Math.max(date?.to ?? 0, place?.to ?? 0) : Math.min(end, to + shortClause);
}

/** Without a date or place, so many words after the verb still belong to it. */
const shortClause = 8;

function dateOf(
  scene: Scene,
  match: EventMatch,
  span: { from: number; to: number; begin: number },
): ReadDate | undefined {
  const lead = leadingDate(scene, match.sentence, span.begin);
  const opening = datesIn(scene, match.sentence.from, Math.min(match.from, match.sentence.from + 5)).find(
    () => span.begin <= match.sentence.from + 1,
  );
  const date =
    datesIn(scene, span.from, span.to)[0] ?? datesIn(scene, span.begin, match.from).at(-1) ?? lead ?? opening;
  return (
    date && {
      value: date.value,
      precision: date.precision,
      start: date.start,
      end: date.end,
      text: date.text,
    }
  );
}

function spanOf(scene: Scene, words: { from: number; to: number }): Span {
  const { start, end } = offsets(scene.page, words.from, words.to);
  return { start, end, text: scene.page.text.slice(start, end) };
}

/** Who acts, and toward whom: "the minister sent a letter to the governor". */
function partiesOf(scene: Scene, match: EventMatch, end: number): { by?: string; to?: string } {
  const { page, language } = scene;
  const actor = subjectBefore(scene, match.sentence, match.from);
  const by = actor && resolveReference(scene, actor.reference, undefined);
  const toward = referencesIn(scene, match.to, Math.max(end, match.to)).find((one) => {
    if (one.from === match.to && one.kind !== "group") return true;
    return language.eventWords.towards.has(page.words[one.from - 1]?.lower ?? "") || one.from === match.to;
  });
  const beside = toward?.kind === "description" ? referenceAt(scene, toward.to) : undefined;
  const named = beside?.kind === "person" ? beside : undefined;
  const heard = toward && resolveReference(scene, named ?? toward, undefined);
  return { ...(by ? { by: partyOf(scene, by) } : {}), ...(heard ? { to: partyOf(scene, heard) } : {}) };
}

type Previous = { match: EventMatch; event: ReadEvent } | undefined;

function eventOf(scene: Scene, match: EventMatch, cases: Cases, before: Previous): ReadEvent | undefined {
  const span = extent(scene, match);
  const previous =
    before?.match.sentence === match.sentence
      ? { persons: before.event.persons, to: before.match.to }
      : undefined;
  const { sentence, from, to, rule } = match;
  const persons = findPatients(scene, { sentence, from, to, patient: rule.patient, previous }, cases);
  if (persons.length === 0) return undefined;
  const date = dateOf(scene, match, span);
  const place = rule.placed ? placeIn(scene, span.from, span.to) : undefined;
  return {
    type: rule.type,
    persons,
    status: statusOf(scene, match, span.begin),
    ...spanOf(scene, span),
    ...(date ? { date } : {}),
    ...(place ? { place: spanOf(scene, place) } : {}),
    ...(rule.parties ? partiesOf(scene, match, span.to) : {}),
    rule: rule.name,
  };
}

/** The events of a text in its order; a bare noun ("the release") only where nothing else tells of one. */
export function findEvents(scene: Scene, matches: readonly EventMatch[], cases: Cases): ReadEvent[] {
  const told = new Set(matches.filter(({ rule }) => !rule.nominal).map(({ rule }) => rule.type));
  let before: Previous;
  return matches.flatMap((match) => {
    const event = eventOf(scene, match, cases, before);
    if (!event) return [];
    before = { match, event };
    return match.rule.nominal && told.has(event.type) && !event.date && !event.place ? [] : [event];
  });
}
