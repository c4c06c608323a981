import { sentenceOf } from "../layout/page.ts";
import { referencesBefore, type Scene } from "../scene.ts";
import { bearersAround } from "./bearers.ts";
import type { Part, Reference } from "./reference.ts";

/** So many words of a text are its lead, which tells of people whom the text names further on. */
const lead = 150;

/** So many words after a lead's "a judge" the judge is named. */
const soon = 250;

/** So many people before a word are looked through for a family name. */
const mostNamed = 30;

/** So many people with one family name are compared. */
const mostOfFamily = 12;

const families = new WeakMap<Scene["people"], ReadonlyMap<string, readonly number[]>>();

/** The people of a text by family name. */
function familiesOf({ people }: Scene): ReadonlyMap<string, readonly number[]> {
  const known = families.get(people);
  if (known) return known;
  const found = new Map<string, number[]>();
  for (const { index, family } of people.persons) {
    if (family === undefined) continue;
    const same = found.get(family);
    if (same) same.push(index);
    else found.set(family, [index]);
  }
  families.set(people, found);
  return found;
}

/** Those named before a word, and in a lead those named soon after. */
function peopleAround(scene: Scene, { from }: Reference): Scene["people"]["persons"] {
  const near = new Set(referencesBefore(scene, from, mostNamed).map(({ person }) => person));
  if (from < lead)
    for (const [person, at] of scene.firstNamed) if (at > from && at - from < soon) near.add(person);
  return [...near].flatMap((person) => scene.people.persons[person ?? -1] ?? []);
}

/** Whether "his" or "her" before a noun may mean somebody of this sex. */
function mayOwn({ page, language }: Scene, { from }: Reference, gender: "m" | "f" | undefined): boolean {
  const first = page.words[from]?.lower ?? "";
  const { possessives } = language.eventWords;
  const whose = Object.hasOwn(possessives, first) ? possessives[first]?.gender : undefined;
  return !whose || !gender || whose === gender;
}

/** "His wife", where one Ana Ruiz is named beside Ivan Ruiz and nothing says what she is to him. */
function relativeByName(scene: Scene, reference: Reference): number | undefined {
  if (reference.part !== "family" || !reference.gender || !scene.language.references.openers)
    return undefined;
  const found = new Set<number>();
  for (const one of peopleAround(scene, reference)) {
    if (one.family === undefined || !mayOwn(scene, reference, one.gender)) continue;
    for (const other of (familiesOf(scene).get(one.family) ?? []).slice(0, mostOfFamily)) {
      const gender = scene.people.persons[other]?.gender;
      const kin = (scene.roles.get(other) ?? []).some((role) => role.part === "family");
      if (other !== one.index && gender === reference.gender && !kin) found.add(other);
    }
  }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

/** Parts that nobody is given who is only told of as held. */
const others: ReadonlySet<Part> = new Set([
  "judge",
  "prosecutor",
  "lawyer",
  "speaker",
  "press",
  "diplomat",
  "official",
  "head",
  "family",
]);

/** So many paragraphs after "an American nurse" she is named. */
const mostBlocks = 3;

/** "An American nurse said", where nobody is named yet: whom the next paragraphs open with. */
function namedNext(scene: Scene, reference: Reference): number | undefined {
  const { page, language, people } = scene;
  const { indefinite, openers, nouns } = language.references;
  const opens = indefinite.has(page.words[reference.from]?.lower ?? "");
  const known = nouns.has(page.words[reference.head]?.stem ?? "");
  if (!openers || !opens || !known || reference.from > lead || (reference.part && others.has(reference.part)))
    return undefined;
  const own = sentenceOf(page.clauses, reference.from);
  if (!own || own.from !== reference.from) return undefined;
  for (const [person, at] of scene.firstNamed) {
    if (at < own.to) return undefined;
    const theirs = sentenceOf(page.clauses, at);
    if (!theirs || theirs.block - own.block > mostBlocks) return undefined;
    const role = (scene.roles.get(person) ?? []).some(({ part }) => others.has(part));
    const gender = people.persons[person]?.gender;
    const fits = !reference.gender || !gender || gender === reference.gender;
    return !role && fits ? person : undefined;
  }
  return undefined;
}

/** "A judge ruled on Monday" in the lead, where one judge is named soon after. */
function namedSoon(scene: Scene, reference: Reference): number | undefined {
  const { words } = scene.page;
  if (reference.from > lead || !scene.language.references.openers) return undefined;
  const telling = reference.part === "judge" || reference.part === "lawyer" || reference.part === "head";
  const noun = words[reference.head]?.stem ?? "";
  const same = scene.language.references.nounsOfOne?.[noun];
  const after = [noun, ...(same ? [same] : [])].flatMap(
    (one) => bearersAround(scene.bearers.get(one) ?? [], reference.from, mostOfFamily).after,
  );
  const near = after.filter(({ role }) => role.from - reference.from < soon);
  const own = words
    .slice(reference.from, reference.to)
    .filter((word) => word.capital && word.index !== reference.head)
    .map((word) => word.stem);
  const fits = near.filter(({ role }) => {
    const given = words.slice(role.from, role.to).map((word) => word.stem);
    return telling || own.some((word) => given.includes(word));
  });
  const [one, ...others] = new Set(fits.map(({ person }) => person));
  return others.length === 0 ? one : undefined;
}

/** Whom a description means whom nothing before it tells: a relative by the name, or somebody named soon after. */
export const namedElsewhere = (scene: Scene, reference: Reference): number | undefined =>
  relativeByName(scene, reference) ?? namedSoon(scene, reference) ?? namedNext(scene, reference);
