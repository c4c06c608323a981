import type { Sentence } from "../layout/page.ts";
import type { Reference } from "../references/reference.ts";
import { plainText } from "../references/resolve-reference.ts";
import { referenceAt, referencesBefore, referencesIn, type Scene, sentenceAround } from "../scene.ts";
import { subjectBefore } from "../statements/find-subject.ts";
import type { Patient } from "./event-rule.ts";

/** The people in custody a text is about, by index, the most spoken of first. */
export type Cases = readonly number[];

/** So many references are looked back over for the one whom a word means. */
const farthest = 30;

/** "A pilot was arrested": who he is may be told in so many words after. */
const toldSoon = 40;

const idOf = (scene: Scene, person: number): string => scene.people.persons[person]?.id ?? "";

function fits(scene: Scene, cases: Cases, person: number | undefined, wanted?: "m" | "f"): person is number {
  if (person === undefined || !cases.includes(person)) return false;
  const known = scene.people.persons[person]?.gender;
  return wanted === undefined || known === undefined || known === wanted;
}

/** A group in custody by its fullest name in the text. */
const groupOf = (scene: Scene, reference: Reference): string =>
  `group:${scene.groups.get(reference.from)?.name ?? plainText(scene, reference.from, reference.to)}`;

/** The case person last named before a word; else one who is named soon after. */
export function caseBefore(scene: Scene, cases: Cases, at: number, wanted?: "m" | "f"): number | undefined {
  const named = referencesBefore(scene, at, farthest).find((one) => fits(scene, cases, one.person, wanted));
  if (named) return named.person;
  const before = cases.find(
    (person) => fits(scene, cases, person, wanted) && (scene.firstNamed.get(person) ?? at) < at,
  );
  if (before !== undefined) return before;
  return referencesIn(scene, at, at + toldSoon).find((one) => fits(scene, cases, one.person, wanted))?.person;
}

/** The person named just before and joined by "and" or a comma: "Ruiz, 40, and her colleague Bell". */
function linkedBefore(scene: Scene, reference: Reference): Reference | undefined {
  const [one, two] = referencesBefore(scene, reference.from, 2);
  const described = one?.kind === "description" && one.to === reference.from;
  const before = described ? two : one;
  const start = described ? one.from : reference.from;
  const end = before && scene.page.words[before.to - 1]?.end;
  const between = scene.page.text.slice(end ?? 0, scene.page.words[start]?.start ?? 0);
  // "По словам Орлова, Берг …": names of one list stand in one case.
  const apart = scene.language.references.verbForm && before?.oblique !== reference.oblique;
  return end !== undefined && !apart && scene.language.eventWords.listLink.test(between) ? before : undefined;
}

/** All names of a list that this one ends: "Ruiz and Bell", "Ruiz, Bell and Cole". */
export function listed(scene: Scene, reference: Reference): number[] {
  const found: number[] = [];
  let at: Reference | undefined = reference;
  while (at?.person !== undefined) {
    found.unshift(at.person);
    at = linkedBefore(scene, at);
  }
  return found;
}

/** "Ruiz and his wife": the relative who is named elsewhere by that part. */
function relativeBeside(scene: Scene, reference: Reference): number[] {
  const { words } = scene.page;
  const [next] = referencesIn(scene, reference.to + 1, reference.to + 5);
  const link = `${words[reference.to]?.gap ?? ""}${words[reference.to]?.text ?? ""}${words[reference.to + 1]?.gap ?? ""}`;
  const linked = next?.from === reference.to + 1 && scene.language.eventWords.listLink.test(link);
  return next?.part === "family" && linked ? namedByPart(scene, next) : [];
}

/** The person whom the text names beside the same noun: "his wife Ana" for "his wife". */
function namedByPart(scene: Scene, reference: Reference): number[] {
  const { words } = scene.page;
  const noun = words[reference.head]?.stem;
  for (const [person, roles] of scene.roles)
    if (roles.some((role) => words[role.head]?.stem === noun)) return [person];
  return [];
}

/** Whether a plural word means people told of by name ("the three men"), not a class ("Russians in US prisons"). */
function isDefinite(scene: Scene, reference: Reference): boolean {
  const { words } = scene.page;
  // "Some of the convicts" are not told apart.
  if (scene.language.references.indefinite.has(words[reference.from - 2]?.lower ?? "")) return false;
  const opens = scene.language.eventWords.definite.has(words[reference.from]?.lower ?? "");
  const numbered = words
    .slice(reference.from, reference.head)
    .some((word) => scene.language.eventWords.smallNumbers.has(word.lower));
  const next = words[reference.to];
  const narrowed =
    next !== undefined &&
    /^ $/u.test(next.gap) &&
    scene.language.eventWords.placePrepositions.has(next.lower);
  // "The Russians" after "Russians in US prisons" are that class, though some of them may have been named.
  const named = scene.groups.get(reference.from)?.held !== undefined;
  return numbered || (opens && !narrowed && !named);
}

/** Whom a plural word means: the case people of the text where it is definite, else a group called by its words. */
export function several(scene: Scene, reference: Reference, cases: Cases): string[] {
  const { words } = scene.page;
  const before = referencesBefore(scene, reference.from, farthest).flatMap((one) =>
    one.person !== undefined && cases.includes(one.person) ? [one.person] : [],
  );
  const named = [...new Set(before)];
  const pair = scene.language.eventWords.pairs.has(words[reference.head]?.lower ?? "");
  if (pair && named.length > 1) return named.slice(0, 2).map((person) => idOf(scene, person));
  if (reference.kind === "pronoun") {
    const [group] = referencesBefore(scene, reference.from, 8).filter(
      (one) => one.kind === "group" && one.part === "detainee",
    );
    if (group && !isDefinite(scene, group)) return [groupOf(scene, group)];
    return named.slice(0, 4).map((person) => idOf(scene, person));
  }
  if (isDefinite(scene, reference)) {
    const meant = named.length > 1 ? named.slice(0, 4) : cases.length > 1 && cases.length <= 5 ? cases : [];
    if (meant.length > 0) return meant.map((person) => idOf(scene, person));
  }
  return [groupOf(scene, reference)];
}

/** Whom a reference means as somebody in custody. */
export function patientsOf(scene: Scene, reference: Reference, cases: Cases): string[] {
  if (reference.person !== undefined)
    return [...listed(scene, reference), ...relativeBeside(scene, reference)].map((person) =>
      idOf(scene, person),
    );
  if (reference.plural)
    return reference.kind === "group" && reference.part !== "detainee"
      ? []
      : several(scene, reference, cases);
  if (reference.part === "family" && reference.kind === "description") {
    const [named] = namedByPart(scene, reference);
    const person =
      named ?? (reference.gender ? caseBefore(scene, cases, reference.from, reference.gender) : undefined);
    const beside = linkedBefore(scene, reference);
    const all = [...(beside ? listed(scene, beside) : []), ...(person === undefined ? [] : [person])];
    return [...new Set(all)].map((one) => idOf(scene, one));
  }
  if (reference.kind === "pronoun" || (reference.kind === "description" && reference.part === "detainee")) {
    const person = caseBefore(scene, cases, reference.from, reference.gender);
    if (person !== undefined) return [idOf(scene, person)];
    return reference.kind === "pronoun" ? [] : [`anon:${plainText(scene, reference.from, reference.to)}`];
  }
  return [];
}

/** "Her arrest", "Ruiz's arrest", "the arrest of Ruiz". */
export function ownerOf(scene: Scene, from: number, to: number, cases: Cases): string[] {
  const { page, language } = scene;
  const lower = page.words[from]?.lower ?? "";
  const possessive = Object.hasOwn(language.eventWords.possessives, lower)
    ? language.eventWords.possessives[lower]
    : undefined;
  if (possessive) {
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

export type PatientSearch = {
  sentence: Sentence;
  from: number;
  to: number;
  patient: Patient;
  /** Whom the event before befell, when it stands in the same sentence. */
  previous: { persons: readonly string[]; to: number } | undefined;
  /** Nobody but whom the clause names will do. */
  direct?: boolean | undefined;
};

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

/** The subject of a passive: before the verb, in the clause it goes on from, or (where word order is free) after it. */
function subjectOf(scene: Scene, search: PatientSearch, cases: Cases): string[] {
  const { sentence, from, to, previous } = search;
  const subject = subjectBefore(scene, sentence, from)?.reference;
  if (subject) return patientsOf(scene, lastOfList(scene, subject, from), cases);
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
  return first ? patientsOf(scene, first, cases) : [];
}

/** "The governor pardoned him": a verb with its object, not a passive. */
function isActive(scene: Scene, from: number, to: number): boolean {
  const { passive } = scene.language.eventWords;
  if (!passive || scene.page.words.slice(from, to).some((word) => passive.test(word.lower))) return false;
  const [object] = referencesIn(scene, to, to + 4);
  const whole = object?.from === to || (object?.from === to + 1 && object.kind === "person");
  return whole && (object.kind === "person" || object.kind === "pronoun" || object.part === "detainee");
}

function objectOf(scene: Scene, { sentence, to }: PatientSearch, cases: Cases): string[] {
  const near = referencesIn(scene, to, Math.min(sentence.to, to + 9));
  const object = near.find(
    (one) => one.kind === "person" || one.part === "detainee" || one.kind === "pronoun",
  );
  return object && object.from <= to + 6 ? patientsOf(scene, object, cases) : [];
}

/** Who an event befell; empty when the text names nobody whom it could be. */
export function findPatients(scene: Scene, search: PatientSearch, cases: Cases): string[] {
  const { sentence, from, to, patient } = search;
  const direct = ((): string[] => {
    switch (patient) {
      case "owner":
        return ownerOf(scene, from, to, cases);
      case "object":
        return objectOf(scene, search, cases);
      case "before": {
        const before = referencesBefore(scene, from, 1).find((one) => one.from >= sentence.from);
        return before && before.to >= from - 1 ? patientsOf(scene, before, cases) : [];
      }
      case "subject":
        return isActive(scene, from, to) ? objectOf(scene, search, cases) : subjectOf(scene, search, cases);
      default:
        return spokenOf(scene, sentence, cases);
    }
  })();
  if (direct.length > 0 || patient === "before") return direct;
  const here = spokenOf(scene, sentence, cases);
  return here.length > 0 ? here : lastSpokenOf(scene, from, cases);
}

/** Case people named in the sentence; else a group in custody or a pronoun in it. */
function spokenOf(scene: Scene, sentence: Sentence, cases: Cases): string[] {
  const inside = referencesIn(scene, sentence.from, sentence.to);
  const named = inside.flatMap((one) =>
    one.person !== undefined && cases.includes(one.person) ? [one.person] : [],
  );
  if (named.length > 0) return [...new Set(named)].map((person) => idOf(scene, person));
  const group = inside.find((one) => one.kind === "group" && one.part === "detainee");
  if (group) return several(scene, group, cases);
  const one = inside.find(
    (reference) =>
      (reference.kind === "pronoun" && !reference.plural) ||
      (reference.kind === "description" && reference.part === "detainee"),
  );
  return one ? patientsOf(scene, one, cases) : [];
}

/** The people in custody who were spoken of last: a person, several told together, or a group. */
export function lastSpokenOf(scene: Scene, at: number, cases: Cases): string[] {
  const last = referencesBefore(scene, at, farthest).find(
    (one) => fits(scene, cases, one.person) || (one.kind === "group" && one.part === "detainee"),
  );
  if (!last) {
    const [main] = cases;
    return main === undefined ? [] : [idOf(scene, main)];
  }
  if (last.kind === "group") return several(scene, last, cases);
  const around = sentenceAround(scene, last.from);
  const together = around
    ? referencesIn(scene, around.from, last.to).flatMap((one) =>
        fits(scene, cases, one.person) ? [one.person] : [],
      )
    : [];
  return [...new Set(together)].map((person) => idOf(scene, person));
}
