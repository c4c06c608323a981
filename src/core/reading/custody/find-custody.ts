import { caseHere } from "../events/case-here.ts";
import { clauseEnd } from "../events/clause.ts";
import { findDeclinedPatients } from "../events/declined-patients.ts";
import { type Cases, caseBefore, patientsOf, spokenOf } from "../events/find-patients.ts";
import { findPatients } from "../events/search-patients.ts";
import { withSmallStart } from "../events/small-start.ts";
import { type Sentence, sentenceEnd, spanOf, wordAt } from "../layout/page.ts";
import { placeLength } from "../people/word-kinds.ts";
import type { CustodyField, ReadCustodyFact, ReadEvent, Span } from "../reading.ts";
import { datesIn, isProse, offsets, referenceAt, referencesIn, type Scene } from "../scene.ts";
import { matchesOf, pickRules } from "../signs.ts";
import type { CustodyRule } from "./custody-rule.ts";
import { findByPart } from "./find-by-part.ts";
import { findCountries } from "./find-countries.ts";

/** A charge runs on past commas for at most so many words. */
const longestValue = 30;

type Fact = { sentence: Sentence; rule: CustodyRule; from: number; at: number };

/** How far an event stands from a place in the text; nothing when it covers it. */
const distance = (event: ReadEvent, offset: number): number =>
  Math.max(0, event.start - offset, offset - event.end);

/** "Her lawyer", "Ruiz's lawyer": whom a noun before a name belongs to. */
function ownersOf(scene: Scene, { from, at }: Fact, cases: Cases): string[] {
  const { possessives } = scene.language.eventWords;
  for (let word = at; word >= from - ownerReach && word >= 0; word--) {
    const lower = scene.page.words[word]?.lower ?? "";
    const possessive = Object.hasOwn(possessives, lower) ? possessives[lower] : undefined;
    const named = referenceAt(scene, word);
    if (named?.person !== undefined && named.possessive && cases.includes(named.person))
      return patientsOf(scene, named, cases);
    if (possessive)
      return patientsOf(
        scene,
        {
          from: word,
          to: word + 1,
          head: word,
          kind: "pronoun",
          oblique: false,
          possessive: false,
          ...possessive,
        },
        cases,
      );
  }
  return [];
}

/** So many words before a name its owner is looked for: "her court-appointed federal defender, …". */
const ownerReach = 5;

/** The subject or object of the words before a fact. */
const patientsBy = (
  scene: Scene,
  { sentence, from, at }: Fact,
  patient: "subject" | "object",
  cases: Cases,
): string[] => {
  const search = { sentence, from, to: at, previous: undefined, statements: [] };
  return scene.language.references.verbForm
    ? findDeclinedPatients(scene, { ...search, rule: { patient, direct: true } }, cases)
    : findPatients(scene, { ...search, rule: { patient, strict: true } }, cases);
};

/** Who is searched for is named right there, though nothing else has befallen them yet. */
function wantedBefore(scene: Scene, { sentence, rule, at }: Fact): string | undefined {
  if (rule.field !== "warrant" || !scene.language.references.verbForm) return undefined;
  const named = referencesIn(scene, sentence.from, at).find(
    (one) => one.person !== undefined && !one.oblique,
  );
  return named?.person === undefined ? undefined : scene.people.persons[named.person]?.id;
}

/** Whom a fact is about: the people of an event told beside it, else the case person named in or before the sentence. */
function bearers(scene: Scene, fact: Fact, events: readonly ReadEvent[], cases: Cases): string[] {
  const { sentence, rule, from, at } = fact;
  const offset = scene.page.words[at]?.start ?? 0;
  const ids = new Set(cases.map((person) => scene.people.persons[person]?.id));
  const isHeld = (one: string) => /^(?:group|anon):/u.test(one) || ids.has(one);
  if (rule.ofObject) return patientsBy(scene, { ...fact, at: from + 1 }, "object", cases).filter(isHeld);
  const wanted = wantedBefore(scene, fact);
  if (wanted !== undefined) return [wanted];
  const owners = rule.owned ? ownersOf(scene, fact, cases) : [];
  if (owners.length > 0) return owners;
  const near = events
    .filter((event) => event.start < sentence.end && event.end > sentence.start)
    .sort((a, b) => distance(a, offset) - distance(b, offset));
  const beside = near.find((event) => event.persons.some(isHeld));
  const [first] = near;
  if (first && first !== beside && distance(first, offset) === 0) return first.persons;
  if (beside) return beside.persons.filter(isHeld);
  const subject = patientsBy(scene, fact, "subject", cases).filter(isHeld);
  if (subject.length > 0) return subject;
  if (scene.language.references.verbForm && !rule.strict) {
    const id = scene.people.persons[caseHere(scene, cases, at) ?? -1]?.id;
    if (id !== undefined) return [id];
  }
  const here = spokenOf(scene, sentence.from, sentence.to, cases).filter(isHeld);
  if (here.length > 0 || rule.strict) return here;
  const person = caseBefore(scene, cases, at) ?? cases[0];
  const id = person === undefined ? undefined : scene.people.persons[person]?.id;
  return id === undefined ? [] : [id];
}

/** Whether a name is that of somebody in custody, who is not their own judge or lawyer. */
const isCase = (scene: Scene, at: number, cases: Cases): boolean => {
  const person = referenceAt(scene, at)?.person;
  return person !== undefined && cases.includes(person);
};

const valueIn = (match: RegExpMatchArray): string | undefined =>
  Object.values(match.groups ?? {}).find((one) => one !== undefined);

/** Where the words that state a fact stand. */
function valueSpan(
  scene: Scene,
  sentence: Sentence,
  rule: CustodyRule,
  match: RegExpMatchArray,
): Span | undefined {
  const { page } = scene;
  const value = valueIn(match);
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

/** "Three pilots charged with spying | were freed": the verb of the sentence is no part of the charge. */
function beforeVerb(scene: Scene, from: number, to: number): number {
  for (let at = from + 1; at < to; at++)
    if (scene.language.eventWords.finite.has(scene.page.words[at]?.lower ?? "")) return at;
  return to;
}

/** "Fraud and theft of data": a second thing charged belongs to the first. */
function joinedEnd(scene: Scene, sentence: Sentence, end: number): number {
  const joins =
    /^(?:and|и)$/u.test(scene.page.words[end]?.lower ?? "") && /^ $/u.test(scene.page.words[end]?.gap ?? "");
  const next = scene.page.words[end + 1];
  if (!joins || !next || end + 1 >= sentence.to || scene.language.eventWords.verbAfterAnd.test(next.lower))
    return end;
  if (scene.language.eventWords.clauseEnds.has(next.lower)) return end;
  return clauseEnd(scene, sentence, end + 1);
}

/** Whether some word with a capital, or a place after a link, is not only the name of a country or people. */
function isNamed({ page, language }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = page.words[at];
    const link = page.words[at - 1]?.lower ?? "";
    const country = placeLength(page, at);
    if (word?.capital && (country === 0 || language.eventWords.placePrepositions.has(link))) return true;
    if (country > 0) at += country - 1;
  }
  return false;
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
  const add = (person: string, field: CustodyField, span: Span, about: { value?: string; rule: string }) => {
    const key = `${person} ${field} ${(about.value ?? span.text).toLowerCase()}`;
    const read = found.some(
      (one) => one.person === person && one.field === field && one.start < span.end && span.start < one.end,
    );
    if (span.text === "" || seen.has(key) || read) return;
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
        const value = rule.normalise?.(valueIn(match) ?? "") ?? dateIn(scene, rule, span);
        const at = wordAt(page, span.start);
        // "На суде | Орлова": what follows the court is a name of its own.
        const named = rule.field === "court" && namesPerson(scene, at, wordAt(page, span.end));
        if (named) continue;
        if (ofPeople.has(rule.field) && isCase(scene, at, cases)) continue;
        if (rule.named && !isNamed(scene, at, wordAt(page, span.end))) continue;
        const from = wordAt(page, sentence.start + match.index);
        for (const person of bearers(scene, { sentence, rule, from, at }, events, cases))
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
