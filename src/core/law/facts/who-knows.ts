import type { Text } from "../../words/text.ts";

/** Who usually has a fact: where the officer asks first. */
export const whoKnows = {
  person: { en: "the person", ru: "сам человек" },
  passport: {
    en: "the person, the passport, the home state's register",
    ru: "сам человек, паспорт, учёт государства гражданства",
  },
  court: { en: "the court's file, the lawyer", ru: "материалы суда, адвокат" },
  lawyer: { en: "the lawyer", ru: "адвокат" },
  prison: { en: "the prison administration", ru: "администрация учреждения" },
  doctor: { en: "the prison's doctor, the medical file", ru: "врач учреждения, медицинская карта" },
  sentencingState: {
    en: "the justice ministry of the sentencing state",
    ru: "министерство юстиции государства вынесения приговора",
  },
  homeState: {
    en: "the justice ministry of the home state",
    ru: "министерство юстиции государства гражданства",
  },
  treatyOffice: {
    en: "the Council of Europe's treaty office, the foreign ministry",
    ru: "Договорное бюро Совета Европы, министерство иностранных дел",
  },
  depositary: {
    en: "the depositary's list of parties, the foreign ministry",
    ru: "список участников у депозитария, министерство иностранных дел",
  },
  stateAuthority: {
    en: "the governor's office or prison authority of the state",
    ru: "администрация губернатора или тюремное ведомство штата",
  },
  immigration: { en: "the immigration authority, the lawyer", ru: "миграционный орган, адвокат" },
  family: { en: "the family", ru: "семья" },
  us: { en: "our own file", ru: "наше собственное дело" },
} satisfies Record<string, Text>;
