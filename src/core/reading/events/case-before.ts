import { sentenceOf } from "../layout/page.ts";
import type { Reference } from "../references/reference.ts";
import { referencesBefore, referencesIn, type Scene } from "../scene.ts";
import type { Cases } from "./find-patients.ts";

/** So many references are looked back over for the one whom a word means. */
const farthest = 30;

/** Who is meant may be told in so many words after. */
const toldSoon = 40;

/** Whether somebody is in custody and may be meant by a word of this gender. */
export function fits(
  scene: Scene,
  cases: Cases,
  person: number | undefined,
  wanted?: "m" | "f",
): person is number {
  if (person === undefined || !cases.includes(person)) return false;
  const known = scene.people.persons[person]?.gender;
  return wanted === undefined || known === undefined || known === wanted;
}

/** "Ruiz was arrested with | Bell. He …": a name after a preposition gives way to the subject of its sentence. */
function subjectBeside(scene: Scene, cases: Cases, named: Reference, wanted?: "m" | "f"): number | undefined {
  if (scene.language.references.verbForm || !named.oblique) return undefined;
  const sentence = sentenceOf(scene.page.clauses, named.from);
  if (!sentence) return undefined;
  return referencesIn(scene, sentence.from, named.from).find(
    (one) => !one.oblique && !one.possessive && fits(scene, cases, one.person, wanted),
  )?.person;
}

/** The case person last named before a word; else one who is named soon after. */
export function caseBefore(scene: Scene, cases: Cases, at: number, wanted?: "m" | "f"): number | undefined {
  const named = referencesBefore(scene, at, farthest).find((one) => fits(scene, cases, one.person, wanted));
  if (named) return subjectBeside(scene, cases, named, wanted) ?? named.person;
  const before = cases.find(
    (person) => fits(scene, cases, person, wanted) && (scene.firstNamed.get(person) ?? at) < at,
  );
  if (before !== undefined) return before;
  return referencesIn(scene, at, at + toldSoon).find((one) => fits(scene, cases, one.person, wanted))?.person;
}
