import type { Language } from "../languages/language.ts";
import type { WordForm } from "./word-forms.ts";

/** What the letters of a word alone answer, as bits of a form's `traits`: asked at every place, worked out once. */
export const TITLE = 1;
export const THING = 2;
/** Its stem is a thing's. */
export const THING_STEM = 4;
export const GRAMMAR = 8;
export const PARTICLE = 16;
/** Of another script than the language's own. */
export const FOREIGN = 32;
/** "H.D.", and where that is no "U.S.": initials. */
export const DOTTED = 64;
export const INITIALS = 128;
/** "Дж", "Ch": a name cut to its first sound. */
export const SHORTENED = 256;
/** "II", "Jr", and "I", which may be an initial too. */
export const NUMERAL = 512;
export const ONE_LETTER_NUMERAL = 1024;
/** Capitals throughout but for "Mc". */
export const LARGE = 2048;
export const PATRONYMIC = 4096;
export const FAMILY_ENDING = 8192;
export const THING_SHAPE = 16_384;
export const SAINT = 32_768;
export const MONTH = 65_536;

const abbreviated = /^(?:U\.(?:N|S|K)|E\.U|D\.C|P\.O|A\.M|P\.M)\./u;

const bit = (trait: number, holds: boolean | undefined): number => (holds ? trait : 0);

type Letters = { text: string; lower: string; stem: string; placeless: boolean };

export function traitsOf({ text, lower, stem, placeless }: Letters, { names, dates }: Language): number {
  const dotted = text.includes(".") && /^(?:\p{Lu}\.){2,3}$/u.test(text);
  return (
    bit(TITLE, names.titles.has(lower)) |
    bit(THING, names.things.has(lower)) |
    bit(THING_STEM, names.things.has(stem)) |
    bit(GRAMMAR, names.grammar.has(lower)) |
    bit(PARTICLE, names.particles.has(text)) |
    bit(FOREIGN, names.foreignLetter?.test(text.charAt(0))) |
    bit(DOTTED, dotted) |
    bit(INITIALS, dotted && placeless && !abbreviated.test(text)) |
    bit(SHORTENED, text.length === 2 && /^(?:Дж|Дз|Ал|Вл|Ев|Ст|Ch|Th|Ph|Yu|Ye|Zh)$/u.test(text)) |
    bit(NUMERAL, text.length < 6 && /^(?:[IVXІХ]{2,5}|Jr|Sr)$/u.test(text)) |
    bit(ONE_LETTER_NUMERAL, text.length === 1 && /[IVXІХ]/u.test(text)) |
    bit(LARGE, /^(?:Mc|Mac)?[\p{Lu}'’-]{4,}$/u.test(text)) |
    bit(PATRONYMIC, names.patronymic?.test(lower)) |
    bit(FAMILY_ENDING, names.familyEnding?.test(lower)) |
    bit(THING_SHAPE, names.thingShape.test(lower)) |
    bit(SAINT, names.saints.has(lower)) |
    bit(MONTH, dates.words.months[lower] !== undefined)
  );
}

/** Whether a word has one of these traits. */
export const has = ({ form }: { form: WordForm }, traits: number): boolean => (form.traits & traits) !== 0;
