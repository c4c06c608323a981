import type { Word } from "../../layout/page.ts";
import {
  accusative,
  anyCase,
  dative,
  type Gender,
  genitive,
  instrumental,
  nominative,
  prepositional,
} from "../../people/grammar.ts";
import type { NameUse } from "../../people/name-uses.ts";
import { givenForms } from "./name-cases.ts";
import { stemRussian } from "./stem.ts";

const living = genitive | accusative;
const herOblique = genitive | dative | instrumental | prepositional;

type Ending = readonly [pattern: RegExp, cases: number, base: string];

/** The endings of family names and fathers' names by sex: the cases they show, and the name in its base form. */
const endings: Readonly<Record<Gender, readonly Ending[]>> = {
  m: [
    [/((?:[оеё]в|ь|[^аеиоуыэюя])ич)$/u, nominative, "$1"],
    [/((?:[оеё]в|ь|[^аеиоуыэюя])ич)а$/u, living, "$1"],
    [/((?:[оеё]в|ь|[^аеиоуыэюя])ич)у$/u, dative, "$1"],
    [/((?:[оеё]в|ь|[^аеиоуыэюя])ич)ем$/u, instrumental, "$1"],
    [/((?:[оеё]в|ь|[^аеиоуыэюя])ич)е$/u, prepositional, "$1"],
    [/(?:[оеё]вн|ичн)(?:а|ы|е|у|ой)$/u, 0, ""],
    [/([оеё]в|[иы]н)$/u, nominative, "$1"],
    [/([оеё]в|[иы]н)а$/u, living, "$1"],
    [/([оеё]в|[иы]н)у$/u, dative, "$1"],
    [/([оеё]в|[иы]н)ым$/u, instrumental, "$1"],
    [/([оеё]в|[иы]н)е$/u, prepositional, "$1"],
    [/(?:[оеё]в|[иы]н)ой$/u, 0, ""],
    [/([сц]к)ий$/u, nominative, "$1ий"],
    [/([сц]к)ого$/u, living, "$1ий"],
    [/([сц]к)ому$/u, dative, "$1ий"],
    [/([сц]к)им$/u, instrumental, "$1ий"],
    [/([сц]к)ом$/u, prepositional, "$1ий"],
    [/[сц]к(?:ая|ую)$/u, 0, ""],
    [/([нлвт])ого$/u, living, "$1ый"],
    [/([нлвт])ому$/u, dative, "$1ый"],
    // "Кравца" is Кравец
    [/([бвгджзклмнпрстфхш])ца$/u, living, "$1ец"],
    [/([бвгджзклмнпрстфхш])цу$/u, dative, "$1ец"],
    [/([бвгджзклмнпрстфхш])цом$/u, instrumental, "$1ец"],
    [/([бвгджзклмнпрстфхцчшщ])$/u, nominative, "$1"],
    [/([бвгджзклмнпрстфхцчшщ])а$/u, nominative | living, "$1"],
    [/([бвгджзклмнпрстфхцчшщ])у$/u, nominative | dative, "$1"],
    [/([бвгджзклмнпрстфхцчшщ])[ое]м$/u, nominative | instrumental, "$1"],
    [/([бвгджзклмнпрстфхцчшщ])е$/u, nominative | prepositional, "$1"],
  ],
  f: [
    [/((?:[оеё]вн|ичн)а)$/u, nominative, "$1"],
    [/([оеё]вн|ичн)ы$/u, genitive, "$1а"],
    [/([оеё]вн|ичн)е$/u, dative | prepositional, "$1а"],
    [/([оеё]вн|ичн)у$/u, accusative, "$1а"],
    [/([оеё]вн|ичн)ой$/u, instrumental, "$1а"],
    [/([оеё]в|[иы]н)а$/u, nominative, "$1а"],
    [/([оеё]в|[иы]н)ой$/u, herOblique, "$1а"],
    [/([оеё]в|[иы]н)у$/u, accusative, "$1а"],
    [/(?:[оеё]в|[иы]н)(?:|ым|е)$/u, 0, ""],
    [/([сц]к)ая$/u, nominative, "$1ая"],
    [/([сц]к)ой$/u, herOblique, "$1ая"],
    [/([сц]к)ую$/u, accusative, "$1ая"],
    [/[сц]к(?:ий|ого|ому|им|ом)$/u, 0, ""],
    [/([нлвт])ая$/u, nominative, "$1ая"],
    [/([нлвт])ую$/u, accusative, "$1ая"],
    [/(?:[нлвт])(?:ый|ого|ому)$/u, 0, ""],
    // foreign names of women do not decline
    [/[бвгджзйклмнпрстфхцчшщь]$/u, anyCase, ""],
    [/ы$/u, genitive, ""],
  ],
};

/** The cases in which a word of a man's or woman's name may stand; none when nobody of that sex bears it. */
function casesAs(lower: string, gender: Gender, only: boolean): number {
  const given = givenForms.get(lower);
  if (given && !only) {
    const own = given.filter((form) => form.gender === gender);
    // "Спенсер", a man's name, is a woman's surname.
    if (own.length > 0) return own.reduce((sum, form) => sum | form.cases, 0);
  }
  return endings[gender].find(([pattern]) => pattern.test(lower))?.[1] ?? anyCase;
}

const isInitial = (word: Word): boolean => word.text.length < 3 || word.text.includes(".");

/** The cases that all the words of a name share if its bearer is a man, or a woman. */
export function caseOfName(words: readonly Word[], gender: Gender): number {
  const own = words.filter((word) => !isInitial(word) && word.capital);
  return own.reduce(
    (shared, word) => shared & casesAs(word.lower, gender, own.length === 1 && isFamily(word)),
    anyCase,
  );
}

const isFamily = (word: Word): boolean => !givenForms.has(word.lower);

/** A given name that only the other sex bears, where the name has another word: "Анна" is no man. */
const speaksAgainst = (words: readonly Word[], gender: Gender): boolean => {
  const given = words.map((word) => givenForms.get(word.lower)).find((forms) => forms !== undefined);
  return given !== undefined && words.length > 1 && given.every((form) => form.gender !== gender);
};

/** How well the uses of a name fit a man, or a woman. */
function fits(uses: readonly NameUse[], gender: Gender): number {
  let score = 0;
  for (const { words, cases, likely, gender: told, weight } of uses) {
    const own = caseOfName(words, gender);
    if (own === 0 || speaksAgainst(words, gender)) score -= 4;
    else if ((own & cases) === 0) score -= 2;
    else if ((own & likely) === 0) score -= 1;
    if (told && (own & nominative) > 0) score += told === gender ? weight : -weight;
    else if (told === gender && weight > 2) score += weight;
  }
  return score;
}

/** Whether the bearer of a name is a man or a woman, from all the places where it stands. */
export function genderOf(uses: readonly NameUse[]): Gender | undefined {
  const man = fits(uses, "m");
  const woman = fits(uses, "f");
  if (man !== woman) return man > woman ? "m" : "f";
  const [first] = uses;
  const last = first?.words.at(-1)?.lower ?? "";
  const given = first?.words.map((word) => givenForms.get(word.lower)?.[0]?.gender).find(Boolean);
  if (given) return given;
  return /(?:[оеё]в|[иы]н|[сц]кий)(?:а|у|ым|ого|ому|им)?$/u.test(last) ? "m" : undefined;
}

const capitalised = (name: string): string =>
  name.replace(/(^|-)(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/** Gives back the letters that the comparison leaves out ("ё") where the word itself begins with its base form. */
const shown = (word: Word, base: string): string =>
  word.lower === base
    ? word.text
    : base.length >= 3 && word.lower.startsWith(base)
      ? word.text.slice(0, base.length)
      : capitalised(base);

/** One word of a name in the nominative. */
function baseOf(word: Word, gender: Gender, alone: boolean): string {
  const forms = givenForms.get(word.lower)?.filter((form) => form.gender === gender);
  const base = forms?.find((form) => form.base === word.lower)?.base ?? forms?.[0]?.base;
  if (base !== undefined && !alone) return shown(word, base);
  const ending = endings[gender].find(([pattern]) => pattern.test(word.lower));
  return ending?.[2] ? shown(word, word.lower.replace(ending[0], ending[2])) : word.text;
}

const dotted = (text: string): string =>
  text.length === 1
    ? `${text}.`
    : text === text.toUpperCase() && text.length > 2 && !text.includes(".")
      ? capitalised(text.toLowerCase())
      : text;

/**
 * A name in the nominative: as it is printed where it stands so, else its fullest form put into its base form.
 * "Ивана Сомова" is Иван Сомов, "Анне Сомовой" Анна Сомова.
 */
export function baseForm(uses: readonly NameUse[], gender: Gender | undefined): string {
  const most = Math.max(...uses.map(({ words }) => words.length));
  const full = uses.filter(({ words }) => words.length === most);
  const sex = gender ?? "m";
  const plain = full.find(({ words, cases }) => {
    const own = caseOfName(words, sex);
    const sure = most > 1 && words.some((word) => isBaseOf(word, sex));
    return (own & cases & nominative) > 0 && (sure || own === nominative || gender === undefined);
  });
  const words = (plain ?? full[0])?.words ?? [];
  return words
    .map((word) =>
      plain || word.text.includes(".") || !word.capital
        ? word.text
        : baseOf(word, sex, most === 1 && isFamily(word)),
    )
    .map(dotted)
    .join(" ");
}

const isBaseOf = (word: Word, gender: Gender): boolean =>
  givenForms.get(word.lower)?.some((form) => form.base === word.lower && form.gender === gender) === true;

const verbs: readonly (readonly [RegExp, Gender])[] = [
  [/(?:[аеиыуяо]ла|лась|ена|ана|ята)$/u, "f"],
  [/(?:[аеиыуяое]л|лся|ен|ан|ят)$/u, "m"],
];

/** What a verb in the past or a short participle tells of its subject: "сказала", "арестован". */
export function verbGender(lower: string): Gender | undefined {
  if (lower.length < 4 || stemRussian(lower).length < 3) return undefined;
  return verbs.find(([pattern]) => pattern.test(lower))?.[1];
}
