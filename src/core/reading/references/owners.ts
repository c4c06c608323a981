import { referenceAt, referencesBefore, referencesIn, type Scene } from "../scene.ts";
import type { Reference } from "./reference.ts";

/** Whose somebody is: a person, or at least somebody of this sex. */
type Owner = { person?: number; gender?: "m" | "f" };

type Phrase = Pick<Reference, "from" | "to" | "head">;

/** "*Ruiz's* lawyer", "a lawyer for *Ruiz*", "*her* lawyer". */
function ownerOf(scene: Scene, { from, to, head }: Phrase): Owner | undefined {
  const { page, language } = scene;
  const first = page.words[from]?.lower ?? "";
  const { possessives } = language.eventWords;
  const gender = Object.hasOwn(possessives, first) ? possessives[first]?.gender : undefined;
  if (gender) return { gender };
  const inside = referencesIn(scene, from, head).find((one) => one.person !== undefined && one.possessive);
  const [last] = referencesBefore(scene, from, 1);
  const before = last?.to === from && last.possessive ? last : undefined;
  const linked = language.references.links.has(page.words[to]?.lower ?? "");
  const titled = language.names.honorifics.has(page.words[to + 1]?.lower ?? "") ? 1 : 0;
  const after = linked ? referenceAt(scene, to + 1 + titled) : undefined;
  const person = [inside, before, after].find((one) => one?.person !== undefined)?.person;
  if (person === undefined) return undefined;
  const own = scene.people.persons[person]?.gender;
  return { person, ...(own ? { gender: own } : {}) };
}

/** Whether two phrases with one noun may mean one person by whose they are: not "his lawyer" after "Ana Ruiz's lawyer". */
export function shareOwner(scene: Scene, one: Phrase, other: Phrase): boolean {
  const a = ownerOf(scene, one);
  if (!a) return true;
  const b = ownerOf(scene, other);
  if (!b) return true;
  if (a.person !== undefined && b.person !== undefined) return a.person === b.person;
  return !a.gender || !b.gender || a.gender === b.gender;
}
