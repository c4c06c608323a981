import type { Sentence } from "../layout/page.ts";
import type { Reference } from "../references/reference.ts";
import { datesIn, referencesBefore, referencesIn, type Scene } from "../scene.ts";
import { subjectBefore } from "../statements/find-subject.ts";
import { type Cases, listed, patientsOf } from "./find-patients.ts";
import {
  bareNumberAt,
  closely,
  type Found,
  objectPronounAt,
  orderTells,
  type PatientSearch,
  verbStart,
} from "./patient-search.ts";

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
    (!language.cues.entries.has(before.lower) ||
      language.references.determiners.has(page.words[at - 2]?.lower ?? "")) &&
    !/^(?:or|then|to)$/u.test(before.lower)
  );
}

/** Who is "to be freed": the name or pronoun right before; else the clause tells it. */
function infinitiveSubject(scene: Scene, { sentence, from }: PatientSearch, cases: Cases): Found {
  const pronoun = objectPronounAt(scene, from - 1, sentence.to);
  if (pronoun) return patientsOf(scene, pronoun, cases);
  const [name] = referencesBefore(scene, from, 1);
  if (name?.to === from && !name.possessive) return patientsOf(scene, name, cases);
  const subject = subjectBefore(scene, sentence, from)?.reference;
  const meant = subject ? patientsOf(scene, subject, cases) : [];
  return meant.length > 0 ? meant : undefined;
}

/** The subject of a passive as the words right before it give it. */
function ownSubject(scene: Scene, search: PatientSearch, cases: Cases): Found {
  const { sentence, from } = search;
  const { words } = scene.page;
  const { firstPersons, thingRelatives } = scene.language.eventWords;
  const at = verbStart(scene, sentence, from);
  const before = words[at - 1];
  // "Wanted him | to be freed"; "was expected | to be freed": the verb before has its object or subject.
  const toBe = scene.language.eventWords.infinitives.has(words[from]?.lower ?? "");
  if (toBe && closely(words[from])) return infinitiveSubject(scene, search, cases);
  if (at > sentence.from && closely(words[at]) && before) {
    if (firstPersons.has(before.lower)) {
      const speaker = search.speakerAt(scene.page.words[at - 1]?.start ?? 0);
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
export function subjectOf(scene: Scene, search: PatientSearch, cases: Cases): Found {
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
