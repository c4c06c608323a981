import { quotationAt, type Sentence } from "../layout/page.ts";
import type { Reference } from "../references/reference.ts";
import { plainText } from "../references/resolve-reference.ts";
import { referenceAt, referencesBefore, referencesIn, type Scene } from "../scene.ts";
import { subjectBefore } from "../statements/find-subject.ts";
import type { Patient } from "./event-rule.ts";

/** The people in custody a text is about, by index, the most spoken of first. */
export type Cases = readonly number[];

/** So many references are looked back over for the one whom a pronoun means. */
const farthest = 30;

const gender = (scene: Scene, person: number) => scene.people.persons[person]?.gender;

/** The case person last named before a word; the main one where none was. */
export function caseBefore(scene: Scene, cases: Cases, at: number, wanted?: "m" | "f"): number | undefined {
  const fits = (person: number | undefined): person is number => {
    if (person === undefined || !cases.includes(person)) return false;
    const known = gender(scene, person);
    return wanted === undefined || known === undefined || known === wanted;
  };
  const named = referencesBefore(scene, at, farthest).find((one) => fits(one.person));
  return named?.person ?? cases.find(fits);
}

/** All names of a list that holds this one: "Ruiz and Bell", "Ruiz, Bell and Cole". */
function listed(scene: Scene, reference: Reference): number[] {
  const found: number[] = [];
  let at = reference;
  for (;;) {
    if (at.person !== undefined) found.unshift(at.person);
    const [before] = referencesBefore(scene, at.from, 1);
    const between =
      before &&
      scene.page.text.slice(scene.page.words[before.to - 1]?.end ?? 0, scene.page.words[at.from]?.start ?? 0);
    if (before?.kind !== "person" || !/^(?:, | and |, and | и )$/u.test(between ?? "")) break;
    at = before;
  }
  return found;
}

const partyOf = (scene: Scene, person: number): string => scene.people.persons[person]?.id ?? "";

/** Whom a plural word means: the case people named together just before, else a group called by its words. */
function several(scene: Scene, reference: Reference, cases: Cases): string[] {
  const text = plainText(scene, reference.from, reference.to);
  const named = referencesBefore(scene, reference.from, farthest).flatMap((one) =>
    one.person !== undefined && cases.includes(one.person) ? [one.person] : [],
  );
  const pair = scene.language.eventWords.pairs.has(scene.page.words[reference.head]?.lower ?? "");
  if ((pair || reference.kind === "pronoun") && named.length > 0)
    return [...new Set(named)].slice(0, pair ? 2 : 4).map((one) => partyOf(scene, one));
  const [group] = referencesBefore(scene, reference.from, farthest).filter(
    (one) => one.kind === "group" && one.part === "detainee",
  );
  if (reference.kind !== "pronoun") return [`group:${text}`];
  return group ? [`group:${plainText(scene, group.from, group.to)}`] : [];
}

/** Whom a reference means as somebody in custody. */
export function patientsOf(scene: Scene, reference: Reference, cases: Cases): string[] {
  if (reference.person !== undefined) return listed(scene, reference).map((person) => partyOf(scene, person));
  if (reference.plural) return several(scene, reference, cases);
  if (reference.kind === "pronoun" || (reference.kind === "description" && reference.part === "detainee")) {
    const person = caseBefore(scene, cases, reference.from, reference.gender);
    if (person !== undefined) return [partyOf(scene, person)];
    return reference.kind === "pronoun" ? [] : [`anon:${plainText(scene, reference.from, reference.to)}`];
  }
  return [];
}

/** "Her arrest", "Ruiz's arrest", "the arrest of Ruiz". */
function ownerOf(scene: Scene, from: number, to: number, cases: Cases): string[] {
  const { page, language } = scene;
  const first = page.words[from];
  const possessive =
    first && Object.hasOwn(language.eventWords.possessives, first.lower)
      ? language.eventWords.possessives[first.lower]
      : undefined;
  if (first && possessive) {
    const base = {
      from,
      to: from + 1,
      head: from,
      kind: "pronoun",
      oblique: false,
      possessive: false,
    } as const;
    return patientsOf(scene, { ...base, ...possessive }, cases);
  }
  const owner = referencesBefore(scene, from + 1, 2).find(
    (one) => one.possessive && one.to >= from && one.from <= from,
  );
  if (owner) return patientsOf(scene, owner, cases);
  const next = language.eventWords.ofWords.has(page.words[to]?.lower ?? "") ? to + 1 : to;
  const after = [next, next + 1].map((at) => referenceAt(scene, at)).find((one) => one !== undefined);
  return after ? patientsOf(scene, after, cases) : [];
}

/** Who an event befell. */
export function findPatients(
  scene: Scene,
  sentence: Sentence,
  at: { from: number; to: number; patient: Patient },
  cases: Cases,
): string[] {
  const { from, to, patient } = at;
  const direct = ((): string[] => {
    if (patient === "owner") return ownerOf(scene, from, to, cases);
    if (patient === "object") {
      const [object] = referencesIn(scene, to, Math.min(sentence.to, to + 8));
      return object && object.from <= to + 2 ? patientsOf(scene, object, cases) : [];
    }
    if (patient === "subject") {
      const subject = subjectBefore(scene, sentence, from)?.reference ?? subjectAcross(scene, sentence, from);
      return subject ? patientsOf(scene, subject, cases) : [];
    }
    return caseOrGroupIn(scene, sentence, cases);
  })();
  if (direct.length > 0) return direct;
  // Speech in the first person is not followed: the speaker's words name nobody.
  const own = quotationAt(scene.page, scene.page.words[from]?.start ?? 0)
    ? undefined
    : caseBefore(scene, cases, from);
  return own === undefined ? caseOrGroupIn(scene, sentence, cases) : [partyOf(scene, own)];
}

/** The subject of a verb that a comma or "and" parts from it. */
const subjectAcross = (scene: Scene, sentence: Sentence, at: number): Reference | undefined =>
  referencesIn(scene, sentence.from, at).find((one) => !one.oblique && !one.possessive);

/** Case people named in the sentence; else a group of people in custody that it names. */
function caseOrGroupIn(scene: Scene, sentence: Sentence, cases: Cases): string[] {
  const inside = referencesIn(scene, sentence.from, sentence.to);
  const named = inside.flatMap((one) =>
    one.person !== undefined && cases.includes(one.person) ? [one.person] : [],
  );
  if (named.length > 0) return [...new Set(named)].map((person) => partyOf(scene, person));
  const pronoun = inside.find((one) => one.kind === "pronoun" && !one.plural);
  const meant = pronoun && caseBefore(scene, cases, pronoun.from, pronoun.gender);
  const group = inside.find((one) => one.kind === "group" && one.part === "detainee");
  if (group) return [`group:${plainText(scene, group.from, group.to)}`];
  return meant === undefined ? [] : [partyOf(scene, meant)];
}
