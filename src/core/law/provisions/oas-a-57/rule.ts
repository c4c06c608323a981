import { unless } from "../../condition.ts";
import { partyCondition } from "../../party-condition.ts";
import { cite } from "../../provision.ts";
import type { Remedy } from "../../remedy.ts";
import { remedyTitles } from "../../remedy-titles.ts";
import { servingCondition } from "../../serving-condition.ts";
import {
  nationalCondition,
  plainTransferConditions as plain,
  remainderCondition,
} from "../../transfer-conditions.ts";
import { monthsLeft } from "./parameters.ts";
import { parties } from "./parties.ts";
import { oasA57 } from "./text.ts";

/** Transfer under the convention of the American states, with the person's consent. */
export const transferOasA57: Remedy = {
  id: "transfer-oas-a-57",
  title: remedyTitles["transfer-oas-a-57"],
  provision: oasA57,
  decidedBy: "conditions",
  conditions: [
    partyCondition("sentencingState", parties, cite(oasA57, "parties")),
    partyCondition("homeState", parties, cite(oasA57, "parties")),
    servingCondition(cite(oasA57, "II.a")),
    plain.final(cite(oasA57, "I.3")),
    plain.consent(cite(oasA57, "III.2")),
    plain.dual(cite(oasA57, "III.3")),
    nationalCondition(cite(oasA57, "III.4")),
    plain.custodial(cite(oasA57, "III.5")),
    remainderCondition(monthsLeft, cite(oasA57, "III.6")),
    {
      id: "home-law-allows",
      says: {
        en: "Serving the sentence there is not contrary to the home state's law",
        ru: "Отбывание не противоречит праву государства гражданства",
      },
      cites: cite(oasA57, "III.7"),
      decide: unless("contraryToHomeLaw", {
        met: { en: "Not contrary to its law.", ru: "Его праву не противоречит." },
        notMet: { en: "Contrary to its law.", ru: "Противоречит его праву." },
      }),
    },
    plain.sentencingStateAgrees(cite(oasA57, "V")),
    plain.homeStateAgrees(cite(oasA57, "V")),
  ],
  documents: [
    { en: "Proof of nationality", ru: "Подтверждение гражданства" },
    { en: "Certified judgment, statement of the time served", ru: "Заверенный приговор, справка об отбытом" },
    { en: "The person's consent", ru: "Согласие человека" },
  ],
  steps: [
    {
      en: "Read articles III to VII in a current text: they are not verified here",
      ru: "Прочитать статьи III–VII в действующем тексте: здесь они не проверены",
    },
    {
      en: "Ask the person, and record the answer",
      ru: "Спросить человека и записать ответ",
    },
    {
      en: "Ask the home state's central authority to make the request",
      ru: "Просить центральный орган государства гражданства направить запрос",
    },
  ],
};
