import { cite } from "../../provision.ts";
import type { Remedy } from "../../remedy.ts";
import { remedyTitles } from "../../remedy-titles.ts";
import { statedCondition } from "../../stated-condition.ts";
import { exchangeText } from "./text.ts";

/** Exchange: what must be clear before our side can speak of one; whether there will be one is not computable. */
export const exchange: Remedy = {
  id: "exchange",
  title: remedyTitles.exchange,
  provision: exchangeText,
  decidedBy: {
    nobody: {
      en: "A political decision, not computable. No treaty applies.",
      ru: "Политическое решение, не вычисляется. Договора нет.",
    },
  },
  conditions: [
    statedCondition({
      id: "counterpart-named",
      says: {
        en: "The other side has named its counterpart",
        ru: "Другая сторона назвала встречное условие",
      },
      cites: cite(exchangeText, "none"),
      fact: "counterpartNamed",
    }),
    statedCondition({
      id: "authority",
      says: { en: "Somebody on our side may agree to it", ru: "У нас есть тот, кто вправе согласиться" },
      cites: cite(exchangeText, "none"),
      fact: "authorityToExchange",
    }),
  ],
  documents: [],
  steps: [
    {
      en: "Open an affair for it, and record each step of ours with the step of theirs that it is bound to",
      ru: "Завести общее дело и записывать каждый наш шаг вместе с встречным шагом, с которым он связан",
    },
    {
      en: "Keep the other ways open: none of them has to wait for an exchange",
      ru: "Не закрывать другие пути: ни один из них не обязан ждать обмена",
    },
  ],
};
