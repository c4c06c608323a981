import type { Provision } from "../../provision.ts";
import { monthsLeft, monthsLeftFrance, monthsLeftLong, reapplyMonths } from "./parameters.ts";
import { bop, doj } from "./sources.ts";

/** How the Department of Justice decides on transfers. */
export const usTransferPractice = {
  id: "us-transfer-practice",
  cite: "DOJ",
  title: {
    en: "International Prisoner Transfer Program of the United States: practice",
    ru: "Программа США по международной передаче заключённых: практика",
  },
  paragraphs: {
    "CRM 732": {
      says: {
        en: "What the Department of Justice asks for: nationality, a treaty, a final judgment with nothing pending against it, an offence in both countries, typically six months left at the application save in exceptional circumstances, no other charges pending, and the consent of the person and of both countries.",
        ru: "Что требует министерство юстиции: гражданство, договор, окончательный приговор без рассматриваемых жалоб, преступность деяния в обеих странах, обычно шесть месяцев до конца срока при обращении, кроме исключительных случаев, отсутствие других обвинений, согласие человека и обеих стран.",
      },
      source: doj("https://www.justice.gov/jm/criminal-resource-manual-732-eligibility-prisoner-transfer"),
    },
    "CRM 732, Mexico": {
      says: {
        en: "The treaty with Mexico leaves out immigration offences and persons domiciled in the country of the sentence for five years.",
        ru: "Договор с Мексикой не распространяется на миграционные преступления и на постоянно живущих в стране приговора пять лет.",
      },
      source: doj("https://www.justice.gov/jm/criminal-resource-manual-732-eligibility-prisoner-transfer"),
    },
    "CRM 734": {
      says: {
        en: "A federal prisoner asks in the prison. After a refusal a new application is possible in two years if six months will be left, sooner where the obstacle was temporary.",
        ru: "Федеральный заключённый подаёт просьбу в тюрьме. После отказа новую просьбу можно подать через два года, если останется шесть месяцев, раньше — если препятствие было временным.",
      },
      source: doj(
        "http://www.justice.gov/usam/criminal-resource-manual-734-processing-prisoner-transfer-requests",
      ),
    },
    "CRM 737": {
      says: {
        en: "Prosecutors and investigators answer within 14 days; silence is taken as no objection.",
        ru: "Прокуроры и следователи отвечают в течение 14 дней; молчание считается отсутствием возражений.",
      },
      source: doj(
        "https://www.justice.gov/usam/criminal-resource-manual-737-role-usaos-and-law-enforcement-agencies-transfer-process",
      ),
    },
    "CRM 743": {
      says: {
        en: "A prisoner of a state is considered only once that state has agreed.",
        ru: "Просьбу заключённого штата рассматривают лишь после согласия штата.",
      },
      source: doj(
        "https://www.justice.gov/archives/usam/criminal-resource-manual-743-role-states-transfer-process",
      ),
    },
    "BOP 5140.42, 7.a": {
      says: {
        en: "The Bureau of Prisons takes no application with less than six months left; twelve for Thailand and Hong Kong, until 9 April 2019 for France too.",
        ru: "Бюро тюрем не принимает просьбу, если осталось менее шести месяцев; для Таиланда и Гонконга — двенадцати, до 9 апреля 2019 года и для Франции.",
      },
      source: bop,
    },
    list: {
      says: {
        en: "The Department's list of participating countries: the parties of ETS 112 and of the Inter-American convention, and those of bilateral treaties.",
        ru: "Список стран министерства: участники СЕД 112 и Межамериканской конвенции и участники двусторонних договоров.",
      },
      source: doj("https://www.justice.gov/criminal-oia/list-participating-countriesgovernments"),
    },
  },
  parameters: [monthsLeft, monthsLeftLong, monthsLeftFrance, reapplyMonths],
} satisfies Provision;
