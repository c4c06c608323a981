import type { Sentence, Word } from "../layout/page.ts";
import type { ReadStatement } from "../reading.ts";
import type { Reference } from "../references/reference.ts";
import { datesIn, referenceAt, referencesBefore, referencesIn, type Scene } from "../scene.ts";
import { subjectBefore } from "../statements/find-subject.ts";
import type { EventRule } from "./event-rule.ts";
import { type Cases, endOfList, lastSpokenOf, listed, patientsOf, spokenOf } from "./find-patients.ts";

/** A match whose people are looked for. */
export type PatientSearch = {
  sentence: Sentence;
  from: number;
  to: number;
  rule: Pick<EventRule, "patient" | "strict" | "direct">;
  /** Whom the event before befell, when it stands in the same sentence. */
  previous: { persons: readonly string[]; to: number } | undefined;
  statements: readonly ReadStatement[];
};

/** What is found of a clause's own subject: the people it means (none, when it means a thing), or that it has none. */
type Found = string[] | undefined;

/** In a language whose word order tells subject and object, a clause's own subject is never passed over. */
const orderTells = ({ language }: Scene): boolean => language.eventWords.orderTells;

const closely = (word: Word | undefined): boolean => /^[ \u00a0]$/u.test(word?.gap ?? "");

const bare = { kind: "pronoun", oblique: false, possessive: false } as const;

/** "Him" or "her" as an object: a word that may own what follows is one only before a word of grammar, a mark or a date. */
function objectPronounAt(scene: Scene, at: number, end: number): Reference | undefined {
  const { page, language } = scene;
  const { objectPronouns, clauseEnds } = language.eventWords;
  const lower = page.words[at]?.lower ?? "";
  const pronoun = Object.hasOwn(objectPronouns, lower) ? objectPronouns[lower] : undefined;
  if (!pronoun || at >= end) return undefined;
  const { owns, ...about } = pronoun;
  const next = page.words[at + 1];
  const free =
    !owns ||
    at + 1 >= end ||
    !next ||
    !closely(next) ||
    clauseEnds.has(next.lower) ||
    language.references.prepositions.has(next.lower) ||
    language.references.determiners.has(next.lower) ||
    language.cues.circumstances.has(next.lower) ||
    language.eventWords.afterObject.test(next.lower) ||
    datesIn(scene, at + 1, at + 2).length > 0;
  return free ? { ...bare, from: at, to: at + 1, head: at, ...about } : undefined;
}

/** "The five" or "all three" without a noun. */
function bareNumberAt(scene: Scene, at: number): Reference | undefined {
  const { page, language } = scene;
  const { smallNumbers, definite } = language.eventWords;
  const start = smallNumbers.has(page.words[at]?.lower ?? "") ? at : at + 1;
  const opened =
    start === at ? /both/u.test(page.words[at]?.lower ?? "") : definite.has(page.words[at]?.lower ?? "");
  if (!opened || !smallNumbers.has(page.words[start]?.lower ?? "")) return undefined;
  return { ...bare, kind: "group", part: "detainee", plural: true, from: at, to: start + 1, head: start };
}

/** Who speaks the words in which this one stands. */
function speakerAt(scene: Scene, at: number, statements: readonly ReadStatement[]): string | undefined {
  const offset = scene.page.words[at]?.start ?? 0;
  const said = statements.find(
    (one) => one.kind !== "indirect" && one.spans.some((span) => span.start <= offset && offset < span.end),
  );
  return said?.speaker;
}

/** "Her arrest", "Ruiz's arrest", "the arrest of Ruiz". */
export function ownerOf(scene: Scene, { from, to }: PatientSearch, cases: Cases): Found {
  const { page, language } = scene;
  const lower = page.words[from]?.lower ?? "";
  const possessive = Object.hasOwn(language.eventWords.possessives, lower)
    ? language.eventWords.possessives[lower]
    : undefined;
  if (possessive) return patientsOf(scene, { ...bare, from, to: from + 1, head: from, ...possessive }, cases);
  const owner = referencesBefore(scene, from + 1, 2).find(
    (one) => one.possessive && one.to >= from && one.from <= from,
  );
  const owned = owner ? patientsOf(scene, owner, cases) : [];
  if (owned.length > 0) return owned;
  for (let at = to; at <= to + (owner ? 4 : 0); at++) {
    const next = language.eventWords.ofWords.has(page.words[at]?.lower ?? "") ? at + 1 : at;
    if (next === at && at > to) continue;
    const after = [next, next + 1].map((start) => referenceAt(scene, start)).find((one) => one !== undefined);
    const meant = after ? patientsOf(scene, endOfList(scene, after), cases) : [];
    if (meant.length > 0 || next > at) return meant;
  }
  return undefined;
}

/** "Ruiz and Bell | were visited": the last name of a list stands for all of it. */
function lastOfList(scene: Scene, subject: Reference, verb: number): Reference {
  const last = referencesBefore(scene, verb, 4).find((one) => one.person !== undefined && one.to <= verb);
  const joined =
    last &&
    subject.person !== undefined &&
    last.from > subject.from &&
    listed(scene, last).includes(subject.person);
  return joined ? last : subject;
}

/** Steps back from a verb over adverbs. */
function verbStart(scene: Scene, sentence: Sentence, from: number): number {
  const { words } = scene.page;
  let at = from;
  while (at > sentence.from && closely(words[at])) {
    const { lower = "" } = words[at - 1] ?? {};
    if (!scene.language.cues.between.has(lower) || /^(?:all|both)$/u.test(lower)) break;
    at--;
  }
  return at;
}

/** Words right before a verb that no reference covers: "the report | was released". */
function hasUnknownSubject(scene: Scene, sentence: Sentence, from: number): boolean {
  const { page, language } = scene;
  const at = verbStart(scene, sentence, from);
  const before = page.words[at - 1];
  if (at <= sentence.from || !before || !closely(page.words[at])) return false;
  if (datesIn(scene, at - 3, at).some((date) => date.to === at)) return false;
  return (
    !language.eventWords.clauseEnds.has(before.lower) &&
    !language.references.prepositions.has(before.lower) &&
    !language.cues.entries.has(before.lower) &&
    !/^(?:or|then|to)$/u.test(before.lower)
  );
}

/** The subject of a passive as the words right before it give it. */
function ownSubject(scene: Scene, search: PatientSearch, cases: Cases): Found {
  const { sentence, from, statements } = search;
  const { words } = scene.page;
  const { firstPersons, thingRelatives } = scene.language.eventWords;
  const at = verbStart(scene, sentence, from);
  const before = words[at - 1];
  if (at > sentence.from && closely(words[at]) && before) {
    if (firstPersons.has(before.lower)) {
      const speaker = speakerAt(scene, at - 1, statements);
      return speaker === undefined ? [] : [speaker];
    }
    if (thingRelatives.has(before.lower)) return [];
    const number = bareNumberAt(scene, at - 2) ?? bareNumberAt(scene, at - 1);
    if (number?.to === at) return patientsOf(scene, number, cases);
  }
  const subject = subjectBefore(scene, sentence, from)?.reference;
  if (subject) {
    const meant = patientsOf(scene, lastOfList(scene, subject, from), cases);
    if (meant.length > 0 || subject.person !== undefined) return meant;
    // A body or place that opens the clause is not its subject when a person follows it.
    const nearer = referencesIn(scene, subject.to, from).findLast(
      (one) => !one.oblique && !one.possessive && (one.person !== undefined || one.kind === "pronoun"),
    );
    const other = nearer ? patientsOf(scene, nearer, cases) : [];
    return other.length > 0 || orderTells(scene) ? other : undefined;
  }
  return orderTells(scene) && hasUnknownSubject(scene, sentence, from) ? [] : undefined;
}

/** The subject of a passive: before the verb, in the clause it goes on from, or (where word order is free) after it. */
function subjectOf(scene: Scene, search: PatientSearch, cases: Cases): Found {
  const { sentence, from, to, previous } = search;
  const own = ownSubject(scene, search, cases);
  if (own) return own;
  const relative = referencesIn(scene, previous?.to ?? sentence.from, from).findLast(
    (one) => one.kind === "relative",
  );
  if (relative) {
    const antecedent = referencesBefore(scene, relative.from, 4).find(
      (one) => !one.possessive && one.kind !== "pronoun",
    );
    if (antecedent) return patientsOf(scene, antecedent, cases);
  }
  if (previous) return [...previous.persons];
  const after = scene.language.references.genitiveFollows
    ? referencesIn(scene, to, to + 6).find((one) => !one.oblique)
    : undefined;
  if (after && after.from <= to + 3) return patientsOf(scene, after, cases);
  const first = referencesIn(scene, sentence.from, from).find((one) => !one.oblique && !one.possessive);
  const meant = first ? patientsOf(scene, first, cases) : [];
  return meant.length > 0 ? meant : undefined;
}

/** Between a verb and its object stand no mark and no word that opens something else. */
function reaches(scene: Scene, to: number, object: number): boolean {
  const { page, language } = scene;
  return (
    closely(page.words[to]) &&
    page.words
      .slice(to, object)
      .every(
        (word, index) =>
          (index === 0 || closely(word)) &&
          !language.eventWords.clauseEnds.has(word.lower) &&
          (!language.references.prepositions.has(word.lower) || datesIn(scene, to, object).length > 0),
      )
  );
}

/** "The talks could free | jailed pilot Ana Ruiz": without an article after it, a participle is an adjective unless a subject is before it. */
function isAdjective(scene: Scene, { sentence, from, to }: PatientSearch, object: Reference): boolean {
  const { page, language } = scene;
  if (object.from === to && (object.person !== undefined || object.plural)) {
    const before = page.words[from - 1];
    return (
      before !== undefined && closely(page.words[from]) && language.references.determiners.has(before.lower)
    );
  }
  if (language.references.determiners.has(page.words[to]?.lower ?? "")) return false;
  if (!language.eventWords.heldAdjectives.has(page.words[to - 1]?.lower ?? "")) return false;
  const at = verbStart(scene, sentence, from);
  const subject = referencesBefore(scene, at, 1).find((one) => one.to === at && !one.possessive);
  return !subject || !closely(page.words[at]);
}

/** The object of a verb that must have one. */
function strictObject(scene: Scene, search: PatientSearch, cases: Cases): string[] {
  const { sentence, to, statements } = search;
  const pronoun = objectPronounAt(scene, to, sentence.to);
  if (pronoun) return patientsOf(scene, pronoun, cases);
  if (scene.language.eventWords.firstPersons.has(scene.page.words[to]?.lower ?? "")) {
    const speaker = speakerAt(scene, to, statements);
    return speaker === undefined ? [] : [speaker];
  }
  const number = bareNumberAt(scene, to);
  const object = referencesIn(scene, to, Math.min(sentence.to, to + 12)).find((one) => !one.possessive);
  if (number && (!object || object.from >= number.to || object.to <= number.to))
    return patientsOf(scene, number, cases);
  if (!object || object.oblique || !reaches(scene, to, object.from)) return [];
  if (isAdjective(scene, search, object)) return [];
  return patientsOf(scene, endOfList(scene, object), cases);
}

function objectOf(scene: Scene, search: PatientSearch, cases: Cases): string[] {
  const { sentence, to, rule } = search;
  if (rule.strict) return strictObject(scene, search, cases);
  const near = referencesIn(scene, to, Math.min(sentence.to, to + 9));
  const object = near.find(
    (one) => one.kind === "person" || one.part === "detainee" || one.kind === "pronoun",
  );
  return object && object.from <= to + 6 ? patientsOf(scene, object, cases) : [];
}

/** "Ruiz, | arrested in May", "… and | sentenced in June": who stands right before, or whom the verb before befell. */
function besideOf(scene: Scene, { sentence, from, previous }: PatientSearch, cases: Cases): string[] {
  const before = referencesBefore(scene, from, 1).find((one) => one.from >= sentence.from);
  const joined = scene.language.cues.conjunctions.has(scene.page.words[from - 1]?.lower ?? "");
  const meant = before && before.to >= from - 1 && !before.possessive && !joined ? before : undefined;
  const people = meant ? patientsOf(scene, meant, cases) : [];
  // "Russians jailed in Peru" are a class of people, of whom nothing is told.
  if (meant?.plural && people.some((person) => person.startsWith("group:"))) return [];
  if (people.length > 0) return people;
  if (previous && from - previous.to <= 24) return [...previous.persons];
  return joined ? spokenOf(scene, sentence.from, from, cases) : [];
}

/** Of whom a sentence tells: whoever speaks of themselves, else whom it names. */
function aboutOf(scene: Scene, { sentence, from, statements }: PatientSearch, cases: Cases): string[] {
  const at = verbStart(scene, sentence, from);
  const ids = new Set(cases.map((person) => scene.people.persons[person]?.id));
  if (
    at > sentence.from &&
    scene.language.eventWords.firstPersons.has(scene.page.words[at - 1]?.lower ?? "")
  ) {
    const speaker = speakerAt(scene, at - 1, statements);
    if (speaker !== undefined && ids.has(speaker)) return [speaker];
  }
  return spokenOf(scene, sentence.from, sentence.to, cases);
}

/** Who an event befell; empty when the text names nobody whom it could be. */
export function findPatients(scene: Scene, search: PatientSearch, cases: Cases): string[] {
  const { sentence, from, rule } = search;
  const direct = ((): Found => {
    switch (rule.patient) {
      case "owner":
        return ownerOf(scene, search, cases);
      case "object":
        return objectOf(scene, search, cases);
      case "before":
        return besideOf(scene, search, cases);
      case "subject":
        return subjectOf(scene, search, cases);
      default:
        return aboutOf(scene, search, cases);
    }
  })();
  if (direct && direct.length > 0) return direct;
  if (rule.patient === "before" || rule.strict) return [];
  if (rule.patient !== "about" && direct && orderTells(scene)) return [];
  const here = spokenOf(scene, sentence.from, sentence.to, cases);
  return here.length > 0 ? here : lastSpokenOf(scene, from, cases);
}
