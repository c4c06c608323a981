import type { Provision } from "../../provision.ts";
import {
  parole,
  remand,
  remandLeast,
  remandMost,
  replacement,
  shareEspeciallyGrave,
  shareGrave,
  shareMedium,
} from "./parameters.ts";

/** Parole and credit for remand in the Criminal Code of Russia, in summary. */
export const ruUk79 = {
  id: "ru-uk-79",
  cite: "UK RF 79",
  title: { en: "Russia: parole, credit for remand", ru: "Россия: УДО, зачёт времени под стражей" },
  paragraphs: {
    "79.3.a": {
      says: {
        en: "Parole may be granted after one third of the term for an offence of minor or medium gravity, if a court finds that the person need not serve it all.",
        ru: "УДО возможно после одной трети срока за преступление небольшой или средней тяжести, если суд признает, что полное отбывание не нужно.",
      },
      source: parole,
    },
    "79.3.b": {
      says: { en: "For a grave offence, after one half.", ru: "За тяжкое преступление — после половины." },
      source: parole,
    },
    "79.3.v": {
      says: {
        en: "For an especially grave offence, after two thirds. Some offences (drugs, terrorism, offences against minors) need more: those shares, the least time of six months and parole from life were not read.",
        ru: "За особо тяжкое — после двух третей. Для некоторых составов (наркотики, терроризм, против несовершеннолетних) нужно больше: эти доли, минимум в шесть месяцев и УДО при пожизненном сроке не прочитаны.",
      },
      source: parole,
    },
    "80": {
      says: {
        en: "The rest of a term may be replaced by a milder penalty; the shares were read only in a text of 2011.",
        ru: "Остаток срока может быть заменён более мягким наказанием; доли прочитаны только в тексте 2011 года.",
      },
      source: replacement,
    },
    "72.3": {
      says: {
        en: "A day of remand counts as one day of a strict or special regime, as one and a half of a general one, as two of a settlement colony; always as one for some offences.",
        ru: "День под стражей — один день строгого или особого режима, полтора дня общего, два дня колонии-поселения; для некоторых составов всегда один.",
      },
      source: remand,
    },
  },
  parameters: [shareMedium, shareGrave, shareEspeciallyGrave, remandLeast, remandMost],
} satisfies Provision;
