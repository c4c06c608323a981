import type { Scene } from "../scene.ts";
import type { Cases } from "./find-patients.ts";

const idsOfCases = new WeakMap<Cases, ReadonlySet<string>>();

/** The ids of the people in custody; made once for each text. */
export function caseIds(scene: Scene, cases: Cases): ReadonlySet<string> {
  const ids =
    idsOfCases.get(cases) ?? new Set(cases.flatMap((person) => scene.people.persons[person]?.id ?? []));
  idsOfCases.set(cases, ids);
  return ids;
}
