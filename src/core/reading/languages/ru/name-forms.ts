import type { Word } from "../../layout/page.ts";
import type { Gender } from "../../people/grammar.ts";
import { femaleNames, maleNames } from "./given-names.ts";
import { stemRussian } from "./stem.ts";

const byStem = (names: ReadonlySet<string>): ReadonlyMap<string, string> =>
  new Map([...names].map((name) => [stemRussian(name), name]));
const men = byStem(maleNames);
const women = byStem(femaleNames);

const capitalised = (name: string): string =>
  name.replace(/(^|-)(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/** What the forms of a name tell of its bearer: patronymic, given name, or the ending of the family name. */
export function genderOf(parts: readonly Word[]): Gender | undefined {
  if (parts.some((part) => /[оеё]вич|ьич/u.test(part.lower))) return "m";
  if (parts.some((part) => /(?:[оеё]вн|ичн)[аыеуо]/u.test(part.lower))) return "f";
  for (const part of parts) {
    const man = men.has(part.stem);
    const woman = women.has(part.stem);
    if (man !== woman) return man ? "m" : "f";
    // "Валерий" and "Валерия" have one stem; the base forms differ.
    if (man && men.get(part.stem) === part.lower) return "m";
  }
  const last = parts.at(-1)?.lower ?? "";
  if (/(?:ской|скую|ская|[оеё]вой|[ие]ной)$/u.test(last)) return "f";
  if (/(?:[оеё]в|ин|ский|ым|ому)$/u.test(last)) return "m";
  return undefined;
}

/** The endings of family names in oblique cases and what they are in the nominative, by gender. */
const familyForms: Readonly<Record<Gender, readonly (readonly [RegExp, string])[]>> = {
  m: [
    [/(с|ц)к(?:ого|ому|им|ом)$/u, "$1кий"],
    [/(н|л|в|т)(?:ого|ому)$/u, "$1ый"],
    [/([оеё]в|[иы]н)(?:а|у|ым|е|ом)$/u, "$1"],
    [/([бвгджзклмнпрстфхцчшщ])(?:а|у|ом|ем)$/u, "$1"],
  ],
  f: [
    [/(с|ц)к(?:ой|ую|ою)$/u, "$1кая"],
    [/([оеё]в|[иы]н)(?:ой|у|ою|ы)$/u, "$1а"],
  ],
};

function familyBase(lower: string, gender: Gender | undefined): string {
  const forms = familyForms[gender ?? "m"];
  const form = forms.find(([pattern]) => pattern.test(lower));
  return form ? lower.replace(form[0], form[1]) : lower;
}

const plainNames = new Set([...maleNames, ...femaleNames].map((name) => name.replaceAll("ё", "е")));

/** Gives back the letters that the comparison leaves out ("ё") where the word itself is in its base form. */
const shown = (word: Word, base: string): string =>
  word.lower === base
    ? word.text
    : base.length >= 3 && word.text.toLowerCase().startsWith(base)
      ? word.text.slice(0, base.length)
      : capitalised(base);

const isBaseGiven = (part: Word): boolean => plainNames.has(part.lower);

/** A name in the nominative: "Ивана Сомова" is "Иван Сомов". A form with a plain given name is it already. */
export function baseForm(forms: readonly (readonly Word[])[], gender: Gender | undefined): string {
  const plain = forms.find((parts) => parts.length > 1 && parts.some(isBaseGiven));
  const parts = plain ?? forms[0] ?? [];
  return parts
    .map((part) => {
      if (part.text.includes(".")) return part.text;
      const given =
        gender === "f"
          ? (women.get(part.stem) ?? men.get(part.stem))
          : (men.get(part.stem) ?? women.get(part.stem));
      if (plainNames.has(part.lower) && parts.length > 1) return part.text;
      if (given !== undefined && parts.length > 1) return shown(part, given);
      if (plain) return part.text;
      if (/(?:[оеё]вич|ьич)/u.test(part.lower))
        return shown(part, part.lower.replace(/(вич|ьич)(?:а|у|ем|е)$/u, "$1"));
      if (/(?:[оеё]вн|ичн)/u.test(part.lower))
        return shown(part, part.lower.replace(/н(?:ы|е|у|ой)$/u, "на"));
      return shown(part, familyBase(part.lower, gender));
    })
    .map((word) => (word.length === 1 ? `${word}.` : word))
    .map((word) =>
      word === word.toUpperCase() && word.length > 2 && !word.includes(".")
        ? capitalised(word.toLowerCase())
        : word,
    )
    .join(" ");
}
