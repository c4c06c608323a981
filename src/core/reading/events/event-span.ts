import type { FoundDate } from "../dates/find-dates.ts";
import type { Sentence } from "../layout/page.ts";
import type { ReadDate } from "../reading.ts";
import { datesIn, referencesIn, type Scene } from "../scene.ts";
import { clauseBegin, clauseEnd, leadingDate, placeIn } from "./clause.ts";
import type { EventMatch } from "./match-events.ts";

/** The words of an event, and where its clause begins. */
export type EventWordsSpan = { from: number; to: number; begin: number };

/** Where the span of an event begins and ends, its date included. */
export function extentOf(scene: Scene, { rule, sentence, from, to }: EventMatch): EventWordsSpan {
  const begin = clauseBegin(scene, sentence, from);
  const end =
    rule.nominal || rule.patient === "owner"
      ? nounEnd(scene, sentence, to)
      : clauseEnd(scene, sentence, Math.max(from, to - 1));
  const lead = leadingDate(scene, sentence, begin);
  if (rule.placed && !rule.wholeClause) return { from, to: Math.max(to, adjunctEnd(scene, to, end)), begin };
  if (lead && rule.wholeClause) {
    const preposition = scene.language.references.prepositions.has(
      scene.page.words[lead.from - 1]?.lower ?? "",
    );
    return { from: lead.from - (preposition ? 1 : 0), to: Math.max(end, to), begin };
  }
  return { from: rule.wholeClause ? begin : from, to: Math.max(end, to), begin };
}

/** "Her arrest | in July", "the release | of a prisoner": a noun takes its owner, a date or place after it, and no more. */
function nounEnd(scene: Scene, sentence: Sentence, to: number): number {
  const end = clauseEnd(scene, sentence, to - 1);
  const [date] = datesIn(scene, to, end);
  const place = placeIn(scene, to, end);
  const owned = scene.language.eventWords.ofWords.has(scene.page.words[to]?.lower ?? "") ? to + 1 : to;
  const [owner] = referencesIn(scene, owned, Math.min(sentence.to, owned + 8));
  return Math.max(
    to,
    ...(date ? [date.to] : []),
    ...(place ? [place.to] : []),
    ...(owner?.from === owned && /^ $/u.test(scene.page.words[owned]?.gap ?? "") ? [owner.to] : []),
  );
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

/** "In October a court agreed …, sentencing him": a date that opens the sentence holds for all of it. */
function openingDate(scene: Scene, { sentence, from }: EventMatch): FoundDate | undefined {
  const [opening, other] = datesIn(scene, sentence.from, from);
  if (!opening || other || opening.from > sentence.from + 2) return undefined;
  const between = scene.page.words
    .slice(opening.to, from)
    .some((word) => scene.language.eventWords.afterwards.has(word.lower));
  return between ? undefined : opening;
}

/** "Продлил арест до 13 мая": how long, not when. */
const isUntil = (scene: Scene, date: FoundDate): boolean =>
  scene.language.eventWords.until.has(scene.page.words[date.from - 1]?.lower ?? "");

/** The date nearest to the verb in its clause, first behind it; of "в среду, 6 октября" the day. */
function nearestDate(scene: Scene, match: EventMatch, span: EventWordsSpan): FoundDate | undefined {
  const here = datesIn(scene, Math.min(span.from, span.begin), span.to).filter((one) => !isUntil(scene, one));
  const found = here.find((one) => one.from >= match.from) ?? here.at(-1);
  const next = found && datesIn(scene, found.to, found.to + 1)[0];
  return next?.from === found?.to && found?.value === null ? next : found;
}

/** When an event happened: the date in its words, in its clause, or at the head of its sentence. */
export function dateOf(scene: Scene, match: EventMatch, span: EventWordsSpan): ReadDate | undefined {
  const date =
    (scene.language.references.verbForm ? nearestDate(scene, match, span) : undefined) ??
    datesIn(scene, span.from, span.to).find((one) => !isUntil(scene, one)) ??
    datesIn(scene, span.begin, match.from).at(-1) ??
    leadingDate(scene, match.sentence, span.begin) ??
    openingDate(scene, match);
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
