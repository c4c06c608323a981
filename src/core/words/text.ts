/** The languages the program speaks. */
export const langs = ["en", "ru"] as const;
export type Lang = (typeof langs)[number];

/** One text in every language of the program. */
export type Text = Record<Lang, string>;

/** Building one takes a hundred times longer than asking it. */
const regionNames: Record<Lang, Intl.DisplayNames> = {
  en: new Intl.DisplayNames(["en"], { type: "region" }),
  ru: new Intl.DisplayNames(["ru"], { type: "region" }),
};

/** A country's name by its ISO 3166 code; an unknown code is shown as it is. */
export const countryName = (code: string, lang: Lang): string =>
  /^[A-Z]{2}$/.test(code) ? (regionNames[lang].of(code) ?? code) : code;
