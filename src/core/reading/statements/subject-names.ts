import type { Reference } from "../references/reference.ts";
import { referenceAt, referencesBefore, type Scene } from "../scene.ts";
import type { Subject } from "./find-subject.ts";

const closely = (gap: string | undefined): boolean => gap === " " || gap === "\u00a0";

/** Joins a description with the name beside it: "Judge | Ana Ruiz". */
export function withName(scene: Scene, reference: Reference): Subject {
  const { to } = reference;
  const next = referenceAt(scene, to);
  const named =
    next?.kind === "person" && closely(scene.page.words[to]?.gap) && !next.oblique && !next.possessive;
  const start = withOwner(scene, reference);
  if (reference.kind === "description" && next && named)
    return { reference: next, role: { from: start, to }, from: start, to: next.to };
  return { reference, from: start, to };
}

/** "A | Ruiz | aide": where a noun's words begin that a name stands among. */
function withOwner(scene: Scene, { kind, from }: Reference): number {
  const { words } = scene.page;
  if (kind !== "description" && kind !== "group") return from;
  const [before] = referencesBefore(scene, from, 1);
  if (before?.kind !== "person" || before.to !== from || !closely(words[from]?.gap)) return from;
  const opens = scene.language.references.openers?.has(words[before.from - 1]?.lower ?? "") === true;
  return opens && closely(words[before.from]?.gap) ? before.from - 1 : before.from;
}

/** "Law Society of Peru president | Ana Ruiz": a name at the end with its noun before it. */
export function nameAtEnd(scene: Scene, inside: readonly Reference[], to: number): Reference | undefined {
  const last = inside.at(-1);
  const before = inside.at(-2);
  if (last?.kind !== "person" || last.to !== to || before?.kind !== "description") return undefined;
  return before.to === last.from && !last.oblique && closely(scene.page.words[last.from]?.gap)
    ? last
    : undefined;
}

/** A name with the noun before it: "Judge | Ana Ruiz". */
export function withNameBefore(scene: Scene, reference: Reference): Subject {
  const [before] = referencesBefore(scene, reference.from, 1);
  const described =
    reference.kind === "person" &&
    before?.kind === "description" &&
    before.to === reference.from &&
    !before.possessive &&
    /^\.?\s$/u.test(scene.page.words[reference.from]?.gap ?? "");
  if (!described) return { reference, from: reference.from, to: reference.to };
  return { reference, role: { from: before.from, to: before.to }, from: before.from, to: reference.to };
}
