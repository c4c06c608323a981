import { cite } from "../../law/provision.ts";
import {
  share,
  shareExcluded,
  shareExtended,
  shareLong,
  shareSerious,
  shareSexual,
} from "../../law/provisions/gb-cja-2003/parameters.ts";
import { gbCja2003 } from "../../law/provisions/gb-cja-2003/text.ts";
import type { Regime } from "./regime.ts";

/** Release from fixed terms in England and Wales; of a life sentence the court sets the least term. */
export const englandAndWales: Regime = {
  country: "GB",
  courts: { en: "England and Wales", ru: "Англия и Уэльс" },
  settledBy: "sentencedInEnglandOrWales",
  shares: [
    {
      id: "standard",
      says: { en: "Standard term, most offences", ru: "Обычный срок, большинство преступлений" },
      isAutomatic: true,
      share,
      goesBy: "release",
      terms: { lessThan: 60 },
      cites: cite(gbCja2003, "244"),
    },
    {
      id: "standard-long",
      says: {
        en: "Standard term of five years or more, most offences",
        ru: "Обычный срок от пяти лет, большинство преступлений",
      },
      isAutomatic: true,
      share: shareLong,
      goesBy: "release",
      terms: { atLeast: 60 },
      cites: cite(gbCja2003, "244"),
    },
    {
      id: "standard-excluded",
      says: {
        en: "Standard term, offences left out of the 40 per cent",
        ru: "Обычный срок, преступления вне 40 процентов",
      },
      isAutomatic: true,
      share: shareExcluded,
      goesBy: "release",
      cites: cite(gbCja2003, "244.excluded"),
    },
    {
      id: "serious",
      says: {
        en: "Seven years or more, listed offences that carry life",
        ru: "От семи лет, перечисленные преступления с возможным пожизненным сроком",
      },
      isAutomatic: true,
      share: shareSerious,
      goesBy: "sentence",
      terms: { atLeast: 84 },
      cites: cite(gbCja2003, "244ZA"),
    },
    {
      id: "sexual-or-violent",
      says: {
        en: "Four years or more, listed sexual and some violent offences",
        ru: "От четырёх лет, перечисленные половые и некоторые насильственные",
      },
      isAutomatic: true,
      share: shareSexual,
      goesBy: "sentence",
      terms: { atLeast: 48 },
      cites: cite(gbCja2003, "244ZA"),
    },
    {
      id: "extended",
      says: { en: "Extended sentence", ru: "Продлённый срок" },
      isAutomatic: false,
      share: shareExtended,
      goesBy: "release",
      cites: cite(gbCja2003, "246A"),
    },
  ],
  life: [],
};
