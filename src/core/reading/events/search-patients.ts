import type { Sentence } from "../layout/page.ts";
import { referencesBefore, type Scene } from "../scene.ts";
import { caseIds } from "./case-ids.ts";
import { exchangedFor } from "./exchanged-for.ts";
import { type Cases, lastSpokenOf, patientsOf, spokenOf } from "./find-patients.ts";
import { openingPerson } from "./opening-person.ts";
import { objectOf, ownerOf } from "./patient-objects.ts";
import { closely, type Found, orderTells, type PatientSearch, verbStart } from "./patient-search.ts";
import { subjectOf } from "./patient-subjects.ts";

/** "Ruiz, | arrested in May", "… and | sentenced in June": who stands right before, or whom the verb before befell. */
function besideOf(scene: Scene, { sentence, from, previous }: PatientSearch, cases: Cases): string[] {
  const before = referencesBefore(scene, from, 1).find((one) => one.from >= sentence.from);
  const joined = scene.language.cues.conjunctions.has(scene.page.words[from - 1]?.lower ?? "");
  const meant = before && before.to >= from - 1 && !before.possessive && !joined ? before : undefined;
  const people = meant ? patientsOf(scene, meant, cases) : [];
  // "Russians jailed in Peru" are a class of people, of whom nothing is told.
  if (meant?.plural && people.some((person) => person.startsWith("group:"))) return [];
  if (people.length > 0) return people;
  if (!joined && isSomebodyElse(scene, sentence, from)) return [];
  if (previous && from - previous.to <= 24) return [...previous.persons];
  return joined || apart(scene, from) ? spokenOf(scene, sentence.from, from, cases) : [];
}

/** "He woke in a cell in Lima, | charged with theft": after a place and a comma a participle belongs to whom the clause tells of. */
const apart = ({ page, language }: Scene, from: number): boolean =>
  language.eventWords.orderTells && page.words[from]?.gap === ", " && page.words[from - 1]?.capital === true;

/** So many words a phrase may have before a participle. */
const longestPhrase = 6;

/** "A Chilean | convicted in Lima": somebody of whom the words before the participle tell for the first time. */
function isSomebodyElse({ page, language }: Scene, { from: first }: Sentence, from: number): boolean {
  for (let at = from; at > first && from - at < longestPhrase; at--) {
    if (!closely(page.words[at])) return false;
    const before = page.words[at - 1]?.lower ?? "";
    if (language.eventWords.newcomers.has(before)) return page.words[at - 1]?.gap !== ", ";
    if (language.references.prepositions.has(before)) return false;
  }
  return false;
}

/** Of whom a sentence tells: whoever speaks of themselves, else whom it names. */
function aboutOf(scene: Scene, { sentence, from, speakerAt }: PatientSearch, cases: Cases): string[] {
  const at = verbStart(scene, sentence, from);
  const ids = caseIds(scene, cases);
  if (
    at > sentence.from &&
    scene.language.eventWords.firstPersons.has(scene.page.words[at - 1]?.lower ?? "")
  ) {
    const speaker = speakerAt(scene.page.words[at - 1]?.start ?? 0);
    if (speaker !== undefined && ids.has(speaker)) return [speaker];
  }
  return spokenOf(scene, sentence.from, sentence.to, cases);
}

/** Who an event befell, on both sides of an exchange; empty when the text names nobody whom it could be. */
export function findPatients(scene: Scene, search: PatientSearch, cases: Cases): string[] {
  const found = findOneSide(scene, search, cases);
  if (search.rule.type !== "exchange" || found.length === 0) return found;
  const others = exchangedFor(scene, search, cases).flatMap((one) => patientsOf(scene, one, cases));
  return [...new Set([...found, ...others])];
}

function findOneSide(scene: Scene, search: PatientSearch, cases: Cases): string[] {
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
  const opening = rule.patient === "owner" ? [] : openingPerson(scene, search, cases);
  if (opening.length > 0) return opening;
  if (rule.patient === "before" || rule.strict) return [];
  if (rule.patient !== "about" && direct && orderTells(scene)) return [];
  const here = spokenOf(scene, sentence.from, sentence.to, cases);
  return here.length > 0 ? here : lastSpokenOf(scene, from, cases);
}
