import type { EventType } from "../reading.ts";
import { referencesIn, type Scene } from "../scene.ts";
import { subjectBefore } from "../statements/find-subject.ts";
import { declinedBearers } from "./declined-patients.ts";
import type { Cases } from "./find-patients.ts";
import type { EventMatch } from "./match-events.ts";

/** What only befalls people in custody or on trial. */
const tellTale: ReadonlySet<EventType> = new Set([
  "abduction",
  "acquittal",
  "arrest",
  "bail",
  "charge",
  "conviction",
  "deportation",
  "detention",
  "extradition",
  "plea",
  "release",
  "sentence",
  "solitary",
]);

const notACase: ReadonlySet<string> = new Set([
  "judge",
  "prosecutor",
  "diplomat",
  "speaker",
  "head",
  "lawyer",
  "press",
]);

/** The people in custody of a text: whom such things befell by name, and whom the roster knows; the most named first. */
export function findCases(scene: Scene, matches: readonly EventMatch[], known: ReadonlySet<number>): Cases {
  const votes = new Map<number, number>();
  const vote = (person: number | undefined, weight: number) => {
    if (person === undefined) return;
    const parts = scene.roles.get(person) ?? [];
    if (parts.some((role) => notACase.has(role.part)) && !known.has(person)) return;
    votes.set(person, (votes.get(person) ?? 0) + weight);
  };
  for (const person of known) vote(person, 10);
  for (const { rule, sentence, from, to } of matches) {
    if (!tellTale.has(rule.type)) continue;
    if (scene.language.references.verbForm) {
      for (const person of declinedBearers(scene, { sentence, from, to, patient: rule.patient }))
        votes.set(person, (votes.get(person) ?? 0) + 2);
      continue;
    }
    if (rule.patient === "subject") vote(subjectBefore(scene, sentence, from)?.reference.person, 2);
    if (rule.patient === "object") vote(referencesIn(scene, to, to + 6)[0]?.person, 2);
    if (rule.patient === "owner") vote(referencesIn(scene, from, to + 4)[0]?.person, 1);
  }
  const counts = new Map<number, number>();
  for (const { person } of scene.people.mentions) counts.set(person, (counts.get(person) ?? 0) + 1);
  return [...votes.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b);
}
