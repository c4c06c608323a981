import type { Provision } from "../../provision.ts";
import { monthsLeft } from "./parameters.ts";
import { read, unread } from "./sources.ts";

/** Convention on the Transfer of Sentenced Persons, Strasbourg 1983, in summary. */
export const ets112 = {
  id: "ets-112",
  cite: "ETS 112",
  title: {
    en: "Council of Europe Convention on the Transfer of Sentenced Persons",
    ru: "Конвенция Совета Европы о передаче осуждённых лиц",
  },
  paragraphs: {
    "2.3": {
      says: {
        en: "Transfer may be requested by either state; the person may express an interest in being transferred.",
        ru: "О передаче может просить любое из двух государств; человек может заявить, что заинтересован в передаче.",
      },
      source: read,
    },
    "3.1.a": {
      says: {
        en: "The person is a national of the administering state. Each party may define the term for itself (3.4).",
        ru: "Человек — гражданин государства исполнения приговора. Каждый участник может определить этот термин сам (3.4).",
      },
      source: unread,
    },
    "3.1.b": { says: { en: "The judgment is final.", ru: "Приговор окончательный." }, source: unread },
    "3.1.c": {
      says: {
        en: "When the request is received, at least six months of the sentence are left, or it is indeterminate; less in exceptional cases (3.2).",
        ru: "При получении запроса остаётся не менее шести месяцев срока либо срок не определён; в исключительных случаях меньше (3.2).",
      },
      source: unread,
    },
    "3.1.d": {
      says: {
        en: "The person consents, or the legal representative where age or health require it.",
        ru: "Человек согласен; если того требуют возраст или здоровье, согласие даёт законный представитель.",
      },
      source: unread,
    },
    "3.1.e": {
      says: {
        en: "The act is an offence in the administering state, or would be if it had been done there.",
        ru: "Деяние — преступление и в государстве исполнения или было бы им, если бы совершилось там.",
      },
      source: unread,
    },
    "3.1.f": {
      says: {
        en: "Both states agree; neither has a duty to.",
        ru: "Согласны оба государства; обязанности соглашаться нет.",
      },
      source: unread,
    },
  },
  parameters: [monthsLeft],
} satisfies Provision;
