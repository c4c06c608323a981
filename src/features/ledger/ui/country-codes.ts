import { countryCodes } from "../../../core/words/country-codes.ts";
import { countryName, type Lang } from "../../../core/words/text.ts";

/** Every country by its name in the language, in the order of that language. */
export const countriesIn = (lang: Lang): { value: string; label: string }[] => {
  const { compare } = new Intl.Collator(lang);
  return countryCodes
    .map((value) => ({ value, label: countryName(value, lang) }))
    .sort((a, b) => compare(a.label, b.label));
};
