import type { Reference } from "../references/reference.ts";
import { plainText } from "../references/resolve-reference.ts";
import { referencesIn, type Scene } from "../scene.ts";
import { declinedMainSubject } from "../statements/declined-subject.ts";
import { caseHere } from "./case-here.ts";
import { bearerIn, canSuffer, named } from "./declined-bearers.ts";
import { type Cases, endOfList, lastSpokenOf, listed, patientsOf, several } from "./find-patients.ts";
import { ownerOf } from "./patient-objects.ts";
import type { PatientSearch } from "./patient-search.ts";

const lower = (scene: Scene, at: number): string => scene.page.words[at]?.lower ?? "";

/** "Другой россиянин": somebody else than was told of. */
const others: ReadonlySet<string> = new Set([
  "другой",
  "другая",
  "другого",
  "другую",
  "еще",
  "второй",
  "вторая",
]);

/** The only one in custody whom the text calls by this noun. */
function calledSo(scene: Scene, reference: Reference, cases: Cases): number | undefined {
  const noun = scene.page.words[reference.head]?.stem;
  const called = cases.filter((person) =>
    (scene.roles.get(person) ?? []).some((role) => scene.page.words[role.head]?.stem === noun),
  );
  return called.length === 1 ? called[0] : undefined;
}

/** Those of a reference who are in custody. */
function idsOf(scene: Scene, reference: Reference, cases: Cases): string[] {
  if (reference.person !== undefined) {
    const last = endOfList(scene, reference);
    const known = listed(scene, last).some((person) => cases.includes(person));
    return known ? patientsOf(scene, last, cases) : [];
  }
  if (reference.kind === "pronoun" && !reference.plural) {
    const person = caseHere(scene, cases, reference.from, reference.gender);
    return person === undefined ? [] : [scene.people.persons[person]?.id ?? ""];
  }
  if (reference.kind === "group") return several(scene, reference, cases);
  if (reference.kind === "description" && reference.part !== "family") {
    if (others.has(lower(scene, reference.from))) return [];
    const person =
      calledSo(scene, reference, cases) ?? caseHere(scene, cases, reference.from, reference.gender);
    if (person !== undefined) return [scene.people.persons[person]?.id ?? ""];
    return reference.part === "detainee" ? [`anon:${plainText(scene, reference.from, reference.to)}`] : [];
  }
  const relatives = patientsOf(scene, reference, cases);
  const son = relatives.length === 0 ? caseHere(scene, cases, reference.from, reference.gender) : undefined;
  return son === undefined ? relatives : [scene.people.persons[son]?.id ?? ""];
}

/** Whom a pronoun or noun of a clause means, were these people in custody. */
export function meantByClause(
  scene: Scene,
  { sentence, from, to, rule }: PatientSearch,
  among: Cases,
): string[] {
  const { reference } = bearerIn(scene, { sentence, from, to, patient: rule.patient });
  return reference && !reference.plural && reference.part !== "family" ? idsOf(scene, reference, among) : [];
}

/** The nearest person in custody of the sentence, with those joined to them. */
function nearestIn(scene: Scene, { sentence, from }: PatientSearch, cases: Cases): string[] {
  const inside = referencesIn(scene, sentence.from, sentence.to).filter(
    (one) => one.person !== undefined && cases.includes(one.person),
  );
  const near = inside.findLast((one) => one.from < from) ?? inside[0];
  return near ? patientsOf(scene, near, cases) : [];
}

/** Who an event befell, in a language whose forms tell subject and object. */
export function findDeclinedPatients(scene: Scene, search: PatientSearch, cases: Cases): string[] {
  const { sentence, from, to, rule, previous } = search;
  const { patient, direct } = rule;
  if (patient === "owner") {
    const owner = ownerOf(scene, search, cases);
    if (owner && owner.length > 0) return owner;
  } else {
    const only = patient === "about" ? cases : undefined;
    const { reference, taken } = bearerIn(scene, { sentence, from, to, patient, only });
    // "Другого россиянина": nobody told of.
    if (reference?.kind === "description" && others.has(lower(scene, reference.from))) return [];
    const found = reference ? idsOf(scene, reference, cases) : [];
    if (found.length > 0) return found;
    if (patient !== "about" && (reference || taken)) return [];
  }
  if (direct) return joinedTo(scene, search);
  if (previous) return [...previous.persons];
  const main = declinedMainSubject(scene, sentence, from)?.reference;
  const first = main && main.kind === "description" && canSuffer(main, undefined) ? main : undefined;
  const own = first?.part === "detainee" ? idsOf(scene, named(scene, first), cases) : [];
  if (own.length > 0) return own;
  const near = nearestIn(scene, search, cases);
  if (near.length > 0) return near;
  const here = caseHere(scene, cases, from);
  const spoken = lastSpokenOf(scene, from, cases);
  const id = here === undefined ? undefined : scene.people.persons[here]?.id;
  return id === undefined || spoken.includes(id) ? spoken : [id];
}

/** Between "и" and its verb a time or place may stand: "и в среду | вернётся". */
const joinReach = 4;

/** "Его задержали и | избили": whom the clause before told of that this one is joined to. */
function joinedTo(scene: Scene, { previous, from }: PatientSearch): string[] {
  if (!previous) return [];
  for (let at = from - 1; at >= Math.max(previous.to, from - joinReach); at--) {
    if (scene.language.cues.conjunctions.has(lower(scene, at))) return [...previous.persons];
    if (scene.page.words[at]?.gap !== " ") return [];
  }
  return [];
}
