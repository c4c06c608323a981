import { whether } from "../../condition.ts";
import { cite } from "../../provision.ts";
import type { Remedy } from "../../remedy.ts";
import { remedyTitles } from "../../remedy-titles.ts";
import { servingCondition } from "../../serving-condition.ts";
import { bothBound, noDeclaration, opinionHeard, withoutConsent } from "./protocol-conditions.ts";
import { ets167 } from "./text.ts";

const documents: Remedy["documents"] = [
  {
    en: "The papers of article 6 of the Convention, without the declaration of consent",
    ru: "Документы статьи 6 Конвенции, кроме заявления о согласии",
  },
];

/** The home state takes over the sentence of a national who has fled there. */
export const takeOverEts167: Remedy = {
  id: "take-over-ets-167",
  title: remedyTitles["take-over-ets-167"],
  provision: ets167,
  decidedBy: "conditions",
  conditions: [
    ...bothBound,
    {
      id: "fled-home",
      says: { en: "The person fled home from the sentence", ru: "Человек бежал от наказания на родину" },
      cites: cite(ets167, "2.1"),
      decide: whether("fledHome", {
        met: { en: "Fled home from the sentence.", ru: "Бежал от наказания на родину." },
        notMet: { en: "Did not flee home.", ru: "На родину не бежал." },
      }),
    },
    ...withoutConsent(cite(ets167, "2.1")),
  ],
  documents,
  steps: [
    {
      en: "Find out whether the sentencing state will ask for it: it alone can (2.1)",
      ru: "Узнать, попросит ли об этом государство приговора: может только оно (2.1)",
    },
    {
      en: "Tell the person that consent is not asked for, and that an arrest may come first (2.2, 2.3)",
      ru: "Сообщить человеку, что согласия не спрашивают и что возможно задержание (2.2, 2.3)",
    },
  ],
};

/** Transfer of a person who has to leave anyway, with or without consent. */
export const transferEts167: Remedy = {
  id: "transfer-ets-167",
  title: remedyTitles["transfer-ets-167"],
  provision: ets167,
  decidedBy: "conditions",
  conditions: [
    ...bothBound,
    servingCondition(cite(ets167, "3.1")),
    noDeclaration,
    {
      id: "order-to-leave",
      says: {
        en: "The sentence, or a decision following from it, orders the person to leave",
        ru: "Приговор или вытекающее из него решение предписывает выезд",
      },
      cites: cite(ets167, "3.1"),
      decide: whether("sentenceOrdersLeaving", {
        met: { en: "There is such an order.", ru: "Такое предписание есть." },
        notMet: { en: "There is no such order.", ru: "Такого предписания нет." },
      }),
    },
    opinionHeard,
    ...withoutConsent(cite(ets167, "3.1")),
  ],
  documents: [
    ...documents,
    { en: "The person's opinion on the transfer (3.3.a)", ru: "Мнение человека о передаче (3.3.a)" },
    { en: "A copy of the order to leave (3.3.b)", ru: "Копия предписания о выезде (3.3.b)" },
  ],
  steps: [
    {
      en: "Ask the person what he or she thinks of it, and record the answer in the person's own words",
      ru: "Спросить человека, что он об этом думает, и записать ответ его словами",
    },
    {
      en: "Ask the sentencing state to make the request: it alone can (3.1)",
      ru: "Просить государство приговора направить запрос: может только оно (3.1)",
    },
  ],
};
