import { clauseEnd } from "../events/clause.ts";
import type { Cases } from "../events/find-patients.ts";
import { withSmallStart } from "../events/small-start.ts";
import type { Language } from "../languages/language.ts";
import { type Sentence, sentenceEnd, spanOf, wordAt } from "../layout/page.ts";
import { cityLength, placeLength } from "../people/word-kinds.ts";
import type { CustodyField, ReadCustodyFact, ReadEvent, Span } from "../reading.ts";
import { datesIn, isProse, offsets, referenceAt, referencesIn, type Scene } from "../scene.ts";
import { matchesOf, pickRules } from "../signs.ts";
import { bearers } from "./bearers.ts";
import type { CustodyRule } from "./custody-rule.ts";
import { findByPart } from "./find-by-part.ts";
import { findCountries } from "./find-countries.ts";

/** A charge runs on past commas for at most so many words. */
const longestValue = 30;

/** Whether a name is that of somebody in custody, who is not their own judge or lawyer. */
const isCase = (scene: Scene, at: number, cases: Cases): boolean => {
  const person = referenceAt(scene, at)?.person;
  return person !== undefined && cases.includes(person);
};

const statedBy = (match: RegExpMatchArray): string | undefined =>
  Object.values(match.groups ?? {}).find((one) => one !== undefined);

/** Where the words that state a fact stand. */
function valueSpan(
  scene: Scene,
  sentence: Sentence,
  rule: CustodyRule,
  match: RegExpMatchArray,
): Span | undefined {
  const { page } = scene;
  const value = statedBy(match);
  if (value === undefined || match.index === undefined) return undefined;
  const start = sentence.start + match.index + match[0].lastIndexOf(value);
  if (!rule.toClauseEnd) return spanOf(page.text, start, start + value.length);
  const from = wordAt(page, start);
  const to = beforeVerb(
    scene,
    from,
    joinedEnd(scene, sentence, Math.min(clauseEnd(scene, sentence, from), from + longestValue)),
  );
  return spanOf(page.text, start, offsets(page, from, to).end);
}

/** "Fraud, theft and breaking visa rules": where a list ends whose first member ends here. */
function listEnd(scene: Scene, sentence: Sentence, end: number): number | undefined {
  const { words } = scene.page;
  const { clauseEnds, verbAfterAnd, finite } = scene.language.eventWords;
  let at = end;
  while (words[at]?.gap === ", ") {
    let next = at + 1;
    while (
      next < sentence.to &&
      words[next]?.gap === " " &&
      !/^(?:and|or|и)$/u.test(words[next]?.lower ?? "")
    )
      next++;
    const item = words.slice(at, next);
    const plain =
      item.length <= longestItem &&
      item.every((word) => !clauseEnds.has(word.lower) && !finite.has(word.lower) && !word.capital);
    if (!plain) return undefined;
    const last = words[next + 1];
    if (/^(?:and|or|и)$/u.test(words[next]?.lower ?? "") && last && next + 1 < sentence.to)
      return verbAfterAnd.test(last.lower) ? undefined : clauseEnd(scene, sentence, next + 1);
    at = next;
  }
  return undefined;
}

/** A member of such a list has so many words at most. */
const longestItem = 5;

/** "Three pilots charged with spying | were freed": the verb of the sentence is no part of the charge. */
function beforeVerb(scene: Scene, from: number, to: number): number {
  for (let at = from + 1; at < to; at++)
    if (scene.language.eventWords.finite.has(scene.page.words[at]?.lower ?? "")) return at;
  return to;
}

/** "Fraud and theft of data": a second thing charged belongs to the first. */
function joinedEnd(scene: Scene, sentence: Sentence, end: number): number {
  const list = listEnd(scene, sentence, end);
  if (list !== undefined) return list;
  const joins =
    /^(?:and|и)$/u.test(scene.page.words[end]?.lower ?? "") && /^ $/u.test(scene.page.words[end]?.gap ?? "");
  const next = scene.page.words[end + 1];
  if (!joins || !next || end + 1 >= sentence.to || scene.language.eventWords.verbAfterAnd.test(next.lower))
    return end;
  return clauseEnd(scene, sentence, end + 1);
}

/** Whether an adjective in small letters may be a town's: no country's, and no word for what a prison is. */
const isOfTown = (language: Language, lower: string, stem: string): boolean =>
  language.references.verbForm !== undefined &&
  /[сц]к(?:ой|ом|ого|ую|ий|ая)$/u.test(lower) &&
  !language.nations.has(stem) &&
  !/^(?:(?:по)?город|област|муж|жен|морск|дет|центральн|войск|граждан|местн|сель)/u.test(lower);

/** Whether some word with a capital, or a place after a link, is not only the name of a country or people. */
function isNamed({ page, language }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = page.words[at];
    const link = page.words[at - 1]?.lower ?? "";
    const stem = word?.stem ?? "";
    const isCountry =
      language.countryNames.has(stem) || language.nations.has(stem) || !language.eventWords.orderTells;
    const country = isCountry ? placeLength(page, at) : 0;
    const linked = language.eventWords.placePrepositions.has(link) && !language.nations.has(stem);
    if (word?.capital && (country === 0 || linked)) return true;
    // «В литомержицкой тюрьме»: an adjective of a town that is not known.
    if (at === from && word && !word.capital && isOfTown(language, word.lower, stem)) return true;
    if (country > 0) at += country - 1;
  }
  return false;
}

/** A name that occurs once may be a prison's as well as somebody's. */
const isNamedOnce = (scene: Scene, person: number | undefined): boolean =>
  person !== undefined &&
  !scene.roles.has(person) &&
  scene.people.mentions.filter((one) => one.person === person).length === 1;

/** Whether words are known as a place, a person, a body or a building that holds nobody. */
function isListed(scene: Scene, from: number, to: number): boolean {
  const { page, language } = scene;
  if (cityLength(page, from) > 0 || datesIn(scene, from, to).length > 0) return true;
  const known = referencesIn(scene, from, to).some(({ kind, person, head }) =>
    kind === "organisation"
      ? language.references.nouns.has(page.words[head]?.stem ?? "")
      : kind !== "place" && !isNamedOnce(scene, person),
  );
  return known || page.words.slice(from, to).some(({ text }) => /^\p{Lu}{2,}$/u.test(text));
}

/** Whether words of a court's name are somebody's. */
const namesPerson = (scene: Scene, from: number, to: number): boolean =>
  referencesIn(scene, from + 1, to).some((one) => one.kind === "person");

const ofPeople: ReadonlySet<CustodyField> = new Set(["judge", "lawyer"]);

/** "Held since May 2014" is kept as its day. */
function dateIn(scene: Scene, { field }: CustodyRule, span: Span): string | undefined {
  if (field !== "held_since") return undefined;
  const dates = datesIn(scene, wordAt(scene.page, span.start), wordAt(scene.page, span.end));
  return dates.at(-1)?.value ?? undefined;
}

/** The facts of custody that a text states: for every person, field and value the first place that says so. */
export function findCustody(scene: Scene, events: readonly ReadEvent[], cases: Cases): ReadCustodyFact[] {
  const { page, language } = scene;
  const found: ReadCustodyFact[] = [];
  const seen = new Set<string>();
  const lastOf = new Map<string, Span>();
  const inOrder = [...events].sort((a, b) => a.start - b.start);
  const add = (person: string, field: CustodyField, span: Span, about: { value?: string; rule: string }) => {
    const key = `${person} ${field} ${(about.value ?? span.text).toLowerCase()}`;
    const last = lastOf.get(`${person} ${field}`);
    const read = last !== undefined && last.start < span.end && span.start < last.end;
    if (span.text === "" || seen.has(key) || read) return;
    seen.add(key);
    lastOf.set(`${person} ${field}`, span);
    found.push({ person, field, ...span, ...about });
  };
  for (const sentence of page.clauses) {
    const rules = pickRules(page, "custody", language.custodyRules, sentence);
    if (rules.length === 0 || !isProse(page, sentence)) continue;
    const text = withSmallStart(page.text.slice(sentence.start, sentenceEnd(page, sentence)));
    for (const rule of rules)
      for (const match of matchesOf(rule.pattern, text)) {
        const span = valueSpan(scene, sentence, rule, match);
        if (!span || rule.unless?.test(text.slice(0, span.start - sentence.start))) continue;
        const value = rule.normalise?.(statedBy(match) ?? "") ?? dateIn(scene, rule, span);
        const at = wordAt(page, span.start);
        // "На суде | Орлова": what follows the court is a name of its own.
        const named = rule.field === "court" && namesPerson(scene, at, wordAt(page, span.end));
        if (named) continue;
        if (ofPeople.has(rule.field) && isCase(scene, at, cases)) continue;
        if (rule.named && !isNamed(scene, at, wordAt(page, span.end))) continue;
        if (rule.unlisted && isListed(scene, at, wordAt(page, span.end))) continue;
        const from = wordAt(page, sentence.start + match.index);
        for (const person of bearers(scene, { sentence, rule, from, at }, inOrder, cases))
          add(person, rule.field, span, { rule: rule.name, ...(value === undefined ? {} : { value }) });
      }
  }
  // Where nouns decline, a part that a name stands beside is surer than the letters before it.
  if (language.references.verbForm)
    for (const { person, field, start, end, rule } of findByPart(scene, cases))
      add(person, field, { start, end, text: page.text.slice(start, end) }, { rule });
  for (const { person, words, country, rule } of findCountries(scene, events, found, cases)) {
    const { start, end } = offsets(page, words.from, words.to);
    add(person, "country", { start, end, text: page.text.slice(start, end) }, { value: country, rule });
  }
  return found.sort((a, b) => a.start - b.start);
}
