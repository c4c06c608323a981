import anyAscii from "any-ascii";
import { partsOfSyllable } from "./sounds/hangul-syllable.ts";
import { spokenSpellings } from "./sounds/respelling.ts";

// As Russian and Ukrainian names are written in English; any-ascii has other habits for these letters.
const LETTERS: Record<string, string> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  ґ: "g",
  д: "d",
  е: "e",
  ё: "yo",
  є: "ye",
  ж: "zh",
  з: "z",
  и: "i",
  і: "i",
  ї: "yi",
  й: "y",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ў: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
};

/** A small Cyrillic letter as it is written for English readers. */
export function usualLatin(letter: string): string | undefined {
  return LETTERS[letter];
}

/** Any text in Latin letters, capitals where they were: "Щукин" is "Shchukin". */
export function toLatin(text: string): string {
  return text.normalize("NFC").replace(/\p{L}[\p{L}\p{M}]*/gu, wordToLatin);
}

// The Revised Romanization, but with the first letter as names have it: Kim, not Gim.
const INITIALS = "k kk n d tt r m p pp s ss  j jj ch k t p h".split(" ");
const INITIALS_INSIDE = "g kk n d tt r m b pp s ss  j jj ch k t p h".split(" ");
const VOWELS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
const CLOSINGS = " k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ");

function syllableToLatin(syllable: string, place: number): string {
  const parts = partsOfSyllable(syllable);
  if (!parts) return letterToLatin(syllable);
  const initial = (place === 0 ? INITIALS : INITIALS_INSIDE)[parts.initial] ?? "";
  return initial + (VOWELS[parts.vowel] ?? "") + (CLOSINGS[parts.closing] ?? "");
}

function wordToLatin(word: string): string {
  const [spoken] = spokenSpellings(word);
  if (spoken !== undefined) return spoken;
  if (/^\p{Script=Hangul}/u.test(word)) return [...word].map(syllableToLatin).join("");
  const isCapitals = word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
  // "Дмитрий" is "Dmitry", "Белый" is "Bely", "Юлия" is "Yulia".
  const spelt = word.replace(/(?:и|ы)й$/i, "y").replace(/(?<=и)я$/i, "a");
  const latin = [...spelt].map(letterToLatin).join("");
  return isCapitals ? latin.toUpperCase() : latin;
}

function letterToLatin(letter: string): string {
  const small = letter.toLowerCase();
  const latin = LETTERS[small] ?? anyAscii(letter);
  return small === letter || !(small in LETTERS) ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
}
