import { cite } from "../../provision.ts";
import type { Remedy } from "../../remedy.ts";
import {
  nationalCondition,
  partyCondition,
  plainTransferConditions as plain,
  remainderCondition,
} from "../../transfer-conditions.ts";
import { monthsLeft } from "./parameters.ts";
import { parties } from "./parties.ts";
import { ets112 } from "./text.ts";

/** Transfer under the Council of Europe convention, with the person's consent. */
export const transferEts112: Remedy = {
  id: "transfer-ets-112",
  title: {
    en: "Transfer home, Council of Europe convention",
    ru: "Передача на родину по конвенции Совета Европы",
  },
  provision: ets112,
  decidedBy: "conditions",
  conditions: [
    partyCondition("sentencingState", parties, cite(ets112, "2.3")),
    partyCondition("homeState", parties, cite(ets112, "2.3")),
    nationalCondition(cite(ets112, "3.1.a")),
    plain.final(cite(ets112, "3.1.b")),
    remainderCondition(monthsLeft, cite(ets112, "3.1.c")),
    plain.consent(cite(ets112, "3.1.d")),
    plain.dual(cite(ets112, "3.1.e")),
    plain.sentencingStateAgrees(cite(ets112, "3.1.f")),
    plain.homeStateAgrees(cite(ets112, "3.1.f")),
  ],
  documents: [
    { en: "Proof of nationality", ru: "Подтверждение гражданства" },
    {
      en: "Certified judgment and the law it rests on",
      ru: "Заверенный приговор и текст применённого закона",
    },
    { en: "Statement of the time served", ru: "Справка об отбытой части срока" },
    { en: "The person's declaration of consent", ru: "Заявление человека о согласии" },
  ],
  steps: [
    {
      en: "Ask the person whether he or she wants to be transferred, and record the answer",
      ru: "Спросить человека, хочет ли он передачи, и записать ответ",
    },
    {
      en: "Ask the home state's justice ministry to make the request",
      ru: "Просить министерство юстиции государства гражданства направить запрос",
    },
  ],
};
