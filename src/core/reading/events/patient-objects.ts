import type { Reference } from "../references/reference.ts";
import { datesIn, referencesBefore, referencesIn, type Scene } from "../scene.ts";
import { type Cases, endOfList, patientsOf } from "./find-patients.ts";
import {
  bare,
  bareNumberAt,
  closely,
  type Found,
  objectPronounAt,
  type PatientSearch,
  verbStart,
} from "./patient-search.ts";

/** Between a verb and its object stand no mark and no word that opens something else. */
function reaches(scene: Scene, to: number, object: number): boolean {
  const { page, language } = scene;
  return (
    closely(page.words[to]) &&
    (closely(page.words[object]) || isApposed(scene, to, object)) &&
    page.words
      .slice(to, object)
      .every(
        (word, index) =>
          (index === 0 || closely(word)) &&
          !language.eventWords.clauseEnds.has(word.lower) &&
          !language.eventWords.otherVerb.test(word.lower) &&
          (!language.references.prepositions.has(word.lower) || datesIn(scene, to, object).length > 0),
      )
  );
}

/** Whom a phrase from this word on calls by name or description: "of | Lima Tigers star Ana Ruiz". */
function calledFrom(scene: Scene, from: number, cases: Cases): string[] {
  for (const after of referencesIn(scene, from, from + 7)) {
    if (after.from > from + 1 && !reaches(scene, from, after.from)) return [];
    const meant = patientsOf(scene, endOfList(scene, after), cases);
    if (meant.length > 0 || (after.kind !== "organisation" && after.kind !== "place")) return meant;
  }
  return [];
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
    const meant = calledFrom(scene, next, cases);
    if (meant.length > 0 || next > at) return meant;
  }
  return undefined;
}

/** "Charged the second cook, | Ana Ruiz": a name after a comma belongs to a phrase that an article opens. */
const isApposed = ({ page, language }: Scene, to: number, object: number): boolean =>
  object > to &&
  page.words[object]?.capital === true &&
  page.words[object]?.gap === ", " &&
  language.references.determiners.has(page.words[to]?.lower ?? "");

/** "The talks could free | jailed pilot Ana Ruiz": without an article after it, a participle is an adjective unless a subject is before it. */
function isAdjective(scene: Scene, { sentence, from, to }: PatientSearch, object: Reference): boolean {
  const { page, language } = scene;
  if (object.from === to && (object.person !== undefined || object.plural)) {
    const before = page.words[to - 2];
    return (
      before !== undefined && closely(page.words[to - 1]) && language.references.determiners.has(before.lower)
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
  const { sentence, to } = search;
  const pronoun = objectPronounAt(scene, to, sentence.to);
  if (pronoun) return patientsOf(scene, pronoun, cases);
  if (scene.language.eventWords.firstPersons.has(scene.page.words[to]?.lower ?? "")) {
    const speaker = search.speakerAt(scene.page.words[to]?.start ?? 0);
    return speaker === undefined ? [] : [speaker];
  }
  const number = bareNumberAt(scene, to);
  const objects = referencesIn(scene, to, Math.min(sentence.to, to + 12)).filter((one) => !one.possessive);
  const [first] = objects;
  if (number && (!first || first.from >= number.to || first.to <= number.to))
    return patientsOf(scene, number, cases);
  // "Freed the Lima Tigers' star Ana Ruiz": bodies and places before the name are part of what she is called.
  for (const object of objects) {
    // "Met with | Ruiz": a preposition may end the verb's own words.
    const led = object.oblique && object.from > to;
    if (led || !reaches(scene, to, object.from) || isAdjective(scene, search, object)) return [];
    const meant = patientsOf(scene, endOfList(scene, object), cases);
    if (meant.length > 0 || (object.kind !== "organisation" && object.kind !== "place")) return meant;
  }
  return [];
}

export function objectOf(scene: Scene, search: PatientSearch, cases: Cases): string[] {
  const { sentence, to, rule } = search;
  if (rule.strict) return strictObject(scene, search, cases);
  const near = referencesIn(scene, to, Math.min(sentence.to, to + 9));
  const object = near.find(
    (one) => one.kind === "person" || one.part === "detainee" || one.kind === "pronoun",
  );
  return object && object.from <= to + 6 ? patientsOf(scene, object, cases) : [];
}
