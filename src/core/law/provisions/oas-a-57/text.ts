import type { Provision } from "../../provision.ts";
import { monthsLeft } from "./parameters.ts";
import { parties } from "./parties.ts";
import { partly, read, unread } from "./sources.ts";

/** Inter-American Convention on Serving Criminal Sentences Abroad, Managua 1993, in summary. */
export const oasA57 = {
  id: "oas-a-57",
  cite: "OAS A-57",
  title: {
    en: "Inter-American Convention on Serving Criminal Sentences Abroad",
    ru: "Межамериканская конвенция об отбывании уголовных наказаний за границей",
  },
  paragraphs: {
    "I.3": {
      says: {
        en: "A sentence is imprisonment, parole, probation or other supervision by a final decision: no ordinary appeal is pending and the time for it has passed.",
        ru: "Наказание — лишение свободы, условное освобождение, пробация или иной надзор по окончательному решению: обычная жалоба не рассматривается, срок её истёк.",
      },
      source: read,
    },
    "II.a": {
      says: {
        en: "A sentence passed in one party on a national of another may be served in the state of nationality.",
        ru: "Наказание, назначенное в одном участнике гражданину другого, может отбываться в государстве гражданства.",
      },
      source: read,
    },
    "III.2": {
      says: {
        en: "The person consents, having been told of the legal consequences.",
        ru: "Человек согласен, узнав о правовых последствиях.",
      },
      source: unread,
    },
    "III.3": {
      says: {
        en: "The act is an offence in the receiving state too.",
        ru: "Деяние — преступление и в принимающем государстве.",
      },
      source: unread,
    },
    "III.4": {
      says: {
        en: "The person is a national of the receiving state.",
        ru: "Человек — гражданин принимающего государства.",
      },
      source: unread,
    },
    "III.5": {
      says: { en: "The sentence is not the death penalty.", ru: "Наказание — не смертная казнь." },
      source: unread,
    },
    "III.6": {
      says: {
        en: "At least six months are left when the request is made.",
        ru: "При подаче запроса остаётся не менее шести месяцев.",
      },
      source: unread,
    },
    "III.7": {
      says: {
        en: "Serving the sentence there is not contrary to the law of the receiving state.",
        ru: "Отбывание там не противоречит праву принимающего государства.",
      },
      source: unread,
    },
    V: {
      says: {
        en: "Either state or the person may ask; both states must agree.",
        ru: "Просить может любое из государств или сам человек; согласны должны быть оба государства.",
      },
      source: unread,
    },
    parties: {
      says: {
        en: "In force since 12 April 1996; for a later party, as the dates of the United States show, thirty days after the deposit. Venezuela, Suriname and Uruguay stand on the list of the United States, without a day.",
        ru: "Действует с 12 апреля 1996 года; для присоединившихся позже, как видно по датам США, через тридцать дней после сдачи грамоты. Венесуэла, Суринам и Уругвай есть в списке США, без дат.",
      },
      source: partly,
    },
  },
  parameters: [monthsLeft],
  parties,
} satisfies Provision;
