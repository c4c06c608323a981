import type { Place } from "../languages/gazetteer.ts";
import type { Language } from "../languages/language.ts";
import { anyCase, type GivenForm, type TitleForm } from "../people/grammar.ts";
import { findSigns, type SignedLists } from "../signs.ts";
import type { Codes } from "./letter-kinds.ts";
import { traitsOf } from "./word-traits.ts";

/** What the letters of a word tell wherever it stands; worked out once for each word of a language. */
export type WordForm = {
  text: string;
  lower: string;
  /** The word without its ending, where the language declines; else `lower`. */
  stem: string;
  capital: boolean;
  /** As it is compared with other names; filled when first asked for. */
  key: string | undefined;
  /** The rules of which a sign stands in the word. */
  signs: SignedLists | undefined;
  /** Whether a cue of speech starts with it. */
  cues: boolean;
  /** Whether it may stand for somebody without a capital: a pronoun, a noun, the name of a people. */
  refers: boolean;
  /** Whether it may stand in a name: with a capital, or joined to a small article: "аль-Багдади". */
  inNames: boolean;
  /** Capitals throughout. */
  acronym: boolean;
  /** The given names of which it is a form. */
  given: readonly GivenForm[];
  /** See `word-traits.ts`. */
  traits: number;
  /** What it calls somebody: "министр". */
  title: TitleForm | undefined;
  /** Whether it is a common word in small letters; filled when first asked for. */
  common: boolean | undefined;
  /** Cities that are looked up for names alone. */
  cities: readonly Place[];
  /** Places, and peoples with their adjectives, whose names begin with it. */
  places: readonly Place[];
};

/** Gives the form of the word that stands in a text between two offsets. */
type Forms = (text: string, codes: Codes, start: number, end: number) => WordForm;

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
  const capital = first !== first.toLowerCase();
  const places = [...(language.places.get(stem) ?? noPlaces), ...(language.nations.get(stem) ?? noPlaces)];
  return {
    text,
    lower,
    stem,
    capital,
    traits: traitsOf({ text, lower, stem, placeless: places.length === 0 }, language),
    title: titleOf(text, lower, capital, language),
    common: undefined,
    cities: language.names.cities?.get(stem) ?? noPlaces,
    key: undefined,
    signs: findSigns(language, lower),
    cues: language.cues.entries.has(lower),
    refers:
      nouns.has(stem) ||
      relatives.has(lower) ||
      language.peoples.has(lower) ||
      Object.hasOwn(pronouns, lower),
    inNames: capital || joinedArticle.test(text),
    acronym: text.length > 1 && text === text.toUpperCase() && /\p{L}/u.test(text),
    given: givenFormsOf(lower, capital, language),
    places: places.length === 0 ? noPlaces : places,
  };
}

const joinedArticle =
  /^(?:(?:al|el|as|ash|ad|ar|an|at|az|ul|аль|эль|ас|аш|ад|ар|ан|ат|аз|уль|ул|ур)[-‑]|[dд][’'])\p{Lu}/u;

const noForms: readonly GivenForm[] = [];
const noPlaces: readonly Place[] = [];

/** What a word is called by whom it names ("экс-советник" is a советник); a plural in "-ов" is a surname when it has a capital. */
function titleOf(text: string, lower: string, capital: boolean, language: Language): TitleForm | undefined {
  const { titles, kin } = language.names;
  const known = titles.get(lower) ?? (kin.has(lower) && !capital ? { cases: anyCase } : undefined);
  if (known) return capital && /[оеё]в$/u.test(lower) ? undefined : known;
  const hyphen = lower.indexOf("-");
  if (hyphen < 1 || text.includes("-", hyphen + 1)) return undefined;
  const [first, second] = [titles.get(lower.slice(0, hyphen)), titles.get(lower.slice(hyphen + 1))];
  // "Major-General", but not "Bishop-Young"
  return /-\p{Lu}/u.test(text) ? first && second : (second ?? first);
}

/** Of two names joined by a hyphen the last tells. */
function givenFormsOf(lower: string, capital: boolean, language: Language): readonly GivenForm[] {
  const { given, foreignGiven } = language.names;
  // "Rubén" is Ruben.
  const plain = /[^\p{Script=Cyrillic}a-z-]/u.test(lower)
    ? lower.normalize("NFD").replace(/\p{M}/gu, "")
    : lower;
  const known =
    given.get(lower) ?? foreignGiven?.get(lower) ?? (plain === lower ? undefined : given.get(plain));
  if (known) return known;
  const hyphen = lower.lastIndexOf("-");
  if (hyphen < 2 || !capital) return noForms;
  const last = given.get(lower.slice(hyphen + 1));
  return last && given.has(lower.slice(0, hyphen)) ? last : noForms;
}

function slotOf(codes: Codes, start: number, end: number): number {
  let sum = end - start;
  for (let at = start; at < end; at++) sum = Math.imul(sum, 31) + (codes[at] as number);
  return (sum ^ (sum >>> 15)) & (SLOTS - 1);
}

/** The forms known so far by the letters themselves, which lie one word after another. */
type Table = { slots: Int32Array; forms: WordForm[]; starts: Int32Array; letters: Codes };

const emptyTable = (): Table => ({
  slots: new Int32Array(SLOTS),
  forms: [],
  starts: new Int32Array(MOST_KNOWN + 1),
  letters: new Uint16Array(MOST_KNOWN * LONGEST_KNOWN),
});

function isKnownAs(
  { starts, letters }: Table,
  known: number,
  codes: Codes,
  start: number,
  end: number,
): boolean {
  const from = starts[known] as number;
  if ((starts[known + 1] as number) - from !== end - start) return false;
  for (let at = start; at < end; at++) if (letters[from + at - start] !== codes[at]) return false;
  return true;
}

/** A word that is known is found without being cut out of its text. */
function makeForms(language: Language): Forms {
  let table = emptyTable();
  return (text, codes, start, end) => {
    if (end - start > LONGEST_KNOWN) return describe(text.slice(start, end), language);
    if (table.forms.length === MOST_KNOWN) table = emptyTable();
    const { slots, forms, starts, letters } = table;
    let slot = slotOf(codes, start, end);
    // What stands in a slot is one more than a form's number; 0 is free.
    for (let taken = slots[slot] as number; taken > 0; taken = slots[slot] as number) {
      const form = forms[taken - 1];
      if (form && isKnownAs(table, taken - 1, codes, start, end)) return form;
      slot = (slot + 1) & (SLOTS - 1);
    }
    // A copy: a cut-out would hold on to the text that it is cut from.
    const form = describe(` ${text.slice(start, end)}`.slice(1), language);
    const from = starts[forms.length] as number;
    letters.set(codes.subarray(start, end), from);
    starts[forms.length + 1] = from + end - start;
    slots[slot] = forms.push(form);
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
