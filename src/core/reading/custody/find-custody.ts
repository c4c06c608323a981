import { clauseEnd } from "../events/clause.ts";
import { type Cases, caseBefore } from "../events/find-patients.ts";
import { withSmallStart } from "../events/small-start.ts";
import { type Sentence, sentenceEnd, spanOf, wordAt } from "../layout/page.ts";
import type { CustodyField, ReadCustodyFact, ReadEvent, Span } from "../reading.ts";
import { isProse, offsets, referencesIn, type Scene } from "../scene.ts";
import { matchesOf, pickRules } from "../signs.ts";
import type { CustodyRule } from "./custody-rule.ts";
import { findByPart } from "./find-by-part.ts";
import { findCountries } from "./find-countries.ts";

/** A charge runs on past commas for at most so many words. */
const longestValue = 30;

type Known = { events: readonly ReadEvent[]; cases: Cases };

/** Who is searched for is named right there, though nothing else has befallen them yet. */
function wantedBefore(scene: Scene, sentence: Sentence, at: number): string | undefined {
  const named = referencesIn(scene, sentence.from, at).find(
    (one) => one.person !== undefined && !one.oblique,
  );
  return named?.person === undefined ? undefined : scene.people.persons[named.person]?.id;
}

/** Whom a fact is about: the people of an event told beside it, else the case person named in or before the sentence. */
function bearers(
  scene: Scene,
  sentence: Sentence,
  { at, field }: { at: number; field: CustodyField },
  { events, cases }: Known,
): string[] {
  const { start, end } = sentence;
  const offset = scene.page.words[at]?.start ?? 0;
  const beside = events
    .filter((event) => event.start < end && event.end > start)
    .sort((a, b) => Math.abs(a.start - offset) - Math.abs(b.start - offset))[0];
  const wanted = field === "warrant" ? wantedBefore(scene, sentence, at) : undefined;
  if (wanted !== undefined) return [wanted];
  if (beside && beside.persons.length > 0) return beside.persons;
  const named = referencesIn(scene, sentence.from, at).findLast(
    (one) => one.person !== undefined && cases.includes(one.person),
  );
  const person = named?.person ?? caseBefore(scene, cases, at) ?? cases[0];
  const id = person === undefined ? undefined : scene.people.persons[person]?.id;
  return id === undefined ? [] : [id];
}

/** Where the words that state a fact stand. */
function valueSpan(
  scene: Scene,
  sentence: Sentence,
  rule: CustodyRule,
  match: RegExpMatchArray,
): Span | undefined {
  const { page } = scene;
  const value = match.groups?.value;
  if (value === undefined || match.index === undefined) return undefined;
  const start = sentence.start + match.index + match[0].lastIndexOf(value);
  if (!rule.toClauseEnd) return spanOf(page.text, start, start + value.length);
  const from = wordAt(page, start);
  const to = joinedEnd(scene, sentence, Math.min(clauseEnd(scene, sentence, from), from + longestValue));
  return spanOf(page.text, start, offsets(page, from, to).end);
}

/** "Fraud and theft of data": a second thing charged belongs to the first. */
function joinedEnd(scene: Scene, sentence: Sentence, end: number): number {
  const joins =
    /^(?:and|и)$/u.test(scene.page.words[end]?.lower ?? "") && /^ $/u.test(scene.page.words[end]?.gap ?? "");
  const next = scene.page.words[end + 1];
  if (!joins || !next || end + 1 >= sentence.to || scene.language.eventWords.verbAfterAnd.test(next.lower))
    return end;
  return clauseEnd(scene, sentence, end + 1);
}

/** Whether one fact says the same as another in more words. */
const covers = (wide: ReadCustodyFact, one: ReadCustodyFact): boolean =>
  wide.field === one.field &&
  wide.person === one.person &&
  wide.start <= one.start &&
  one.end <= wide.end &&
  wide.end - wide.start > one.end - one.start;

/** The facts of custody that a text states: for every person, field and value the first place that says so. */
export function findCustody(scene: Scene, events: readonly ReadEvent[], cases: Cases): ReadCustodyFact[] {
  const { page, language } = scene;
  const found: ReadCustodyFact[] = [];
  const seen = new Set<string>();
  const add = (person: string, field: CustodyField, span: Span, about: { value?: string; rule: string }) => {
    const key = `${person} ${field} ${(about.value ?? span.text).toLowerCase()}`;
    if (span.text === "" || seen.has(key)) return;
    seen.add(key);
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
        const value = rule.normalise?.(match.groups?.value ?? "");
        for (const person of bearers(
          scene,
          sentence,
          { at: wordAt(page, span.start), field: rule.field },
          { events, cases },
        ))
          add(person, rule.field, span, { rule: rule.name, ...(value === undefined ? {} : { value }) });
      }
  }
  // Where nouns decline, a part that a name stands beside is surer than the letters before it.
  if (language.references.verbForm)
    for (const { person, field, start, end, rule } of findByPart(scene, cases))
      add(person, field, { start, end, text: page.text.slice(start, end) }, { rule });
  for (const { person, words, country, rule } of findCountries(scene, events, cases)) {
    const { start, end } = offsets(page, words.from, words.to);
    add(person, "country", { start, end, text: page.text.slice(start, end) }, { value: country, rule });
  }
  return found.filter((one) => !found.some((other) => covers(other, one))).sort((a, b) => a.start - b.start);
}
