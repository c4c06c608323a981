import { caseBefore } from "../events/case-before.ts";
import type { Cases } from "../events/find-patients.ts";
import type { CustodyField } from "../reading.ts";
import type { Part } from "../references/reference.ts";
import { offsets, type Role, referencesIn, type Scene } from "../scene.ts";

/** A fact that a person's part in the case states: who defends, who judges. */
type FoundPart = { person: string; field: CustodyField; start: number; end: number; rule: string };

const fieldOf: Readonly<Partial<Record<Part, CustodyField>>> = { lawyer: "lawyer", judge: "judge" };

/** The name that stands beside a part. */
function nameBeside(scene: Scene, person: number, role: Role): { from: number; to: number } | undefined {
  const own = scene.people.mentions.filter((mention) => mention.person === person);
  return own.find((one) => one.from === role.to || one.to === role.from) ?? own[0];
}

/** "Адвокат Орлова | Н. Я. Берг": the client's name before the lawyer's initials is not theirs. */
function withoutClient(scene: Scene, { from, to }: { from: number; to: number }, client: number) {
  const { words } = scene.page;
  const family = scene.people.persons[client]?.family;
  const own = words[from + 1]?.text.length === 1 && words[to - 1]?.text.length !== 1;
  return own && to - from > 2 && words[from]?.stem === family ? { from: from + 1, to } : { from, to };
}

/** Whose lawyer somebody is: who is named within the part's words, else who was told of last. */
function clientOf(scene: Scene, role: Role, cases: Cases): number | undefined {
  const inside = referencesIn(scene, role.from, role.to + 4).find(
    (one) => one.person !== undefined && cases.includes(one.person),
  );
  return inside?.person ?? caseBefore(scene, cases, role.from) ?? cases[0];
}

/** Lawyers and judges by the parts that the text gives them; the first that says so of each. */
export function findByPart(scene: Scene, cases: Cases): FoundPart[] {
  const found: FoundPart[] = [];
  for (const [person, roles] of scene.roles) {
    if (cases.includes(person)) continue;
    const role = roles.find((one) => fieldOf[one.part] !== undefined);
    const field = role && fieldOf[role.part];
    const name = role && nameBeside(scene, person, role);
    const client = role && clientOf(scene, role, cases);
    const id = client === undefined ? undefined : scene.people.persons[client]?.id;
    if (!field || !name || client === undefined || id === undefined) continue;
    const { from, to } = withoutClient(scene, name, client);
    found.push({ person: id, field, ...offsets(scene.page, from, to), rule: field });
  }
  return found;
}
