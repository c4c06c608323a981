import { cite } from "../../provision.ts";
import type { Remedy } from "../../remedy.ts";
import { remedyTitles } from "../../remedy-titles.ts";
import { excludedBy, statedCondition } from "../../stated-condition.ts";
import { federalSentence } from "../../united-states-conditions.ts";
import { cfr281 } from "./text.ts";

/** Commutation of a federal sentence by the President of the United States: whether it may be asked for. */
export const commutation: Remedy = {
  id: "us-commutation",
  title: remedyTitles["us-commutation"],
  provision: cfr281,
  decidedBy: "conditions",
  conditions: [
    federalSentence(cite(cfr281, "1.1.federal")),
    excludedBy({
      id: "no-other-relief",
      says: {
        en: "No other relief by a court or an authority is open",
        ru: "Иной путь через суд или ведомство не открыт",
      },
      cites: cite(cfr281, "1.3"),
      fact: "otherReliefOpen",
    }),
    statedCondition({
      id: "person-agrees",
      says: { en: "The person agrees that it be asked for", ru: "Человек согласен, чтобы об этом просили" },
      cites: cite(cfr281, "1.1"),
      fact: "wantsClemency",
    }),
  ],
  documents: [
    {
      en: "The petition form, complete and signed by the person",
      ru: "Бланк прошения, заполненный и подписанный самим человеком",
    },
    { en: "The judgment and the sentencing papers", ru: "Приговор и материалы о назначении наказания" },
  ],
  steps: [
    {
      en: "Send the petition to the Pardon Attorney, preferably through the warden",
      ru: "Направить прошение прокурору по помилованию, лучше через начальника тюрьмы",
    },
    {
      en: "Support it from our side; the President is free to grant or refuse at any time",
      ru: "Поддержать его с нашей стороны; президент волен удовлетворить или отклонить его в любое время",
    },
  ],
};
