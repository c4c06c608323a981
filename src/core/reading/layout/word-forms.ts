import type { Language } from "../languages/language.ts";
import { findSigns, type SignedLists } from "../signs.ts";

/** What the letters of a word tell wherever it stands; worked out once for each word of a language. */
export type WordForm = {
  text: string;
  lower: string;
  /** The word without its ending, where the language declines; else `lower`. */
  stem: string;
  capital: boolean;
  /** The rules of which a sign stands in the word. */
  signs: SignedLists | undefined;
  /** Whether a cue of speech starts with it. */
  cues: boolean;
  /** Whether it may stand for somebody without a capital: a pronoun, a noun, the name of a people. */
  refers: boolean;
};

/** Gives the form of the word that stands in a text between two offsets. */
type Forms = (text: string, start: number, end: number) => WordForm;

/** Few words make up most of a text, and a language has few of them; what is longer is no word. */
const MOST_KNOWN = 50_000;
const LONGEST_KNOWN = 40;

/** A power of two, so that there is always room. */
const SLOTS = 131_072;

const possessive = /['’][sS]$/u;

function describe(whole: string, language: Language): WordForm {
  const { nouns, pronouns, relatives } = language.references;
  const text = whole.length > 2 ? whole.replace(possessive, "") : whole;
  const first = text.charAt(0);
  const lower = text.toLowerCase().replaceAll("ё", "е").replaceAll("’", "'");
  const stem = language.stem(lower);
  return {
    text,
    lower,
    stem,
    capital: first !== first.toLowerCase(),
    signs: findSigns(language, lower),
    cues: language.cues.entries.has(lower),
    refers:
      nouns.has(stem) ||
      relatives.has(lower) ||
      language.peoples.has(lower) ||
      Object.hasOwn(pronouns, lower),
  };
}

type Known = { whole: string; form: WordForm };

const emptySlots = (): (Known | undefined)[] => new Array(SLOTS).fill(undefined);

function standsAt(text: string, start: number, whole: string): boolean {
  for (let at = 0; at < whole.length; at++)
    if (whole.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

function slotOf(text: string, start: number, end: number): number {
  let sum = end - start;
  for (let at = start; at < end; at++) sum = Math.imul(sum, 31) + text.charCodeAt(at);
  return (sum ^ (sum >>> 15)) & (SLOTS - 1);
}

/** A table by the letters themselves: a word that is known is found without being cut out of its text. */
function makeForms(language: Language): Forms {
  let slots = emptySlots();
  let count = 0;
  return (text, start, end) => {
    if (end - start > LONGEST_KNOWN) return describe(text.slice(start, end), language);
    let slot = slotOf(text, start, end);
    for (let known = slots[slot]; known; known = slots[slot]) {
      if (known.whole.length === end - start && standsAt(text, start, known.whole)) return known.form;
      slot = (slot + 1) & (SLOTS - 1);
    }
    if (count === MOST_KNOWN) {
      slots = emptySlots();
      count = 0;
      slot = slotOf(text, start, end);
    }
    // A copy: a cut-out would hold on to the text that it is cut from.
    const whole = ` ${text.slice(start, end)}`.slice(1);
    const form = describe(whole, language);
    slots[slot] = { whole, form };
    count++;
    return form;
  };
}

const made = new WeakMap<Language, Forms>();

/** The forms of a language's words; a word has the same one each time. */
export function formsOf(language: Language): Forms {
  const forms = made.get(language) ?? makeForms(language);
  made.set(language, forms);
  return forms;
}
