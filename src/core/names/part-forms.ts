import { type NamePart, partOf } from "./name-part.ts";
import { heardLikeness } from "./part-sound.ts";
import { type GivenNameForm, givenNameForms } from "./tables/given-names.ts";
import { irregularLatin, irregularSpellings } from "./tables/irregular-names.ts";
import { ofForms } from "./weights.ts";

/** What the table of given names says of two parts. */
type FormLikeness = { likeness: number; way: "form" | "pet" | "kin" | "shortened" };

const SHORTEST = 3;
const MOST_FULL_NAMES = 3;
const KINDS = ["form", "pet", "kin"] as const;

/** Whether two parts are forms of one given name (Олександр, Александр), or one the pet name of the other. */
export function formLikeness(a: NamePart, b: NamePart): FormLikeness | undefined {
  const way = KINDS.find((kind) => isShared(formsOf(a), formsOf(b), kind));
  if (way) return { likeness: ofForms[way], way };
  if (isPetAcross(a, b) || isPetAcross(b, a)) return { likeness: ofForms.pet, way: "pet" };
  return isShortened(a, b) || isShortened(b, a)
    ? { likeness: ofForms.shortened, way: "shortened" }
    : undefined;
}

/** Whether one is the usual spelling of the other in its script, though it sounds otherwise: Жак, Jacques. */
export function isUsualSpelling(a: NamePart, b: NamePart): boolean {
  if (a.script === b.script) return false;
  const [ofA, ofB] = [latinOf(a), latinOf(b)];
  return ofA.some((latin) => ofB.includes(latin));
}

/** All usual spellings of a part, in any script, of which its sounds do not tell. */
export function usualSpellings(part: NamePart): string[] {
  return latinOf(part).flatMap((latin) => [latin, ...irregularSpellings(latin)]);
}

function latinOf(part: NamePart): readonly string[] {
  return part.script === "Latn" ? [part.folded] : irregularLatin(part.folded);
}

/** The groups of given names in which a part and its other forms stand; those that only have one origin are left out. */
export function formGroupsOf(part: NamePart): number[] {
  return formsOf(part).flatMap(({ kind, group }) => (kind === "kin" ? [] : [group]));
}

/** Whether the table of given names knows the part. */
export function isGivenName(part: NamePart): boolean {
  return formsOf(part).length > 0;
}

/** Whether a part is a given name that stands for a longer one only: Sasha, Kim. */
export function isPetName(part: NamePart): boolean {
  return isGivenName(part) && formsOf(part).every(({ isPet }) => isPet);
}

/** Whether both are given names that the table knows, and not forms of one. */
export function areOtherNames(a: NamePart, b: NamePart): boolean {
  const [ofA, ofB] = [formsOf(a), formsOf(b)];
  return ofA.length > 0 && ofB.length > 0 && !KINDS.some((kind) => isShared(ofA, ofB, kind));
}

/** Whether one is a woman's name and the other a man's. */
export function areOfOtherGender(a: NamePart, b: NamePart): boolean {
  const [ofA, ofB] = [gendersOf(a), gendersOf(b)];
  return (
    ofA.length > 0 &&
    ofB.length > 0 &&
    !ofA.some((gender) => gender === "u" || ofB.includes(gender)) &&
    !ofB.includes("u")
  );
}

function gendersOf(part: NamePart): GivenNameForm["gender"][] {
  return formsOf(part).map(({ gender }) => gender);
}

function isShared(
  a: readonly GivenNameForm[],
  b: readonly GivenNameForm[],
  kind: GivenNameForm["kind"],
): boolean {
  return a.some((one) => one.kind === kind && b.some((other) => other.group === one.group));
}

function formsOf(part: NamePart): readonly GivenNameForm[] {
  part.forms ??= formsAsWritten(part);
  return part.forms;
}

// Folded, so that й is и.
const DECLINED = /(?:ои|ою|еи|ею|е|и|ы|у|ю)$/;

/** A declined name in -a stands in the table without its case: "Саше" is Саша, "Ани" is Аня. */
function formsAsWritten({ folded, script }: NamePart): readonly GivenNameForm[] {
  const forms = givenNameForms(folded);
  const stem = folded.replace(DECLINED, "");
  if (forms.length > 0 || script !== "Cyrl" || stem === folded || stem.length < 2) return forms;
  const inA = givenNameForms(`${stem}а`);
  return inA.length > 0 ? inA : givenNameForms(`${stem}я`);
}

/** Whether one is a pet name of what the other writes in its own script: Ted, Эдвард. */
function isPetAcross(pet: NamePart, full: NamePart): boolean {
  if (pet.script === full.script) return false;
  return fullNamesOf(pet).some(
    (name) =>
      name.folded === full.folded ||
      isUsualSpelling(name, full) ||
      (name.script !== full.script && heardLikeness(name, full) >= ofForms.fullNameHeard),
  );
}

/** The names on paper that a pet name may stand for. */
export function fullNamesOf(pet: NamePart): readonly NamePart[] {
  pet.fullNames ??= [
    ...new Set(formsOf(pet).flatMap(({ isPet, main }) => (isPet ? [main.toLowerCase()] : []))),
  ]
    .slice(0, MOST_FULL_NAMES)
    .map(partOf);
  return pet.fullNames;
}

// Ken is Kenneth, Pat is Patricia, without a table.
function isShortened(short: NamePart, long: NamePart): boolean {
  return (
    short.script === long.script &&
    short.folded.length >= SHORTEST &&
    long.folded.length >= short.folded.length + 2 &&
    long.folded.startsWith(short.folded)
  );
}
