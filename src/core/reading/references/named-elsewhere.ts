import { referencesBefore, type Scene } from "../scene.ts";
import { bearersAround } from "./bearers.ts";
import type { Reference } from "./reference.ts";

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

/** "His wife", where one Ana Ruiz is named beside Ivan Ruiz and nothing says what she is to him. */
export function relativeByName(scene: Scene, reference: Reference): number | undefined {
  if (reference.part !== "family" || !reference.gender || !scene.language.references.openers)
    return undefined;
  const found = new Set<number>();
  const seen = new Set<number>();
  for (const { person } of referencesBefore(scene, reference.from, mostNamed)) {
    const one = person === undefined || seen.has(person) ? undefined : scene.people.persons[person];
    if (!one || one.family === undefined) continue;
    seen.add(one.index);
    for (const other of (familiesOf(scene).get(one.family) ?? []).slice(0, mostOfFamily)) {
      const gender = scene.people.persons[other]?.gender;
      const kin = (scene.roles.get(other) ?? []).some((role) => role.part === "family");
      if (other !== one.index && gender === reference.gender && !kin) found.add(other);
    }
  }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

/** "A judge ruled on Monday" in the lead, where one judge is named soon after. */
export function namedSoon(scene: Scene, reference: Reference): number | undefined {
  const { words } = scene.page;
  if (reference.from > lead || !scene.language.references.openers) return undefined;
  const telling = reference.part === "judge" || reference.part === "lawyer" || reference.part === "head";
  const noun = words[reference.head]?.stem ?? "";
  const { after } = bearersAround(scene.bearers.get(noun) ?? [], reference.from, mostOfFamily);
  const near = after.filter(({ role }) => role.from - reference.from < soon);
  const own = words
    .slice(reference.from, reference.to)
    .filter((word) => word.capital && word.index !== reference.head)
    .map((word) => word.stem);
  const fits = near.filter(({ role }) => {
    const given = words.slice(role.from, role.to).map((word) => word.stem);
    return own.length > 0 ? own.some((word) => given.includes(word)) : telling;
  });
  const [one, ...others] = new Set(fits.map(({ person }) => person));
  return others.length === 0 ? one : undefined;
}
