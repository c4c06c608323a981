import { type Condition, whether } from "../../condition.ts";
import { oneOf } from "../../join-rulings.ts";
import { bothParties } from "../../party-condition.ts";
import { cite } from "../../provision.ts";
import type { Remedy } from "../../remedy.ts";
import { remedyTitles } from "../../remedy-titles.ts";
import { parties as conventionParties } from "../ets-112/parties.ts";
import { withoutConsent } from "../ets-167/protocol-conditions.ts";
import { cets222 } from "./text.ts";

const betweenParties = bothParties(conventionParties);

/** Only parties of the Convention can be parties of its protocols. */
const applies = whether("amendingProtocolApplies", {
  met: { en: "It applies between the two states.", ru: "Между двумя государствами он применяется." },
  notMet: { en: "It does not apply between them.", ru: "Между ними он не применяется." },
});

const grounds: readonly Condition[] = [
  {
    id: "returned-home-knowing",
    says: {
      en: "The person went home knowing of the proceedings or of the judgment",
      ru: "Человек вернулся на родину, зная о деле или о приговоре",
    },
    cites: cite(cets222, "1.1"),
    decide: whether("returnedHomeKnowing", {
      met: { en: "Went home knowing of them.", ru: "Вернулся, зная о них." },
      notMet: { en: "Did not.", ru: "Нет." },
    }),
  },
  {
    id: "any-order-to-leave",
    says: {
      en: "A court or an authority has ordered the person to leave",
      ru: "Суд или орган власти предписал человеку выезд",
    },
    cites: cite(cets222, "2.1"),
    decide: whether("anyOrderToLeave", {
      met: { en: "There is such an order.", ru: "Такое предписание есть." },
      notMet: { en: "There is no such order.", ru: "Такого предписания нет." },
    }),
  },
];

/** Transfer without consent in the wider situations of 2017, where that Protocol applies already. */
export const transferCets222: Remedy = {
  id: "transfer-cets-222",
  title: remedyTitles["transfer-cets-222"],
  provision: cets222,
  decidedBy: "conditions",
  conditions: [
    {
      id: "applies",
      says: {
        en: "The Protocol is in force, or both states apply it provisionally",
        ru: "Протокол действует, либо оба государства применяют его временно",
      },
      cites: cite(cets222, "art. 5"),
      decide: (facts, on) => {
        const convention = betweenParties(facts, on);
        return convention.finding === "not met" ? convention : applies(facts, on);
      },
    },
    oneOf({
      id: "situation",
      says: {
        en: "One of the situations of the Protocol is given",
        ru: "Имеется одна из ситуаций Протокола",
      },
      cites: cite(cets222, "1.1"),
      grounds,
      reasons: {
        none: { en: "Neither situation is given.", ru: "Ни одной из ситуаций нет." },
        open: { en: "Neither situation is known to be given.", ru: "Ни об одной из ситуаций не известно." },
      },
    }),
    ...withoutConsent(cite(cets222, "1.1")),
  ],
  documents: [
    {
      en: "The papers of article 6 of the Convention; after an order to leave, its copy and the person's opinion, or a statement that none was given",
      ru: "Документы статьи 6 Конвенции; при предписании о выезде — его копия и мнение человека либо справка об отказе",
    },
  ],
  steps: [
    {
      en: "Ask the treaty office which states apply the Protocol provisionally",
      ru: "Узнать в Договорном бюро, какие государства применяют Протокол временно",
    },
  ],
};
