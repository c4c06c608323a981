import type { Language } from "../languages/language.ts";
import type { Word } from "../layout/page.ts";
import type { Gender } from "./grammar.ts";
import { givenFormsOf, isGivenName } from "./word-kinds.ts";

/**
 * A printed name taken apart; parts are folded so that forms of one name agree. `also` are names that stand inside it
 * in quotation marks or brackets.
 */
export type NameParts = {
  given: string[];
  family: string | undefined;
  also: string[];
  gender: Gender | undefined;
};

const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "");

/** Initials written without a blank between: "J.P.", "Ф.М." */
const areInitials = (word: Word): boolean => /^(?:\p{Lu}\.){1,3}$/u.test(word.text);

const keyOf = (word: Word): string => (areInitials(word) ? word.lower.charAt(0) : fold(word.stem));

/** A name's part as it is compared: without marks, and in a declining language without its ending. */
export function partKey(word: Word): string {
  word.form.key ??= keyOf(word);
  return word.form.key;
}

/** "Ф.С." stands for two names. */
const keysOf = (word: Word): string[] =>
  areInitials(word) ? word.lower.replaceAll(".", "").split("") : [partKey(word)];

/** What a given name says of its bearer; undefined where both bear it, or where it is not known. */
function genderOf(word: Word): Gender | undefined {
  const genders = new Set(givenFormsOf(word).map((form) => form.gender));
  return genders.size === 1 ? [...genders][0] : undefined;
}

const isSuffix = (word: Word): boolean => /^(?:[IVXІХ]{1,5}|Jr|Sr)$/u.test(word.text);

/** The words of a name that are its own, and those of a nickname inside it: `James "Buddy" Marsh`. */
function sortWords(words: readonly Word[], language: Language): { parts: Word[]; nick: Word[] } {
  const parts: Word[] = [];
  const nick: Word[] = [];
  let inside = false;
  const upper = words.some(({ text }) => text.length > 3 && text === text.toUpperCase());
  for (const [index, word] of words.entries()) {
    if (index > 0 && /["“«„'‘(]$/u.test(word.gap)) inside = true;
    else if (/^["”»“'’)]/u.test(word.gap)) inside = false;
    const small =
      language.names.particles.has(upper && word.text.length < 4 ? word.lower : word.text) ||
      (index > 0 && isSuffix(word) && word.text !== "I");
    if (inside) nick.push(word);
    else if (!small) parts.push(word);
  }
  return { parts, nick };
}

/** "Иван Петрович": the last word is the father's name only where it can be none's own ("Милош Обренович"). */
const isOwnFamily = (words: readonly Word[], last: Word): boolean =>
  words.length === 2 &&
  !/(?:ьевич|овна|евна|ична|(?:[бвгдзйклмнпрстфхч])(?:ович|евич))(?:а|у|ем|е|ы|ой)?$/u.test(last.lower);

/** Takes the words of a full name apart: which are given names, which is the family's. */
export function takeApart(words: readonly Word[], language: Language): NameParts {
  const { parts, nick } = sortWords(words, language);
  const also = nick.map(partKey);
  const first = parts[0];
  const last = parts.at(-1);
  // "Kim Sang-duk": a family name in front tells nothing, though it is a given name elsewhere.
  const leads = parts.length > 1 && first !== undefined && language.names.leadingFamilyNames.has(first.stem);
  const named = parts.slice(leads ? 1 : 0).find((word) => genderOf(word) !== undefined);
  const gender = named && genderOf(named);
  if (!first || !last || parts.length === 1)
    return { given: [], family: first && partKey(first), also, gender };
  const fathers = language.names.patronymic?.test(last.lower) === true && !isOwnFamily(parts, last);
  // "Глеб Аркадьевич" has no family name.
  if (fathers && parts.length === 2) return { given: parts.map(partKey), family: undefined, also, gender };
  const familyFirst =
    fathers ||
    last.text.length === 1 ||
    areInitials(last) ||
    /^, /u.test(parts[1]?.gap ?? "") ||
    language.names.leadingFamilyNames.has(first.stem) ||
    (!areInitials(first) &&
      first.text === first.text.toUpperCase() &&
      last.text !== last.text.toUpperCase() &&
      first.text.length > 2) ||
    (language.names.familyMayLead && isGivenName(last) && !isGivenName(first)) ||
    (parts.length === 3 && language.names.patronymic?.test(last.lower) === true && !isGivenName(first));
  const family = familyFirst ? first : last;
  return {
    given: parts.filter((word) => word !== family).flatMap(keysOf),
    family: partKey(family),
    also,
    gender,
  };
}

const longestCompared = 40;

/** Three rows of costs, kept between calls. */
const rowsOfCosts = [0, 1, 2].map(() => new Int32Array(longestCompared + 1));

/** Whether two words differ by at most so many letters put in, left out, changed or swapped. */
export function nearlySame(a: string, b: string, allowed: number): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > allowed) return false;
  if (a.length > longestCompared || b.length > longestCompared) return false;
  // What both begin or end with costs nothing.
  const shorter = Math.min(a.length, b.length);
  let alike = 0;
  while (alike < shorter && a.charCodeAt(alike) === b.charCodeAt(alike)) alike++;
  let behind = 0;
  while (
    behind < shorter - alike &&
    a.charCodeAt(a.length - 1 - behind) === b.charCodeAt(b.length - 1 - behind)
  )
    behind++;
  return differAtMost(a.slice(alike, a.length - behind), b.slice(alike, b.length - behind), allowed);
}

function differAtMost(a: string, b: string, allowed: number): boolean {
  // Each letter costs one at most.
  if (Math.max(a.length, b.length) <= allowed) return true;
  let [older, previous, current] = rowsOfCosts as [Int32Array, Int32Array, Int32Array];
  for (let column = 0; column <= b.length; column++) previous[column] = column;
  let leastBefore = 0;
  for (let row = 1; row <= a.length; row++) {
    current[0] = row;
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const [above, aside, across] = [previous[column], current[column - 1], previous[column - 1]] as [
        number,
        number,
        number,
      ];
      const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      let cost = Math.min(above + 1, aside + 1, across + (same ? 0 : 1));
      const swapped =
        row > 1 &&
        column > 1 &&
        a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
      if (swapped) cost = Math.min(cost, (older[column - 2] as number) + 1);
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > allowed && leastBefore > allowed) return false;
    leastBefore = least;
    [older, previous, current] = [previous, current, older];
  }
  return (previous[b.length] as number) <= allowed;
}
