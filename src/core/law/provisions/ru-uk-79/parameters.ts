import type { Fraction, Parameter } from "../../parameter.ts";
import type { Source } from "../../source.ts";

export const parole: Source = {
  address: "https://legalacts.ru/kodeks/UK-RF/obshchaja-chast/razdel-iv/glava-12/statja-79/",
  mark: "partly verified",
  checked: "2026-11-22",
};
export const remand: Source = {
  address: "https://altapress.ru/zhizn/story/v-rossii-zaklyuchennim-pereschitayut-sroki-nakazaniya-224833",
  mark: "partly verified",
  checked: "2026-11-22",
};
export const replacement: Source = {
  address:
    "https://webreadme.com/online/ugolovnyy-kodeks-rossiyskoy-federacii-tekst-s-izmeneniyami-i-kollektiv-avtorov/30",
  mark: "partly verified",
  checked: "2026-11-22",
};

export const shareMedium: Parameter<Fraction> = {
  id: "share-medium",
  label: { en: "Parole, minor or medium gravity", ru: "УДО, небольшая или средняя тяжесть" },
  unit: { en: "of the term", ru: "срока" },
  values: [{ value: "1/3", source: parole }],
};

export const shareGrave: Parameter<Fraction> = {
  id: "share-grave",
  label: { en: "Parole, grave offence", ru: "УДО, тяжкое преступление" },
  unit: { en: "of the term", ru: "срока" },
  values: [{ value: "1/2", source: parole }],
};

export const shareEspeciallyGrave: Parameter<Fraction> = {
  id: "share-especially-grave",
  label: { en: "Parole, especially grave offence", ru: "УДО, особо тяжкое преступление" },
  unit: { en: "of the term", ru: "срока" },
  values: [{ value: "2/3", source: parole }],
};

export const remandLeast: Parameter<number> = {
  id: "remand-least",
  label: { en: "A day of remand counts at least as", ru: "День под стражей засчитывается не менее чем за" },
  unit: { en: "days", ru: "дней" },
  values: [{ from: "2018-07-14", value: 1, source: remand }],
};

export const remandMost: Parameter<number> = {
  id: "remand-most",
  label: { en: "A day of remand counts at most as", ru: "День под стражей засчитывается не более чем за" },
  unit: { en: "days", ru: "дней" },
  values: [{ from: "2018-07-14", value: 2, source: remand }],
};
