import type { Cases } from "../events/find-patients.ts";
import { sentenceOf } from "../layout/page.ts";
import type { PersonClass } from "../reading.ts";
import type { Part } from "../references/reference.ts";
import type { Scene } from "../scene.ts";
import type { People } from "./describe-people.ts";

const classOfPart: Readonly<Partial<Record<Part, PersonClass>>> = {
  diplomat: "official",
  head: "official",
  judge: "official",
  prosecutor: "official",
  official: "official",
  speaker: "official",
  lawyer: "lawyer",
  family: "family",
  press: "journalist",
};

type Places = { byline: boolean; onlyCredits: boolean };

/** Where people are named, found once for a text. */
const placesIn = new WeakMap<People, ReadonlyMap<number, Places>>();

function placesOf({ page, people }: Scene): ReadonlyMap<number, Places> {
  const known = placesIn.get(people);
  if (known) return known;
  const places = new Map<number, Places>();
  for (const { person, from } of people.mentions) {
    const kind = page.blocks[sentenceOf(page.clauses, from)?.block ?? -1]?.kind;
    const before = places.get(person) ?? { byline: false, onlyCredits: true };
    places.set(person, {
      byline: before.byline || kind === "byline",
      onlyCredits: before.onlyCredits && kind === "credit",
    });
  }
  placesIn.set(people, places);
  return places;
}

/** Whether somebody is named only where authors stand. */
export function isAuthor(scene: Scene, person: number): boolean {
  const places = placesOf(scene).get(person);
  return places !== undefined && (places.byline || places.onlyCredits);
}

/** What each person is to the case, by the parts that the text gives them. */
export function classifyPeople(scene: Scene, cases: Cases): PersonClass[] {
  return scene.people.persons.map(({ index }) => {
    if (cases.includes(index)) return "case";
    const parts = (scene.roles.get(index) ?? [])
      .map((role) => classOfPart[role.part])
      .filter((one) => one !== undefined);
    const [first] = parts;
    if (first) return first;
    return isAuthor(scene, index) ? "journalist" : "other";
  });
}
