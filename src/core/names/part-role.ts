import type { Alignment } from "./align-parts.ts";
import type { NamePart } from "./name-part.ts";
import { isGivenName, isPetName } from "./part-forms.ts";
import { commonness } from "./tables/commonness.ts";
import { isCompoundSurname, isSurnameSpelling, surnameSpellings } from "./tables/han-surnames.ts";

/** What a part is in its name, as far as that can be told. */
export type PartRole = "given" | "family" | "patronymic" | "part";

/** What two parts are that stand for each other: a family name is what is left where the given name is known. */
export function roleOf(one: NamePart, other: NamePart, { pairs, left, right }: Alignment): PartRole {
  if (one.isPatronymic && other.isPatronymic && pairs.length + left.length > 2) return "patronymic";
  if (isInitialOf(one, other) && pairs.length + Math.max(left.length, right.length) > 2) return "patronymic";
  const sides = [
    [...pairs.map((pair) => pair.one), ...left],
    [...pairs.map((pair) => pair.other), ...right],
  ] as const;
  if (isOfSyllables(one)) return roleInBlock(one, sides[0]);
  if (isOfSyllables(other)) return roleInBlock(other, sides[1]);
  const others = sides
    .flat()
    .filter((part) => part !== one && part !== other && !part.isPatronymic && !part.isInitial);
  // Of "Martin Paul" either may be the family name.
  const isAnyGiven = others.length > 0 && others.every(isGivenName);
  if (mayBeGiven(one) || mayBeGiven(other)) return isAnyGiven ? "part" : "given";
  const isUnsure = isGivenName(one) || isGivenName(other) || pairs.length > 3;
  return !isUnsure && others.some(mayBeGiven) ? "family" : "part";
}

// "И. П. Гротов", "Иван Петрович Гротов"
function isInitialOf(one: NamePart, other: NamePart): boolean {
  return (one.isPatronymic && other.isInitial) || (other.isPatronymic && one.isInitial);
}

// Kim is a woman's name in the west, and in Korea a family name.
function mayBeGiven(part: NamePart): boolean {
  const isFamilyOfAsia = isSurnameSpelling(part.folded) && commonness(part.folded) > 0 && isPetName(part);
  return isGivenName(part) && !isFamilyOfAsia;
}

/** Chinese and Korean parts as they were taken apart; a Chinese rendering of a foreign name is longer. */
function isOfSyllables({ script, folded }: NamePart): boolean {
  return (script === "Hani" || script === "Hang") && folded.length <= 2;
}

/** The family name has one character and stands first, seldom two: of "金学松" it is 金. */
function roleInBlock(part: NamePart, name: readonly NamePart[]): PartRole {
  const [shorter, longer] = name.toSorted((a, b) => a.folded.length - b.folded.length);
  if (!shorter || !longer || name.length > 2) return "part";
  const families = name.filter(isFamilyName);
  const isTold = families.length === 1 || shorter.folded.length < longer.folded.length;
  const family = families.length === 1 ? families[0] : shorter;
  return !isTold || families.length === 0 ? "part" : part === family ? "family" : "given";
}

function isFamilyName({ folded }: NamePart): boolean {
  return folded.length === 1 ? surnameSpellings(folded).length > 0 : isCompoundSurname(folded);
}
