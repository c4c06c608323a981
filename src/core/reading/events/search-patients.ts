import { referencesBefore, type Scene } from "../scene.ts";
import { caseIds } from "./case-ids.ts";
import { type Cases, lastSpokenOf, patientsOf, spokenOf } from "./find-patients.ts";
import { objectOf, ownerOf } from "./patient-objects.ts";
import { type Found, orderTells, type PatientSearch, verbStart } from "./patient-search.ts";
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
  if (previous && from - previous.to <= 24) return [...previous.persons];
  return joined ? spokenOf(scene, sentence.from, from, cases) : [];
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
