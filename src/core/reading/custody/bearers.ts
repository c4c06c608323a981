import { caseBefore } from "../events/case-before.ts";
import { caseHere } from "../events/case-here.ts";
import { caseIds } from "../events/case-ids.ts";
import { clauseBegin } from "../events/clause.ts";
import { findDeclinedPatients } from "../events/declined-patients.ts";
import { type Cases, patientsOf, spokenOf } from "../events/find-patients.ts";
import { findPatients } from "../events/search-patients.ts";
import { nobodySpeaks } from "../events/speaker-at.ts";
import type { Sentence } from "../layout/page.ts";
import type { ReadEvent } from "../reading.ts";
import { referenceAt, referencesBefore, referencesIn, type Scene } from "../scene.ts";
import type { CustodyRule } from "./custody-rule.ts";

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
  const search = { sentence, from, to: at, previous: undefined, speakerAt: nobodySpeaks };
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

/** The events that begin in a sentence; they are in the order of the text. */
function eventsWithin(events: readonly ReadEvent[], { start, end }: Sentence): ReadEvent[] {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: ReadEvent[] = [];
  for (let at = low; (events[at]?.start ?? end) < end; at++) {
    const event = events[at];
    if (event) found.push(event);
  }
  return found;
}

/** "Ruiz, who is serving | ten years, was swapped": whom the relative clause of a fact tells of. */
function whoseClause(scene: Scene, { sentence, at }: Fact, cases: Cases): string | undefined {
  if (scene.language.references.verbForm) return undefined;
  const begin = clauseBegin(scene, sentence, at);
  const relative = referencesBefore(scene, begin, 1).find(
    ({ kind, to }) => kind === "relative" && to === begin,
  );
  const [name] = relative ? referencesBefore(scene, relative.from, 1) : [];
  const meant =
    name?.person !== undefined && !name.possessive && cases.includes(name.person) ? name.person : undefined;
  return meant === undefined ? undefined : scene.people.persons[meant]?.id;
}

/** Whom a fact is about: the people of an event told beside it, else the case person named in or before the sentence. */
export function bearers(scene: Scene, fact: Fact, events: readonly ReadEvent[], cases: Cases): string[] {
  const { sentence, rule, from, at } = fact;
  const offset = scene.page.words[at]?.start ?? 0;
  const ids = caseIds(scene, cases);
  // Where nouns decline, somebody without a name is told of in so many words.
  const nameless = scene.language.references.verbForm ? /^(?:group|anon):/u : /^group:/u;
  const isHeld = (one: string) => nameless.test(one) || ids.has(one);
  if (rule.ofObject) return patientsBy(scene, { ...fact, at: from + 1 }, "object", cases).filter(isHeld);
  const wanted = wantedBefore(scene, fact);
  if (wanted !== undefined) return [wanted];
  const owners = rule.owned ? ownersOf(scene, fact, cases) : [];
  if (owners.length > 0) return owners;
  const antecedent = whoseClause(scene, fact, cases);
  if (antecedent !== undefined) return [antecedent];
  const near = eventsWithin(events, sentence).sort(
    (a, b) => distance(a, offset) - distance(b, offset) || a.end - a.start - (b.end - b.start),
  );
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
  // "Lot has asthma and shares a cell with | three men": others named after a fact are not whom it is about.
  const before = spokenOf(scene, sentence.from, from, cases);
  const here = spokenOf(scene, sentence.from, sentence.to, cases).filter(
    (one) => isHeld(one) && (ids.has(one) || before.includes(one)),
  );
  if (here.length > 0 || rule.strict) return here;
  const person = caseBefore(scene, cases, at) ?? cases[0];
  const id = person === undefined ? undefined : scene.people.persons[person]?.id;
  return id === undefined ? [] : [id];
}
