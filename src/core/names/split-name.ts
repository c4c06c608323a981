import { withoutChineseTitle, withoutHonorific } from "./honorifics.ts";
import { joinWords } from "./join-words.ts";
import { alternativesOf } from "./name-alternatives.ts";
import { type NamePart, partOf } from "./name-part.ts";
import { isGivenName } from "./part-forms.ts";
import { burmeseSyllables, isBurmese } from "./sounds/burmese-sounds.ts";
import { isCompoundSurname } from "./tables/han-surnames.ts";

const BETWEEN_PARTS = /[^\p{L}\p{M}\p{N}'’‘`ʼʻʹʺ]+/u;
const MOST_PARTS = 12;
const MOST_WAYS = 6;
/** No person's name is longer; a text that is takes no longer to compare. */
export const LONGEST_NAME = 300;
const LONGEST_PART = 40;

/**
 * The parts of a name, in each way that it can be taken apart: "김학송" is Kim and Haksong, or one word; what stands in
 * brackets may belong to the name or repeat it; a name may stand beside another of the same person. The first way is the likeliest.
 */
export function splitName(name: string): NamePart[][] {
  return alternativesOf(name.slice(0, LONGEST_NAME))
    .flatMap(waysToWrite)
    .flatMap((written) => splitWritten(written))
    .filter((parts) => parts.length > 0)
    .slice(0, MOST_WAYS)
    .map((parts) => parts.slice(0, MOST_PARTS));
}

/** "г-н", "д-р" are one word each. */
const SHORT_TITLE = /(?<!\p{L})([гд])-(н|жа|р)(?!\p{L})/giu;

function waysToWrite(name: string): string[] {
  const plain = name.replace(/\u200c|\u200d|\u00ad/g, "").replace(SHORT_TITLE, "$1$2");
  const bracketed = /^(.*?)[([（](.+?)[)\]）](.*)$/u.exec(plain);
  if (!bracketed) return plain.includes(",") ? [withoutStyle(plain)] : [plain];
  const [, before = "", inside = "", after = ""] = bracketed;
  const isWhole = BETWEEN_PARTS.test(inside.trim());
  return [`${before} ${after}`, isWhole ? inside : plain].filter((written) => /\p{L}/u.test(written));
}

/** "Nina Stone, Baroness Stone": after the comma stands a title, not the given name. */
function withoutStyle(name: string): string {
  const [before = "", ...after] = name.split(",");
  const hasTitle = wordsOf(after.join(" ")).some((word) => kindOf(word) === "title");
  return hasTitle && BETWEEN_PARTS.test(before.trim()) ? before : name;
}

function splitWritten(written: string): NamePart[][] {
  const words = wordsOf(written);
  const [only] = words;
  if (
    words.length === 1 &&
    only !== undefined &&
    /^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u.test(only.shown)
  ) {
    return ofOneBlock([...only.shown]).map((parts) => parts.map(partOf));
  }
  const named = withoutHonorific(withoutTitles(words)).flatMap(partsOfWord);
  return waysToBegin(named, written).map((isNameFirst) => {
    const parts = joinWords(named, isNameFirst, kindOf);
    return parts.length > 0 ? withoutRepeats(parts) : words;
  });
}

// Al Brenken: Arabic has no p, v, x, and its names seldom such an end.
const NOT_ARABIC = /[pvx]|c(?!h)|[^aeious]en$|[^aeiou]on$/;

/** Whether a particle in the first place is a name, or both may be: Ben Smith, but Ben Ali; Van Minh, but Van Dael. */
function waysToBegin([first, second]: NamePart[], written: string): boolean[] {
  const mayBeName = first && second && /^(?:ben|van|al)$/i.test(first.shown) && kindOf(second) !== "particle";
  if (!mayBeName || first.shown === first.shown.toLowerCase() || written.includes(",")) return [false];
  if (first.folded === "al") return [/^\s*al\s/i.test(written) && NOT_ARABIC.test(second.folded)];
  // After a Dutch "van" stands a place, and no place is anybody's son: Van Morrison.
  if (first.folded === "van" && second.folded.endsWith("son")) return [true];
  return first.folded === "ben" && !isGivenName(second) ? [true] : [true, false];
}

function wordsOf(written: string): NamePart[] {
  const words: NamePart[] = [];
  for (const one of written.split(BETWEEN_PARTS)) {
    const word = withoutChineseTitle(one);
    const part = partOf(word.length > LONGEST_PART ? word.slice(0, LONGEST_PART) : word);
    if (part.folded !== "") words.push(part);
  }
  return words;
}

/** Chinese and Korean names stand in one block, the family name first: one character, seldom two. */
function ofOneBlock(characters: string[]): string[][] {
  const at = (length: number) => [characters.slice(0, length).join(""), characters.slice(length).join("")];
  const whole = [characters.join("")];
  const isCompound = characters.length > 2 && isCompoundSurname(characters.slice(0, 2).join(""));
  return [at(isCompound ? 2 : 1), ...(characters.length > 2 ? [whole] : [])];
}

function withoutTitles(words: NamePart[]): NamePart[] {
  return words.filter((word) => word.kind !== "title" && word.kind !== "generation");
}

const GLUED = /^(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})$/u;
const OF_FAMILY = /^(?:Mac|Fitz|Van|Von|Bar|Ben|Abu|Abd)$/u;
const CAPITALS = /^\p{Lu}{2,3}$/u;

/** "SergeiGrotov" and "JC" are two parts. */
function partsOfWord(word: NamePart, _: number, words: NamePart[]): NamePart[] {
  if (word.script === "Zzzz" && isBurmese(word.shown)) return burmeseSyllables(word.shown).map(partOf);
  const [, first, second] = GLUED.exec(word.shown) ?? [];
  if (first !== undefined && second !== undefined && !OF_FAMILY.test(first))
    return [partOf(first), partOf(second)];
  if (!CAPITALS.test(word.shown) || !/^[^AEIOUYАЕИОУЫЭЮЯ]+$/u.test(word.shown)) return [word];
  const isShouted = words.every(({ shown }) => shown === shown.toUpperCase());
  return isShouted ? [word] : [...word.shown].map(partOf);
}

// "José y Ana" has a particle, "Y. Tsarev" an initial.
function kindOf({ shown, kind }: NamePart): NamePart["kind"] {
  return shown.length === 1 && shown !== shown.toLowerCase() ? undefined : kind;
}

/** "Salim Haddad Salim al-Zahrani": a part that stands twice is one. */
function withoutRepeats(parts: NamePart[]): NamePart[] {
  return parts.filter((part, at) => part.isInitial || parts.indexOf(part) === at);
}
