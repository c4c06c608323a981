import type { Provision } from "../../provision.ts";
import { hongKong, parties, partners } from "./parties.ts";

/** The two-sided transfer treaties of the United States. */
export const usBilateralTransfer = {
  id: "us-bilateral-transfer",
  cite: "US transfer treaties",
  title: {
    en: "Bilateral prisoner transfer treaties of the United States",
    ru: "Двусторонние договоры США о передаче осуждённых",
  },
  paragraphs: {
    list: {
      says: {
        en: "Bolivia, Canada, France, Mexico, Panama, Peru, Thailand and Türkiye by treaty; Micronesia, the Marshall Islands and Palau by agreement. Since when was not read.",
        ru: "Боливия, Канада, Франция, Мексика, Панама, Перу, Таиланд и Турция — по договору; Микронезия, Маршалловы Острова и Палау — по соглашению. С какого времени, не прочитано.",
      },
      source: partners,
    },
    HK: {
      says: {
        en: "The agreement with Hong Kong no longer applies: the United States gave notice of it on 19 August 2020.",
        ru: "Соглашение с Гонконгом не действует: США сообщили об этом 19 августа 2020 года.",
      },
      source: hongKong,
    },
  },
  parameters: [],
  parties,
} satisfies Provision;
