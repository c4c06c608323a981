import { sentenceOf } from "../layout/page.ts";
import { referencesBefore, type Scene } from "../scene.ts";
import { caseBefore } from "./case-before.ts";
import type { Cases } from "./find-patients.ts";

/** So many references are looked back over. */
const farthest = 30;

function fits(
  scene: Scene,
  cases: Cases,
  person: number | undefined,
  wanted: "m" | "f" | undefined,
): boolean {
  if (person === undefined || !cases.includes(person)) return false;
  const known = scene.people.persons[person]?.gender;
  return wanted === undefined || known === undefined || known === wanted;
}

/**
 * The person in custody of whom a paragraph speaks at a word: the one named last in it; a paragraph that has named
 * nobody yet speaks of whom the text is most about.
 */
export function caseHere(scene: Scene, cases: Cases, at: number, wanted?: "m" | "f"): number | undefined {
  const { clauses } = scene.page;
  const block = sentenceOf(clauses, at)?.block;
  const last = referencesBefore(scene, at, farthest).find((one) => fits(scene, cases, one.person, wanted));
  if (last && sentenceOf(clauses, last.from)?.block === block) return last.person;
  const main = cases.find((person) => fits(scene, cases, person, wanted));
  const named = main === undefined ? undefined : scene.firstNamed.get(main);
  return named !== undefined && named < at ? main : caseBefore(scene, cases, at, wanted);
}
