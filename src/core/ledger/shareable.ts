import type { KindName } from "./kinds/index.ts";

/** What is done or said for a group is done for each of its members; what happened to "some of them" is not. */
const forEachMember: ReadonlySet<KindName> = new Set([
  "representation",
  "answer",
  "undertaking",
  "statement",
  "note",
]);

/** Whether an affair's entry of this kind may be shown in its members' files without a person having said so. */
export const isSaidOfEachMember = (kind: KindName): boolean => forEachMember.has(kind);
