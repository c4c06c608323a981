import { unless } from "../../condition.ts";
import { cite } from "../../provision.ts";
import type { Remedy } from "../../remedy.ts";
import { remedyTitles } from "../../remedy-titles.ts";
import {
  nationalCondition,
  plainTransferConditions as plain,
  remainderCondition,
} from "../../transfer-conditions.ts";
import { usTransferPractice } from "../us-transfer-practice/text.ts";
import { usc4100 } from "./text.ts";
import { treatyInForce } from "./treaty-condition.ts";
import { monthsLeftFor, reapplication, stateAgrees, unitedStates } from "./us-transfer-conditions.ts";

const practice = cite(usTransferPractice, "CRM 732");

/** Transfer to or from the United States by their law, under whichever treaty is in force. */
export const transferUs: Remedy = {
  id: "transfer-us",
  title: remedyTitles["transfer-us"],
  provision: usc4100,
  decidedBy: "conditions",
  conditions: [
    unitedStates,
    treatyInForce,
    plain.custodial(cite(usc4100, "4102")),
    nationalCondition(cite(usc4100, "4100(b)")),
    plain.final(practice),
    plain.consentOrRepresentative(cite(usc4100, "4100(b)")),
    plain.dual(cite(usc4100, "4101(a)")),
    {
      id: "nothing-pending",
      says: {
        en: "No appeal or collateral attack is pending",
        ru: "Жалоба или иное оспаривание приговора не рассматривается",
      },
      cites: cite(usc4100, "4100(c)"),
      decide: unless("challengePending", {
        met: { en: "Nothing is pending.", ru: "Ничего не рассматривается." },
        notMet: { en: "One is pending.", ru: "Рассматривается." },
      }),
    },
    remainderCondition(monthsLeftFor, cite(usTransferPractice, "BOP 5140.42, 7.a")),
    {
      id: "no-other-charges",
      says: { en: "No other charges are pending", ru: "Иных нерассмотренных обвинений нет" },
      cites: practice,
      decide: unless("otherChargesPending", {
        met: { en: "No other charges.", ru: "Иных обвинений нет." },
        notMet: { en: "Other charges are pending.", ru: "Есть иные обвинения." },
      }),
    },
    stateAgrees,
    reapplication,
    plain.sentencingStateAgrees(practice),
    plain.homeStateAgrees(practice),
  ],
  documents: [
    {
      en: "From the United States: the application made in the prison (for a state prisoner, with the state's approval)",
      ru: "Из США: заявление, поданное в тюрьме (для заключённого штата — с одобрением штата)",
    },
    { en: "Proof of nationality", ru: "Подтверждение гражданства" },
    { en: "Judgment, and a statement of the time served", ru: "Приговор и справка об отбытом" },
  ],
  steps: [
    {
      en: "Ask the person, and say that verified consent cannot be taken back (4100(b))",
      ru: "Спросить человека и сообщить, что проверенное согласие нельзя отозвать (4100(b))",
    },
    {
      en: "Ask the lawyer whether anything is pending, and what giving it up would mean",
      ru: "Узнать у адвоката, что рассматривается и что означал бы отказ от этого",
    },
    {
      en: "See that the application goes in at the prison, or that the home state asks",
      ru: "Проследить, чтобы заявление было подано в тюрьме или запрос направило государство гражданства",
    },
    {
      en: "Ask the home state's ministry for its agreement and how it would enforce the rest",
      ru: "Запросить согласие министерства государства гражданства и порядок исполнения остатка",
    },
  ],
};
