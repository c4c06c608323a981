import type { Cases } from "../events/find-patients.ts";
import { sentenceOf } from "../layout/page.ts";
import type { PersonClass } from "../reading.ts";
import type { Part } from "../references/reference.ts";
import type { Scene } from "../scene.ts";

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

/** Whether somebody is named only where authors stand. */
export const isAuthor = (scene: Scene, person: number): boolean => {
  const kinds = scene.people.mentions
    .filter((mention) => mention.person === person)
    .map((mention) => scene.page.blocks[sentenceOf(scene.page.clauses, mention.from)?.block ?? -1]?.kind);
  return (
    kinds.some((kind) => kind === "byline") || (kinds.length > 0 && kinds.every((kind) => kind === "credit"))
  );
};

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
