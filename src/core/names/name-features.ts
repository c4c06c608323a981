import { type Alignment, massOf } from "./align-parts.ts";
import type { Filiation } from "./filiation.ts";
import type { NamePart } from "./name-part.ts";
import { areOfOtherGender } from "./part-forms.ts";
import { isGenderedSurname, isWomansSurname } from "./part-shape.ts";
import { areGivenNamesTurned, areInitialsOutOfOrder } from "./parts-order.ts";
import { haveOtherTones } from "./vietnamese-tones.ts";
import { ofAlignment, type ofFeatures, ofParts } from "./weights.ts";

/** What an alignment is judged by. */
export type Judged = Alignment & {
  /** Pairs of whole parts, without initials. */
  whole: Alignment["pairs"];
  /** The likeness of the least alike of these; 0 without any. */
  weakest: number;
  acrossScripts: boolean;
  /** Whose child one is who is that one's parent in the other name. */
  turned: Filiation | undefined;
  /** One of the names has a comma, so that its family name may stand first. */
  hasComma: boolean;
  /** One is marked as the father or the son: Jr, Sr. */
  otherGeneration: boolean;
  /** Mr and Mrs. */
  otherTitleGender: boolean;
};

/** One thing that speaks for or against: how much of it there is, mostly 0 to 1; its weight stands in `ofFeatures`. */
export type NameFeature = { id: keyof typeof ofFeatures; of: (judged: Judged) => number };

/** All that names are judged by, in this order. */
export const nameFeatures: readonly NameFeature[] = [
  { id: "unlikeAcrossScripts", of: ({ acrossScripts, weakest }) => (acrossScripts ? 1 - weakest : 0) },
  { id: "weakPart", of: ({ weakest }) => Math.max(0, ofParts.agrees - weakest) ** 2 },
  { id: "unlikeInOneScript", of: ({ acrossScripts, weakest }) => (acrossScripts ? 0 : 1 - weakest) },
  { id: "otherPart", of: ({ left, right }) => Math.min(mass(left), mass(right)) },
  { id: "anyOtherPart", of: ({ left, right }) => Number(left.length > 0 && right.length > 0) },
  { id: "extraParts", of: extraParts },
  { id: "missingSyllable", of: missingSyllable },
  { id: "twoFathers", of: twoFathers },
  { id: "onePart", of: (judged) => Number(isOnePart(judged)) },
  { id: "initials", of: ({ pairs, whole }) => Number(pairs.length > whole.length) },
  { id: "onlyInitials", of: ({ whole }) => Number(whole.length === 0) },
  { id: "turnedFiliation", of: ({ turned }) => Number(turned !== undefined) },
  { id: "otherGeneration", of: ({ otherGeneration }) => Number(otherGeneration) },
  { id: "givenNamesTurned", of: (judged) => Number(areGivenNamesTurned(judged)) },
  { id: "initialsOutOfOrder", of: (judged) => Number(areInitialsOutOfOrder(judged)) },
  { id: "otherTones", of: ({ whole }) => Number(whole.some(haveOtherTones)) },
  { id: "otherGender", of: (judged) => Number(isOneGenderEach(judged)) },
  { id: "otherSurnameGender", of: otherSurnameGender },
  { id: "otherGivenName", of: ({ whole }) => Number(whole.some(({ way }) => way === "other-name")) },
  { id: "slips", of: ({ whole }) => whole.filter(({ way }) => way === "slip").length },
  {
    id: "petNames",
    of: ({ whole }) => Number(whole.some(({ way }) => way === "pet" || way === "shortened")),
  },
  { id: "kinNames", of: ({ whole }) => Number(whole.some(({ way }) => way === "kin")) },
  { id: "joined", of: ({ isJoined }) => Number(isJoined) },
  { id: "sameParts", of: sameParts },
];

/** Nothing but the order differs. */
function sameParts({ whole, pairs, left, right }: Judged): number {
  const isAll = whole.length === pairs.length && left.length + right.length === 0;
  return Number(isAll && whole.every(({ way }) => way === "same"));
}

/** What only one side has; where one part alone is known, the others are simply not known. */
function extraParts(judged: Judged): number {
  if (isOnePart(judged)) return 0;
  return Math.min(2, Math.abs(mass(judged.left) - mass(judged.right)));
}

function isOnePart({ pairs, left, right }: Judged): boolean {
  return pairs.length <= 1 && left.length + right.length > 0;
}

/** A father's name is often left out, so it weighs little where it is over. */
function mass(parts: readonly NamePart[]): number {
  let sum = 0;
  for (const part of parts) sum += part.isPatronymic ? massOf(part) * ofAlignment.ofPatronymic : massOf(part);
  return sum;
}

function twoFathers({ left, right, whole }: Judged): number {
  const inPair = whole.some(
    ({ one, other, likeness }) => one.isPatronymic && other.isPatronymic && likeness < ofParts.agrees,
  );
  return Number(
    inPair || (left.some((part) => part.isPatronymic) && right.some((part) => part.isPatronymic)),
  );
}

/**
 * A given name of the other gender, or all parts: Stanislav Grotov, Stanislava Grotova. "Stanislav Grotova" is a slip, since Grotova is a
 * woman's name, and with a declined part, Aleksandra Rybaka is Aleksandr Rybak in the genitive.
 */
export function isOneGenderEach({ whole, otherTitleGender }: Judged): boolean {
  if (otherTitleGender) return true;
  const gendered = whole.filter((pair) => pair.way === "gendered-ending");
  if (gendered.length === 0 || whole.some((pair) => pair.way === "case-ending")) return false;
  const isWoman = whole.some(({ one, other }) => one.folded === other.folded && isWomansSurname(one));
  if (isWoman) return false;
  return (
    gendered.length > 1 ||
    // Amin has the ending of a family name, as Karelin, and is a given name.
    !gendered.every(
      ({ one, other }) => isGenderedSurname(one) && isGenderedSurname(other) && !areOfOtherGender(one, other),
    )
  );
}

/** The family name alone in the other gender. */
function otherSurnameGender(judged: Judged): number {
  return Number(!isOneGenderEach(judged) && judged.whole.some(({ way }) => way === "gendered-ending"));
}

/** A name of three characters says every syllable: "Kim Ji-hoon" has one more than 金志, so they are two. */
function missingSyllable({ pairs, left, right }: Judged): number {
  const [over, whole] = left.length > 0 ? [left, right] : [right, left];
  if (over.length === 0 || whole.length > 0) return 0;
  const block = pairs.map(({ one, other }) => (left.length > 0 ? other : one));
  return Number(block.length > 0 && block.every(isOfBlock) && over.some((part) => !part.isInitial));
}

function isOfBlock({ script, folded }: NamePart): boolean {
  return script === "Hang" ? folded.length <= 3 : script === "Hani" && folded.length <= 2;
}
