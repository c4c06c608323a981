import { burmeseSpellings, isBurmese } from "./burmese-sounds.ts";
import { indianSpellings, isIndian } from "./indian-sounds.ts";
import { isThai, thaiSpellings } from "./thai-sounds.ts";

// Pairs of letters that stand for one sound, and letters that any-ascii writes otherwise than papers do.
const PAIRS: [RegExp, string][] = [
  [/ου/g, "u"],
  [/^μπ/g, "b"], // Μπους
  [/μπ/g, "mb"],
  [/^ντ/g, "d"],
  [/ντ/g, "nd"],
  [/γ[κγ]/g, "g"],
  [/τζ/g, "j"], // Τζον
  [/τσ/g, "ts"],
  [/ευ(?=[αεηιοωβγδλμνρ])/g, "ev"],
  [/ευ/g, "ef"],
  [/αυ(?=[αεηιοωβγδλμνρ])/g, "av"],
  [/αυ/g, "af"],
  [/χ/g, "ch"],
  [/η/g, "i"],
  [/υ/g, "y"],
  [/ու/g, "u"], // Armenian
  [/եւ|և/g, "ev"],
  [/յ/g, "y"],
  [/ծ/g, "ts"],
  [/ց/g, "ts"],
  [/ձ/g, "dz"],
  [/ჭ|ჩ/g, "ch"], // Georgian
  [/ც|წ/g, "ts"],
  [/ძ/g, "dz"],
  [/ყ/g, "q"],
  [/^እ/g, "e"], // Ethiopic: Eskinder
  [/(?<=.)ያ/g, "ia"], // Mariam, Isaias
];

// A consonant of Sinhala is spoken with an a, unless a mark or the end of the part takes it away.
const SPOKEN_WITH_A = /(\p{Script=Sinh})(?=\p{L})/gu;

// Greek names are also written as they are spoken: Irini, Economou, Yannis, Zoe, Hatzis, Kountouras.
const SPOKEN_GREEK: [RegExp, string][] = [
  [/^οικ/g, "ek"],
  [/ει|οι/g, "ι"],
  [/αι/g, "e"],
  [/γγ/g, "γκ"],
  [/(?<!^)γκ/g, "ng"],
  [/^γι(?=[αου])/g, "y"],
  [/τζ/g, "tz"],
  [/(?<!^)ντ/g, "nt"],
  [/χ/g, "h"],
  [/ωη$/g, "oe"],
];

// In the west Armenian letters of pairs such as b and p have changed places: Bedros, Krikor, Hagop.
const WESTERN_ARMENIAN: Record<string, string> = {
  բ: "p",
  պ: "b",
  դ: "t",
  տ: "d",
  գ: "k",
  կ: "g",
  ձ: "ts",
  ծ: "dz",
  ջ: "ch",
  ճ: "j",
};

/** How a part in a script of Asia that leaves out vowels, or writes silent letters, is spelt in Latin letters. */
export function spokenSpellings(part: string): string[] {
  if (isThai(part)) return thaiSpellings(part);
  if (isIndian(part)) return indianSpellings(part);
  return isBurmese(part) ? burmeseSpellings(part) : [];
}

/** How a part is spelt in Latin letters, where its script leaves more than one way. */
export function latinSpellings(part: string): string[] {
  const spoken = spokenSpellings(part);
  if (spoken.length > 0) return spoken;
  const plain = plainLetters(part);
  if (/\p{Script=Greek}/u.test(plain)) return [respelt(plain), respelt(replaced(plain, SPOKEN_GREEK))];
  if (/\p{Script=Armenian}/u.test(plain)) return [respelt(plain), respelt(western(plain))];
  return [];
}

/** Letters of scripts without a table of their own as they are usually romanised, so far as the signs do not tell it. */
export function respellForLatin(part: string): string {
  return latinSpellings(part)[0] ?? respelt(plainLetters(part));
}

function respelt(plain: string): string {
  const spoken = plain.replace(SPOKEN_WITH_A, (letter) => (/\p{Lo}/u.test(letter) ? `${letter}a` : letter));
  return replaced(spoken, PAIRS);
}

function western(plain: string): string {
  return plain.replace(/^յ/, "h").replace(/[բպդտգկձծջճ]/g, (letter) => WESTERN_ARMENIAN[letter] ?? letter);
}

function replaced(text: string, pairs: [RegExp, string][]): string {
  return pairs.reduce((before, [from, to]) => before.replace(from, to), text);
}

function plainLetters(part: string): string {
  return part
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC");
}
