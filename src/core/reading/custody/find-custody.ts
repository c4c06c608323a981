import { clauseEnd } from "../events/clause.ts";
import { type Cases, caseBefore, patientsOf } from "../events/find-patients.ts";
import { withSmallStart } from "../events/small-start.ts";
import { type Sentence, sentenceEnd, sentenceOf, spanOf, wordAt } from "../layout/page.ts";
import type { CustodyField, ReadCustodyFact, ReadEvent, Span } from "../reading.ts";
import { isProse, offsets, referencesIn, type Scene } from "../scene.ts";
import { matchesOf, pickRules } from "../signs.ts";
import type { CustodyRule } from "./custody-rule.ts";
import { findCountries } from "./find-countries.ts";

/** A charge runs on past commas for at most so many words. */
const longestValue = 30;

/** An event told within so many characters of a fact shares its person with it. */
const beside = 60;

const gapBetween = (event: ReadEvent, { start, end }: Span): number =>
  Math.max(0, event.start - end, start - event.end);

/** The events that befell somebody, by the sentence in which they begin. */
type EventsBySentence = ReadonlyMap<number, readonly ReadEvent[]>;

function bySentence({ page }: Scene, events: readonly ReadEvent[]): EventsBySentence {
  const found = new Map<number, ReadEvent[]>();
  for (const event of events) {
    const sentence = sentenceOf(page.clauses, wordAt(page, event.start));
    if (!sentence || event.persons.length === 0) continue;
    const here = found.get(sentence.index) ?? [];
    here.push(event);
    found.set(sentence.index, here);
  }
  return found;
}

/** Of lawyers, judges and courts the text tells in sentences that also name others: these are the main person's. */
const ofTheCase: ReadonlySet<CustodyField> = new Set(["lawyer", "judge"]);

/**
 * Whom a fact is about: the people of an event told right beside it; else those spoken of last before it in the
 * sentence; else those of any event of the sentence; else the one last named.
 */
function bearers(
  scene: Scene,
  { sentence, span, field }: { sentence: Sentence; span: Span; field: CustodyField },
  events: EventsBySentence,
  cases: Cases,
): string[] {
  const at = wordAt(scene.page, span.start);
  const told = (events.get(sentence.index) ?? []).toSorted(
    (a, b) => gapBetween(a, span) - gapBetween(b, span),
  );
  const [nearest] = told;
  if (nearest && !ofTheCase.has(field) && gapBetween(nearest, span) <= beside) return nearest.persons;
  for (const reference of referencesIn(scene, sentence.from, at).reverse()) {
    const meant = patientsOf(scene, reference, cases).filter((party) => isCase(scene, party, cases));
    if (meant.length > 0) return meant;
  }
  if (nearest) return nearest.persons;
  const person = caseBefore(scene, cases, at) ?? cases[0];
  const id = person === undefined ? undefined : scene.people.persons[person]?.id;
  return id === undefined ? [] : [id];
}

/** Whether a party is a group, somebody without a name, or one of the people in custody. */
function isCase({ people }: Scene, party: string, cases: Cases): boolean {
  return party.includes(":") || cases.some((person) => people.persons[person]?.id === party);
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
  const told = bySentence(scene, events);
  for (const sentence of page.clauses) {
    const rules = pickRules(page, "custody", language.custodyRules, sentence);
    if (rules.length === 0 || !isProse(page, sentence)) continue;
    const text = withSmallStart(page.text.slice(sentence.start, sentenceEnd(page, sentence)));
    for (const rule of rules)
      for (const match of matchesOf(rule.pattern, text)) {
        const span = valueSpan(scene, sentence, rule, match);
        if (!span) continue;
        const value = rule.normalise?.(match.groups?.value ?? "");
        for (const person of bearers(scene, { sentence, span, field: rule.field }, told, cases))
          add(person, rule.field, span, { rule: rule.name, ...(value === undefined ? {} : { value }) });
      }
  }
  for (const { person, words, country, rule } of findCountries(scene, events, cases)) {
    const { start, end } = offsets(page, words.from, words.to);
    add(person, "country", { start, end, text: page.text.slice(start, end) }, { value: country, rule });
  }
  return found.sort((a, b) => a.start - b.start);
}
