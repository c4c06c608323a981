import type { Provision } from "../../provision.ts";
import { certiorariDays, counting, order2020, order2021, printed } from "./parameters.ts";

/** Petition to the Supreme Court of the United States for a writ of certiorari, in summary. */
export const supremeCourtRule13 = {
  id: "supreme-court-rule-13",
  cite: "Supreme Court Rule 13",
  title: { en: "Petition for certiorari (United States)", ru: "Прошение о пересмотре Верховным судом США" },
  paragraphs: {
    "10": {
      says: {
        en: "Review is not of right: it is granted for compelling reasons only.",
        ru: "Пересмотр не обязателен: он допускается только по веским причинам.",
      },
      source: printed,
    },
    "13.1": {
      says: {
        en: "The petition is in time when filed within 90 days of the entry of the judgment of a court of appeals or of a state's court of last resort.",
        ru: "Прошение подано в срок, если это сделано в течение 90 дней после решения апелляционного суда или высшего суда штата.",
      },
      source: printed,
    },
    "13.3": {
      says: {
        en: "A rehearing asked for in time moves the start to the day on which it is refused.",
        ru: "Пересмотр, запрошенный в срок, переносит начало на день отказа в нём.",
      },
      source: {
        ...printed,
        address: "https://supreme.findlaw.com/supreme_court/guides/paidcases/paidcases11.html",
      },
    },
    "30.1": {
      says: {
        en: "The first day does not count; a period that would end on a Saturday, a Sunday or a federal holiday runs to the next other day.",
        ru: "Первый день не считается; срок, истекающий в субботу, воскресенье или федеральный праздник, длится до следующего иного дня.",
      },
      source: counting,
    },
    "order 2020-03-19": {
      says: {
        en: "During the epidemic: 150 days instead, for petitions that were due on 19 March 2020 or later.",
        ru: "Во время эпидемии: 150 дней для прошений, срок которых истекал 19 марта 2020 г. или позже.",
      },
      source: order2020,
    },
    "order 2021-07-19": {
      says: {
        en: "Back to 90 days for decisions from 19 July 2021 on.",
        ru: "Снова 90 дней для решений с 19 июля 2021 г.",
      },
      source: order2021,
    },
  },
  parameters: [certiorariDays],
} satisfies Provision;
