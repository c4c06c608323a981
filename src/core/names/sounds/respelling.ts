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
];

// A consonant of Sinhala is spoken with an a, unless a mark or the end of the part takes it away.
const SPOKEN_WITH_A = /(\p{Script=Sinh})(?=\p{L})/gu;

/** How a part is spelt in Latin letters, where its script leaves more than one way. */
export function latinSpellings(part: string): string[] {
  return isThai(part) ? thaiSpellings(part) : isIndian(part) ? indianSpellings(part) : [];
}

/** Letters of scripts without a table of their own as they are usually romanised, so far as the signs do not tell it. */
export function respellForLatin(part: string): string {
  const [spelling] = latinSpellings(part);
  if (spelling !== undefined) return spelling;
  const plain = part
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC");
  const spoken = plain.replace(SPOKEN_WITH_A, (letter) => (/\p{Lo}/u.test(letter) ? `${letter}a` : letter));
  return PAIRS.reduce((text, [from, to]) => text.replace(from, to), spoken);
}
