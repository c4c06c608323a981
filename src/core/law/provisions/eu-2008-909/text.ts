import type { Provision } from "../../provision.ts";
import type { Source } from "../../source.ts";

const unread: Source = {
  address: "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX%3A32008F0909",
  mark: "not verified",
  checked: "2026-11-22",
};

/** Transfer between member states of the European Union; its text was not read, so nothing is computed from it. */
export const eu2008909 = {
  id: "eu-2008-909",
  cite: "EU 2008/909/JHA",
  title: {
    en: "Framework Decision 2008/909/JHA: custodial sentences between states of the European Union",
    ru: "Рамочное решение 2008/909/ПВД: лишение свободы между государствами Европейского союза",
  },
  paragraphs: {
    "art. 4": {
      says: {
        en: "To the state of nationality where the person lives, to the state of nationality to which he or she will be deported, or to another state with consent.",
        ru: "В государство гражданства, где человек живёт; в государство гражданства, куда его вышлют; в иное — с согласия.",
      },
      source: unread,
    },
    "art. 6": {
      says: {
        en: "The person's opinion is always heard; consent is needed only in the third of these cases.",
        ru: "Мнение человека выслушивают всегда; согласие нужно лишь в третьем случае.",
      },
      source: unread,
    },
    "art. 7": {
      says: {
        en: "For a list of offences it is not examined whether the act is an offence in both states.",
        ru: "Для перечня преступлений двойную преступность деяния не проверяют.",
      },
      source: unread,
    },
    "art. 9": {
      says: {
        en: "The receiving state may refuse where little time is left.",
        ru: "Принимающее государство может отказать, если осталось мало времени.",
      },
      source: unread,
    },
    "art. 12": {
      says: {
        en: "It decides, as a rule, within a fixed time from the certificate.",
        ru: "Оно решает, как правило, в установленный срок после получения свидетельства.",
      },
      source: unread,
    },
    "art. 17": {
      says: { en: "All time in custody is deducted.", ru: "Всё время под стражей засчитывается." },
      source: unread,
    },
  },
  parameters: [],
} satisfies Provision;
