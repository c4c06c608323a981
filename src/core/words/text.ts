/** The languages the program speaks. */
export const langs = ["en", "ru"] as const;
export type Lang = (typeof langs)[number];

/** One text in every language of the program. */
export type Text = Record<Lang, string>;

/** A country's name by its ISO 3166 code; an unknown code is shown as it is. */
export const countryName = (code: string, lang: Lang): string =>
  /^[A-Z]{2}$/.test(code) ? (new Intl.DisplayNames([lang], { type: "region" }).of(code) ?? code) : code;
