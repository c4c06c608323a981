import type { FoundDate } from "../dates/find-dates.ts";
import type { Sentence } from "../layout/page.ts";
import { wordAt } from "../layout/page.ts";
import type { ReadDate } from "../reading.ts";
import { datesIn, referencesIn, type Scene } from "../scene.ts";
import { beginAcross, clauseBegin, clauseEnd, leadingDate } from "./clause.ts";
import { placeIn } from "./event-place.ts";
import type { EventMatch } from "./match-events.ts";
import { orderTells } from "./patient-search.ts";

/** The words of an event, and where its clause begins. */
export type EventWordsSpan = {
  from: number;
  to: number;
  begin: number;
  /** Words put between, of which no date counts. */
  aside?: { from: number; to: number };
};

/** Without a date or place, so many words after the verb still belong to it. */
const shortClause = 7;

/** So much of a clause is quoted after its verb when the whole of it is an event. */
const longClause = 18;

/** So few words are no clause. */
const bareVerb = 2;

/** "Two men jailed in Peru | were flown home": a participle's words end before the verb of the sentence. */
function ownEnd(scene: Scene, rule: EventMatch["rule"], to: number, end: number): number {
  if (rule.patient !== "before" || !orderTells(scene)) return end;
  for (let at = to; at < end; at++)
    if (scene.language.eventWords.finite.has(scene.page.words[at]?.lower ?? "")) return at;
  return end;
}

/** What somebody is charged with runs on for at most so many words. */
const longCharge = 30;

/** "Charged with fraud, | making false statements, and acting as an agent": each further charge opens with a noun or a gerund. */
function chargesEnd(scene: Scene, sentence: Sentence, from: number, clause: number): number {
  const { words } = scene.page;
  const { clauseEnds, verbAfterAnd, finite } = scene.language.eventWords;
  const { determiners } = scene.language.references;
  let end = clause;
  while (end < sentence.to && end > from) {
    const joined = scene.language.cues.conjunctions.has(words[end]?.lower ?? "");
    const next = joined ? end + 1 : end;
    if (!/^,? $/u.test(words[end]?.gap ?? "") || !words[next]) return end;
    const to = clauseEnd(scene, sentence, next);
    const part = words.slice(next, to);
    const opens = part[0]?.lower ?? "";
    const other = clauseEnds.has(opens) || verbAfterAnd.test(opens) || determiners.has(opens);
    if (part.length === 0 || other) return end;
    if (to - from > longCharge || part.some(({ lower }) => finite.has(lower))) return end;
    if (part[0]?.capital || datesIn(scene, next, next + 2).length > 0) return end;
    end = to;
  }
  return end;
}

/** Where the span of an event begins and ends, its date included. */
export function extentOf(scene: Scene, { rule, sentence, from, to }: EventMatch): EventWordsSpan {
  const begin = clauseBegin(scene, sentence, from);
  const clause = ownEnd(scene, rule, to, clauseEnd(scene, sentence, Math.max(from, to - 1)));
  const end = rule.type === "charge" && orderTells(scene) ? chargesEnd(scene, sentence, to, clause) : clause;
  if (rule.nominal || rule.patient === "owner")
    return { from, to: Math.max(nounEnd(scene, sentence, to), to), begin };
  const bare = end === to && to - from === 1 && !scene.language.references.verbForm;
  const least = bare ? Math.min(sentence.to, to + shortClause) : to;
  const last = Math.max(least, lastWord(scene, { rule, to, end }));
  const own = scene.language.eventWords.opensOwn?.test(scene.page.words[from]?.lower ?? "");
  if (own) return { from, to: participleEnd(scene, from, to, last), begin };
  if (!rule.wholeClause)
    return { from: whenBegin(scene, sentence, { from, begin, to: last }), to: last, begin };
  const { begin: wide, insert } = beginAcross(scene, sentence, begin);
  const aside = { from: insert, to: begin };
  const lead = leadingDate(scene, sentence, begin);
  // A bare verb says too little: "Орлова, жившего в Праге, | задержали".
  if (!lead)
    return {
      from: last - begin <= bareVerb && last - wide <= longClause ? wide : begin,
      to: last,
      begin: wide,
      aside,
    };
  const preposition = scene.language.references.prepositions.has(
    scene.page.words[lead.from - 1]?.lower ?? "",
  );
  return { from: lead.from - (preposition ? 1 : 0), to: last, begin: wide, aside };
}

/** "Осуждённый на 20 лет | режиссёр Орлов …": a participle before its noun ends there. */
function participleEnd(scene: Scene, from: number, to: number, last: number): number {
  if (!scene.language.references.verbForm || /,/u.test(scene.page.words[from]?.gap ?? "")) return last;
  const noun = referencesIn(scene, to, last).find(
    (one) => (one.kind === "description" || one.kind === "person") && !one.possessive,
  );
  const { prepositions } = scene.language.references;
  if (!noun || prepositions.has(scene.page.words[noun.from - 1]?.lower ?? "")) return last;
  return noun.kind === "description" && noun.oblique && noun.from === to ? last : Math.max(to, noun.from);
}

/** "She was in Lima in May 2014 | when she was arrested": the words before "when" tell the day and belong to it. */
function whenBegin(scene: Scene, sentence: Sentence, { from, begin, to }: EventWordsSpan): number {
  const opener = scene.page.words[begin - 1];
  if (!opener || !scene.language.eventWords.simultaneous.has(opener.lower) || begin - 1 <= sentence.from)
    return from;
  if (datesIn(scene, begin, to).length > 0 || scene.page.words[begin - 1]?.gap !== " ") return from;
  const earlier = clauseBegin(scene, sentence, begin - 1);
  return datesIn(scene, earlier, begin - 1).length > 0 ? earlier : from;
}

/** The date or place of a noun stands so many words after it or after its owner: "in late July". */
const nounDate = 2;
const nounPlace = 3;

/** "Her arrest | in July", "the release | of a prisoner": a noun takes its owner, a date or place after it, and no more. */
function nounEnd(scene: Scene, sentence: Sentence, to: number): number {
  const end = clauseEnd(scene, sentence, to - 1);
  const place = placeIn(scene, to, end);
  const owned = scene.language.eventWords.ofWords.has(scene.page.words[to]?.lower ?? "") ? to + 1 : to;
  const [owner] = referencesIn(scene, owned, Math.min(sentence.to, owned + 8));
  // "The conviction of Ruiz for a theft | in 2010": a date farther on is another's.
  const named = referencesIn(scene, owned, end).find((one) => one.person !== undefined)?.to ?? to;
  const [date] = datesIn(scene, to, end).filter(
    ({ from }) => from <= to + nounDate || from <= named + nounDate,
  );
  return Math.max(
    to,
    ...(date ? [date.to] : []),
    ...(place && (place.from <= to + nounPlace || place.from <= named + nounPlace) ? [place.to] : []),
    ...(owner?.from === owned && /^ $/u.test(scene.page.words[owned]?.gap ?? "") ? [owner.to] : []),
  );
}

/** "To return to Russia | for", "six years | and the": words that join or lead on to what is left out end no span. */
function beforeJoint(scene: Scene, from: number, end: number): number {
  const { references, cues } = scene.language;
  let last = end;
  while (last > from) {
    const lower = scene.page.words[last - 1]?.lower ?? "";
    const leadsOn = references.prepositions.has(lower) || references.articles.has(lower);
    if (!leadsOn && !cues.conjunctions.has(lower)) break;
    last--;
  }
  return last;
}

type Clause = { rule: EventMatch["rule"]; to: number; end: number };

/** Where an event's words end in its clause: with its dates, its places and how long it went on, or after a few words. */
function lastWord(scene: Scene, { rule, to, end }: Clause): number {
  const dated = datesIn(scene, to, end).at(-1)?.to ?? 0;
  const most = rule.type === "charge" && orderTells(scene) ? longCharge : shortClause;
  const few = beforeJoint(scene, to, Math.min(end, to + (rule.wholeClause ? longClause : most)));
  if (!rule.placed) return Math.max(dated, few);
  let placed = 0;
  for (let next = placeIn(scene, to, end); next; next = placeIn(scene, next.to, end)) placed = next.to;
  const adjunct = Math.max(dated, placed);
  if (adjunct === 0) return few;
  const lasted = scene.language.eventWords.duration.exec(
    scene.page.text.slice(scene.page.words[adjunct - 1]?.end ?? 0, scene.page.words[end - 1]?.end),
  );
  const long = lasted ? wordAt(scene.page, (scene.page.words[adjunct - 1]?.end ?? 0) + lasted[0].length) : 0;
  return Math.max(adjunct, rule.wholeClause ? few : 0, Math.min(end, long));
}

/** "In rare interviews last month with two papers, …": so far on a date may stand in what opens a sentence. */
const longOpening = 7;

/** "In October a court agreed …, sentencing him": a date that opens the sentence holds for all of it. */
function openingDate(scene: Scene, { sentence, from }: EventMatch): FoundDate | undefined {
  const [opening, other] = datesIn(scene, sentence.from, from);
  const led = scene.language.references.prepositions.has(scene.page.words[sentence.from]?.lower ?? "");
  if (!opening || other || opening.from > sentence.from + (led ? longOpening : 2)) return undefined;
  if (isOfEarlier(scene, opening) || isOfReport(scene, sentence, opening, from)) return undefined;
  if (scene.page.words.slice(opening.to, from).some(({ gap }) => gap.startsWith(";"))) return undefined;
  // "Орлов, которого 5 мая | увезли, умер": a date of the words put between.
  const { opensInsert } = scene.language.eventWords;
  if (scene.page.words.slice(sentence.from + 1, opening.from).some(({ lower }) => opensInsert?.test(lower)))
    return undefined;
  const between = scene.page.words
    .slice(opening.to + 1, from)
    .some(
      (word, index, words) =>
        scene.language.eventWords.afterwards.has(word.lower) && !/^\d/u.test(words[index + 1]?.lower ?? ""),
    );
  return between ? undefined : opening;
}

/** "Как сообщил накануне адвокат, …", "5 мая стало известно, что …": the day of telling, not of what is told. */
function isOfReport({ page, language }: Scene, sentence: Sentence, date: FoundDate, to: number): boolean {
  if (!language.references.verbForm) return false;
  const { entries, complementizers, asWords } = language.cues;
  const [first, before] = [page.words[sentence.from]?.lower ?? "", page.words[date.from - 1]?.lower ?? ""];
  if (asWords.has(first) || entries.has(before)) return true;
  return page.words.slice(date.to, to).some((word) => complementizers.has(word.lower));
}

/** "January 2018. | Sixty days in isolation.": a sentence that is nothing but a date dates the next. */
function datePut(scene: Scene, { sentence }: EventMatch): FoundDate | undefined {
  const before = scene.page.clauses[sentence.index - 1];
  if (!before || before.block !== sentence.block) return undefined;
  return datesIn(scene, before.from, before.to).find(
    (date) => date.from <= before.from + 1 && date.to >= before.to,
  );
}

/** "Charged with selling arms in 2015": a date that tells when the deed was done. */
const isOfDeed = (scene: Scene, verb: number, date: FoundDate): boolean =>
  scene.language.eventWords.deed.test(
    scene.page.text.slice(scene.page.words[verb - 1]?.end ?? 0, scene.page.words[date.from]?.start),
  );

/** A date farther after its verb gives way to one right before it: "on Monday upheld the sentence for a theft in 2015". */
const nearDate = 4;

/** "Продлил арест до 13 мая": how long, not when. */
const isUntil = (scene: Scene, date: FoundDate): boolean =>
  scene.language.eventWords.until.has(scene.page.words[date.from - 1]?.lower ?? "");

/** "Appealed Tuesday's ruling": the day of something else. */
const isOwner = (scene: Scene, date: FoundDate): boolean =>
  /^['’]s/u.test(scene.page.words[date.to]?.gap ?? "");

/** "Two men held since last May | were freed": since when they were held, not when they were freed. */
const isSinceBefore = (scene: Scene, date: FoundDate): boolean =>
  scene.language.eventWords.untilNow.has(scene.page.words[date.from - 1]?.lower ?? "");

/** So many words lie between the noun of another event and its date. */
const nounReach = 5;

/** "После ареста | в 2022 году": a date of what was before. */
function isOfEarlier({ page, language }: Scene, date: FoundDate): boolean {
  const { afterNouns } = language.eventWords;
  for (let at = date.from - 1; afterNouns && at >= Math.max(0, date.from - nounReach); at--) {
    const word = page.words[at];
    if (!word || (at < date.from - 1 && page.words[at + 1]?.gap !== " ")) return false;
    if (afterNouns.has(word.lower)) return date.from - at > 2;
  }
  return false;
}

/** "В среду, 6 октября": of two names of one day the one that says more. */
function sameDay(scene: Scene, date: FoundDate | undefined): FoundDate | undefined {
  const [next] =
    date && (date.value === null || date.rule === "weekday") ? datesIn(scene, date.to, date.to + 1) : [];
  return next && next.from === date?.to && next.precision === "day" ? next : date;
}

const readDate = (date: FoundDate | undefined, coming: boolean): ReadDate | undefined =>
  date && {
    value: coming ? date.coming : date.value,
    precision: date.precision,
    start: date.start,
    end: date.end,
    text: date.text,
  };

/** When an event happened: the date in its words, in its clause, or at the head of its sentence. */
export function dateOf(
  scene: Scene,
  match: EventMatch,
  span: EventWordsSpan,
  coming: boolean,
): ReadDate | undefined {
  if (match.rule.nominal) return readDate(datesIn(scene, span.from, span.to)[0], coming);
  const after = datesIn(scene, match.from, span.to).find(
    (date) => !isOfDeed(scene, match.to, date) && !isUntil(scene, date) && !isOwner(scene, date),
  );
  const own = datesIn(scene, Math.min(span.begin, span.from), match.from)
    .filter(
      (date) =>
        !(span.aside && date.from >= span.aside.from && date.to <= span.aside.to) &&
        !isUntil(scene, date) &&
        !isOfEarlier(scene, date) &&
        !isOwner(scene, date) &&
        !isSinceBefore(scene, date),
    )
    .at(-1);
  const far = after !== undefined && own !== undefined && after.from - match.to > nearDate;
  return readDate(
    sameDay(scene, far ? own : after) ??
      own ??
      leadingDate(scene, match.sentence, span.begin) ??
      openingDate(scene, match) ??
      datePut(scene, match),
    coming,
  );
}
