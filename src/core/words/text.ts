/** The languages the program speaks. */
export const langs = ["en", "ru"] as const;
export type Lang = (typeof langs)[number];

/** One text in every language of the program. */
export type Text = Record<Lang, string>;

/** Building one takes a hundred times longer than asking it; a start that names no country builds none. */
const built = new Map<Lang, Intl.DisplayNames>();

const regionNames = (lang: Lang): Intl.DisplayNames => {
  const names = built.get(lang) ?? new Intl.DisplayNames([lang], { type: "region" });
  built.set(lang, names);
  return names;
};

const named: Record<Lang, Map<string, string>> = { en: new Map(), ru: new Map() };

/** A country's name by its ISO 3166 code; an unknown code is shown as it is. */
export const countryName = (code: string, lang: Lang): string => {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  const name = named[lang].get(code) ?? regionNames(lang).of(code) ?? code;
  named[lang].set(code, name);
  return name;
};
