import type { Provision } from "../../provision.ts";
import { counting, grace, limitationMonths, section } from "./parameters.ts";

/** Motion to vacate, set aside or correct a federal sentence of the United States, in summary. */
export const usc2255 = {
  id: "usc-28-2255",
  cite: "28 USC 2255",
  title: { en: "Motion attacking a federal sentence", ru: "Ходатайство против федерального приговора" },
  paragraphs: {
    a: {
      says: {
        en: "Whoever is in custody under a federal sentence may move the court that passed it, claiming that it breaks the Constitution or the laws, lacked jurisdiction, exceeds the maximum or is otherwise open to attack.",
        ru: "Отбывающий федеральное наказание может обратиться в суд, вынесший приговор: нарушены Конституция или законы, не было юрисдикции, превышен предел или приговор уязвим иначе.",
      },
      source: section,
    },
    "a.custody": {
      says: {
        en: "Custody is read widely by the courts: supervised release counts. Whether it does after deportation is disputed.",
        ru: "Суды понимают лишение свободы широко: надзор после освобождения считается. После депортации — спорно.",
      },
      source: {
        address: "https://2255motion.com/file-section-2255-motion-in-custody/",
        mark: "partly verified",
        checked: "2026-11-22",
      },
    },
    "f.1": {
      says: {
        en: "One year, from the day on which the judgment became final,",
        ru: "Один год со дня, когда приговор стал окончательным,",
      },
      source: section,
    },
    "f.2-4": {
      says: {
        en: "or from the latest of: removal of an unlawful impediment by the government; first recognition of a new and retroactive right by the Supreme Court; the day on which the facts could have been found with due diligence.",
        ru: "либо с более позднего дня: устранено незаконное препятствие со стороны властей; Верховный суд впервые признал новое право с обратной силой; факты можно было узнать при должном старании.",
      },
      source: section,
    },
    "f.grace": {
      says: {
        en: "Where the judgment was final before 24 April 1996, the courts count the year from that day.",
        ru: "Если приговор стал окончательным до 24 апреля 1996 г., суды отсчитывают год с этого дня.",
      },
      source: grace,
    },
    h: {
      says: {
        en: "A second motion needs certification by a court of appeals: new evidence of innocence, or a new retroactive rule of constitutional law.",
        ru: "Повторное ходатайство требует разрешения апелляционного суда: новые доказательства невиновности или новая норма конституционного права с обратной силой.",
      },
      source: section,
    },
    "Crim. P. 45(a)": {
      says: {
        en: "The first day does not count; a time that would end on a Saturday, a Sunday or a legal holiday runs to the next other day.",
        ru: "Первый день не считается; срок, который кончился бы в субботу, воскресенье или праздник, длится до следующего иного дня.",
      },
      source: counting,
    },
  },
  parameters: [limitationMonths],
} satisfies Provision;
