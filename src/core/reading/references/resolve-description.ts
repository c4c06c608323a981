import { type Role, referencesBefore, type Scene, textOf } from "../scene.ts";
import { type Bearer, bearersAround } from "./bearers.ts";
import { shareOwner } from "./owners.ts";
import type { Part, Reference } from "./reference.ts";
import { fitsGender } from "./resolve-pronoun.ts";
import { recentSpeaker, type Speakers } from "./speakers.ts";

/** So many references are looked back over. */
const farthest = 40;

/** So many bearers of one noun are compared. */
const mostCompared = 12;

/** Parts that one noun may mean: an ambassador is a diplomat and an official. */
const sameParts: Readonly<Partial<Record<Part, readonly Part[]>>> = {
  diplomat: ["diplomat", "official", "speaker"],
  official: ["official", "head", "diplomat", "speaker", "prosecutor"],
  head: ["head"],
  speaker: ["speaker", "official", "diplomat"],
  judge: ["judge"],
  prosecutor: ["prosecutor"],
  lawyer: ["lawyer"],
  press: ["press"],
  detainee: ["detainee"],
};

/** What narrows a noun: "the *Russian* ambassador", "the *Kremlin* spokesman". */
function narrowing(scene: Scene, { from, to, head }: Pick<Role, "from" | "to" | "head">): Set<string> {
  const { words } = scene.page;
  const found = new Set<string>();
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word && at !== head && word.capital && !scene.language.references.determiners.has(word.lower))
      found.add(word.stem);
  }
  return found;
}

/** Whether two phrases with one noun may mean one person: neither is narrowed to something else. */
function agree(scene: Scene, reference: Reference, role: Role): boolean {
  const own = narrowing(scene, reference);
  const given = narrowing(scene, role);
  const narrowed = own.size > 0 && given.size > 0 && ![...own].some((word) => given.has(word));
  return !narrowed && shareOwner(scene, reference, role);
}

/** "The lawyer" after "his lawyer, Ana Ruiz": whoever was called so last, else whoever is called so later. */
function bearerOf(scene: Scene, reference: Reference, nobodyYet: boolean): number | undefined {
  const { words } = scene.page;
  const noun = words[reference.head]?.stem ?? "";
  const { nounsOfOne } = scene.language.references;
  const base = nounsOfOne?.[noun] ?? noun;
  const list = scene.bearers.get(noun) ?? scene.bearers.get(base) ?? [];
  const { before, after } = bearersAround(list, reference.from, mostCompared);
  const fits = ({ person, role }: Bearer): boolean =>
    fitsGender(scene, reference.gender, person) && agree(scene, reference, role);
  const told = before.find(fits);
  if (told) return told.person;
  const own = words
    .slice(reference.from, reference.to)
    .filter((word) => !scene.language.references.articles.has(word.lower));
  if (own.length < 2 && !nobodyYet) return undefined;
  const given = (role: Role) => new Set(words.slice(role.from, role.to).map((word) => word.stem));
  return after.find((one) => fits(one) && own.every((word) => given(one.role).has(word.stem)))?.person;
}

/** A person whom the text has given this part: "the judge" after "Judge Ruiz". */
export function resolveDescription(
  scene: Scene,
  reference: Reference,
  speakers: Speakers | undefined,
): number | undefined {
  const { part = "other" } = reference;
  const text = textOf(scene.page, reference.from, reference.to);
  const parts: readonly Part[] = scene.language.references.headOfState.test(text)
    ? ["head"]
    : (sameParts[part] ?? []);
  const noun = scene.page.words[reference.head]?.stem ?? "";
  const people = referencesBefore(scene, reference.from, farthest).flatMap((one) =>
    one.person !== undefined && fitsGender(scene, reference.gender, one.person) ? [one.person] : [],
  );
  const spoken = recentSpeaker(speakers, reference.from);
  const speaker = spoken && "person" in spoken.resolved ? spoken.resolved.person : undefined;
  const order =
    speaker === undefined || !fitsGender(scene, reference.gender, speaker) ? people : [speaker, ...people];
  const rolesOf = (person: number) => scene.roles.get(person) ?? [];
  const called = (role: Role) => scene.page.words[role.head]?.stem === noun && agree(scene, reference, role);
  const named =
    order.find((person) => rolesOf(person).some(called)) ?? bearerOf(scene, reference, people.length === 0);
  const { generalNouns } = scene.language.references;
  const ofState = scene.language.references.headOfState.test(text);
  if (named !== undefined || (generalNouns?.has(noun) === false && !ofState)) return named;
  return order.find((person) =>
    rolesOf(person).some((role) => parts.includes(role.part) && agree(scene, reference, role)),
  );
}
