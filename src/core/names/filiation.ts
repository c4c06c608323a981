import type { NamePart } from "./name-part.ts";
import { LONGEST_NAME, splitName } from "./split-name.ts";

/** Whose child somebody is, as his name says: "Karim bin Yusuf". */
export type Filiation = { child: NamePart; parent: NamePart };

const CHILD_OF =
  /(?<=[\p{L}\p{M}'’][\s-]+)(?:bin|ibn|ben|bint|binti|binte|бин|ибн|бен|бинт|بن|ابن|بنت|בן|בת)(?=[\s-]+\p{L})/giu;
const none: readonly Filiation[] = [];

/** The parts of a name that stand before and after "son of" or "daughter of". */
export function filiationsOf(name: string): readonly Filiation[] {
  const written = name.slice(0, LONGEST_NAME);
  if (written.search(CHILD_OF) < 0) return none;
  const generations = written.split(CHILD_OF).map((between) => splitName(between)[0] ?? []);
  return generations.slice(1).flatMap((after, at) => {
    const [child, parent] = [generations[at]?.at(-1), after[0]];
    return child && parent ? [{ child, parent }] : [];
  });
}

/** Of two names the filiation that is turned round in the other: father and son. */
export function turnedFiliation(
  ofOne: readonly Filiation[],
  ofOther: readonly Filiation[],
  areAlike: (one: NamePart, other: NamePart) => boolean,
): Filiation | undefined {
  return ofOne.find(({ child, parent }) =>
    ofOther.some((other) => areAlike(child, other.parent) && areAlike(parent, other.child)),
  );
}
