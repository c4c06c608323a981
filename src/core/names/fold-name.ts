import { toLatin } from "./latin-letters.ts";

const PATRONYMIC = /(?:[oe]vich|[iy]ich|lich|kich|mich|[oe]vna|ichna|ович|евич|ич|овна|евна|ична)$/;

// The marks of Latin, Greek, Cyrillic, Hebrew and Arabic letters. In India and Japan a mark is a vowel or another letter: it stays.
const MARKS =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed'’‘`ʼʻʹʺ]/gu;

// Most names are, and need no more.
const ONLY_ASCII = /^[\x20-\x7e]*$/;

/** A name without case, diacritics and punctuation, in its own script: "O'Brien-Núñez" is "obrien nunez". */
export function foldName(name: string): string {
  if (ONLY_ASCII.test(name)) {
    return name
      .toLowerCase()
      .replace(/['`]/g, "")
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
  }
  return name
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()
    .normalize("NFC");
}

/** The name in Latin letters, to show beside it; undefined when it is in Latin letters already. */
export function transliterate(name: string): string | undefined {
  return /(?!\p{Script=Latin})\p{L}/u.test(name) ? toLatin(name) : undefined;
}

/** Whether a folded part has the ending of a patronymic; some surnames have it too. */
export function isPatronymic(part: string): boolean {
  return PATRONYMIC.test(part);
}
