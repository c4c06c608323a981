import { type Sentence, wordAt } from "../layout/page.ts";
import type { EventStatus, ReadDate, ReadEvent, Span } from "../reading.ts";
import { partyOf, resolveReference } from "../references/resolve-reference.ts";
import { datesIn, isProse, offsets, referencesIn, type Scene } from "../scene.ts";
import { subjectBefore } from "../statements/find-subject.ts";
import { clauseBegin, clauseEnd, leadingDate, placeIn } from "./clause.ts";
import type { EventRule } from "./event-rule.ts";
import { type Cases, findPatients } from "./find-patients.ts";

/** A rule that matched, by the words of its match. */
export type EventMatch = { rule: EventRule; sentence: Sentence; from: number; to: number };

/** Every match of every rule; where two of one type overlap, the first stays. */
export function matchEvents(scene: Scene): EventMatch[] {
  const { page, language } = scene;
  const found: EventMatch[] = [];
  for (const sentence of page.clauses) {
    if (!isProse(page, sentence)) continue;
    const text = page.text.slice(sentence.start, sentence.end);
    const here: EventMatch[] = [];
    for (const rule of language.eventRules) {
      if (rule.needsCase && !language.eventWords.caseWords.test(text)) continue;
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

/** What the words before and in the match say of whether it happened. */
function statusOf(scene: Scene, match: EventMatch, begin: number): EventStatus {
  const { status } = scene.language.eventWords;
  if (match.rule.status) return match.rule.status;
  const { start } = offsets(scene.page, begin, match.to);
  const helpers = scene.page.text.slice(start, scene.page.words[match.to - 1]?.start ?? 0);
  if (status.negated.test(helpers)) return "negated";
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
  const named =
    toward &&
    scene.references.find(
      (one) => one.kind === "person" && one.from === toward.to && toward.kind === "description",
    );
  const heard = toward && resolveReference(scene, named ?? toward, undefined);
  return { ...(by ? { by: partyOf(scene, by) } : {}), ...(heard ? { to: partyOf(scene, heard) } : {}) };
}

function eventOf(scene: Scene, match: EventMatch, cases: Cases): ReadEvent | undefined {
  const span = extent(scene, match);
  const persons = findPatients(
    scene,
    match.sentence,
    { from: match.from, to: match.to, patient: match.rule.patient },
    cases,
  );
  if (persons.length === 0) return undefined;
  const date = dateOf(scene, match, span);
  const place = match.rule.placed ? placeIn(scene, span.from, span.to) : undefined;
  return {
    type: match.rule.type,
    persons,
    status: statusOf(scene, match, span.begin),
    ...spanOf(scene, span),
    ...(date ? { date } : {}),
    ...(place ? { place: spanOf(scene, place) } : {}),
    ...(match.rule.parties ? partiesOf(scene, match, span.to) : {}),
    rule: match.rule.name,
  };
}

/** The events of a text in its order; a bare noun ("the release") only where nothing else tells of one. */
export function findEvents(scene: Scene, matches: readonly EventMatch[], cases: Cases): ReadEvent[] {
  const told = new Set(matches.filter(({ rule }) => !rule.nominal).map(({ rule }) => rule.type));
  return matches.flatMap((match) => {
    const event = eventOf(scene, match, cases);
    if (!event) return [];
    return match.rule.nominal && told.has(event.type) && !event.date && !event.place ? [] : [event];
  });
}
