import { MOST_PARTS, type NamePart } from "./name-part.ts";
import { areOfOtherGender, areOtherNames, formLikeness, isUsualSpelling } from "./part-forms.ts";
import { hasLongEnding, isFeminineOf, isGenderedSurname, stemsOf, withoutArticle } from "./part-shape.ts";
import { missingBetween, signatureOf } from "./part-signature.ts";
import { slipLikeness } from "./part-slip.ts";
import { heardLikeness } from "./part-sound.ts";
import { spellingKeys } from "./spelling-keys.ts";
import { ofParts } from "./weights.ts";

/** In what way one part may be the other. */
export type PartWay =
  | "same"
  | "initial"
  | "sound"
  | "slip"
  | "form"
  | "pet"
  | "kin"
  | "shortened"
  | "article"
  | "case-ending"
  | "gendered-ending"
  | "other-name";

/** How alike two parts are, from 0 to 1, and in what way; the same whichever comes first. */
export type PartLikeness = { likeness: number; way: PartWay };

/** One way in which two parts may be the same: how likely, given how alike they sound. */
type Way = (a: NamePart, b: NamePart, heard: number) => PartLikeness | undefined;

/** Looked at in this order; the likeliest holds, and of equals the first. */
const WAYS: readonly Way[] = [
  (_a, _b, heard) => ({ likeness: heard * ofParts.sound, way: "sound" }),
  romanisation,
  (a, b) => ({ likeness: slipLikeness(a, b), way: "slip" }),
  (a, b) => formLikeness(a, b),
  caseEnding,
  article,
];

/** Nothing in common. */
export const UNLIKE: PartLikeness = { likeness: 0, way: "sound" };

/** Most parts of two names are told apart by their consonants alone. */
function haveOtherConsonants(a: NamePart, b: NamePart): boolean {
  if (a.script === "Hani" || b.script === "Hani") return false;
  a.signature ??= signatureOf(a);
  b.signature ??= signatureOf(b);
  const { oneScript, acrossScripts } = ofParts.otherConsonants;
  return missingBetween(a.signature, b.signature) > (a.script === b.script ? oneScript : acrossScripts);
}

/** The same parts meet again and again, in a list as in a document. */
const kept = new Map<number, PartLikeness>();
const MOST_KEPT = 50_000;

/** Compares two parts. */
export function compareParts(a: NamePart, b: NamePart): PartLikeness {
  if (a.folded === b.folded) return SAME;
  const key = Math.min(a.number, b.number) * MOST_PARTS + Math.max(a.number, b.number);
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const compared = compareAnew(a, b);
  kept.set(key, compared);
  return compared;
}

const SAME: PartLikeness = { likeness: 1, way: "same" };

/** As `compareParts`, for parts that are not expected to meet again. */
export function compareAnew(a: NamePart, b: NamePart): PartLikeness {
  if (a.folded === b.folded) return SAME;
  if (a.isInitial || b.isInitial) return initial(a, b);
  // "Wałęsa", "Walesa"
  if (a.letters === b.letters && a.script === "Latn" && b.script === "Latn" && a.letters !== "")
    return { likeness: ofParts.sound, way: "sound" };
  if (isOfOtherGender(a, b)) return { likeness: ofParts.genderedEnding, way: "gendered-ending" };
  if (isUsualSpelling(a, b)) return { likeness: ofParts.sound, way: "sound" };
  if (haveOtherConsonants(a, b)) return formLikeness(a, b) ?? UNLIKE;
  const heard = heardLikeness(a, b);
  // Two given names that everybody tells apart are no slip of each other: Maria, Marina.
  if (areOtherNames(a, b) && (heard < ofParts.surelyHeard || isOtherGenderBySpelling(a, b))) {
    if (areOfOtherGender(a, b) && (isWithoutEnding(a, b) || isWithoutEnding(b, a)))
      return { likeness: ofParts.genderedEnding, way: "gendered-ending" };
    return { likeness: heard * ofParts.otherName, way: "other-name" };
  }
  let best = UNLIKE;
  for (const way of WAYS) {
    const found = way(a, b, heard);
    if (found && found.likeness > best.likeness) best = found;
  }
  return best;
}

function isOfOtherGender(a: NamePart, b: NamePart): boolean {
  if (isFeminineOf(a, b)) return isGenderedSurname(b) || areOfOtherGender(a, b);
  return isFeminineOf(b, a) && (isGenderedSurname(a) || areOfOtherGender(a, b));
}

// "Александра" is "Alexander" with an ending: a woman's name, or his in the genitive.
function isWithoutEnding(longer: NamePart, other: NamePart): boolean {
  return stemsOf(longer).some(
    (stem) => formLikeness(stem, other)?.way === "form" || heardLikeness(stem, other) >= ofParts.surelyHeard,
  );
}

// Danielle sounds as Daniel does; across scripts the ending may not be written.
function isOtherGenderBySpelling(a: NamePart, b: NamePart): boolean {
  return a.script === b.script && areOfOtherGender(a, b);
}

function initial(a: NamePart, b: NamePart): PartLikeness {
  const [short, long] = a.isInitial ? [a, b] : [b, a];
  return { likeness: initialFits(short, long) ? ofParts.initial : 0, way: "initial" };
}

/** Whether an initial may stand for a part. */
export function initialFits(initial: NamePart, part: NamePart): boolean {
  return part.folded.startsWith(initial.folded) || mayBegin(initial.letters, part.letters);
}

// Y. is Yury, who is Iurii and Juri too; Е. is Yevgeny; Ж. is Zhanna and Janna.
const ONE_SOUND: readonly RegExp[] = [
  /^(?:y|j|i|e)/,
  /^(?:zh|j|z)/,
  /^(?:kh|h|ch|x)/,
  /^(?:ts|c|z)/,
  /^(?:v|w)/,
  /^(?:k|c)/,
];

function mayBegin(initial: string, letters: string): boolean {
  const first = initial.charAt(0);
  if (first === "") return false;
  return (
    letters.startsWith(first) || ONE_SOUND.some((begins) => begins.test(initial) && begins.test(letters))
  );
}

/** Two romanisations of what may be one Slavic name: Beresnjow, Bereznyov. */
function romanisation(a: NamePart, b: NamePart, heard: number): PartLikeness | undefined {
  if (a.script !== "Latn" || b.script !== "Latn" || heard < ofParts.endingFrom) return undefined;
  const keys = keysOf(a);
  return keysOf(b).some((key) => keys.includes(key))
    ? { likeness: ofParts.romanisation, way: "sound" }
    : undefined;
}

function keysOf(part: NamePart): readonly string[] {
  part.keys ??= spellingKeys(part.folded);
  return part.keys;
}

/** Parts of which one or both have the ending of a case. */
function caseEnding(a: NamePart, b: NamePart, heard: number): PartLikeness | undefined {
  if (heard < ofParts.endingFrom && !hasLongEnding(a) && !hasLongEnding(b)) return undefined;
  let best = 0;
  for (const stem of stemsOf(a)) best = Math.max(best, heardLikeness(stem, b));
  for (const stem of stemsOf(b)) best = Math.max(best, heardLikeness(a, stem));
  const [one, other] = [stemsOf(a)[0], stemsOf(b)[0]];
  if (one && other) {
    const isOneStem = one.folded === other.folded; // "Дороховой", "Дорохова"
    best = Math.max(best, isOneStem ? 1 : heardLikeness(one, other) * ofParts.bothEndings);
  }
  // "Стасива" sounds like "Stasiv" as it is, and more so without its ending.
  const isDeclined = best > heard + ofParts.endingTells || (best > heard && best >= ofParts.surelyStem);
  return isDeclined
    ? { likeness: Math.max(best * ofParts.caseEnding, heard), way: "case-ending" }
    : undefined;
}

// "Alzahrani" is "al-Zahrani", whose article is left out with the other particles.
function article(a: NamePart, b: NamePart, heard: number): PartLikeness | undefined {
  if (heard < ofParts.endingFrom) return undefined;
  const found = Math.max(ofArticle(a, b), ofArticle(b, a)) * ofParts.article;
  return found > 0 ? { likeness: found, way: "article" } : undefined;
}

function ofArticle(a: NamePart, b: NamePart): number {
  const bare = withoutArticle(a);
  return bare ? heardLikeness(bare, b) : 0;
}
