import { cite } from "../../law/provision.ts";
import {
  remandLeast,
  remandMost,
  shareEspeciallyGrave,
  shareGrave,
  shareMedium,
} from "../../law/provisions/ru-uk-79/parameters.ts";
import { ruUk79 } from "../../law/provisions/ru-uk-79/text.ts";
import type { Regime } from "./regime.ts";

/** Parole in Russia; what was not read is left out. */
export const russia: Regime = {
  country: "RU",
  shares: [
    {
      id: "minor-or-medium",
      says: {
        en: "Parole, offence of minor or medium gravity",
        ru: "УДО, преступление небольшой или средней тяжести",
      },
      isAutomatic: false,
      share: shareMedium,
      goesBy: "release",
      cites: cite(ruUk79, "79.3.a"),
    },
    {
      id: "grave",
      says: { en: "Parole, grave offence", ru: "УДО, тяжкое преступление" },
      isAutomatic: false,
      share: shareGrave,
      goesBy: "release",
      cites: cite(ruUk79, "79.3.b"),
    },
    {
      id: "especially-grave",
      says: { en: "Parole, especially grave offence", ru: "УДО, особо тяжкое преступление" },
      isAutomatic: false,
      share: shareEspeciallyGrave,
      goesBy: "release",
      cites: cite(ruUk79, "79.3.v"),
    },
  ],
  life: [],
  remand: { least: remandLeast, most: remandMost, cites: cite(ruUk79, "72.3") },
};
