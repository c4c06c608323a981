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
import { mayDeclareNationals } from "./declarations.ts";
import { monthsLeft } from "./parameters.ts";
import { parties } from "./parties.ts";
import { ets112 } from "./text.ts";

/** Transfer under the Council of Europe convention, with the person's consent. */
export const transferEts112: Remedy = {
  id: "transfer-ets-112",
  title: remedyTitles["transfer-ets-112"],
  provision: ets112,
  decidedBy: "conditions",
  conditions: [
    partyCondition("sentencingState", parties, cite(ets112, "2.2")),
    partyCondition("homeState", parties, cite(ets112, "2.2")),
    plain.custodial(cite(ets112, "1.a")),
    nationalCondition(cite(ets112, "3.1.a"), mayDeclareNationals),
    servingCondition(cite(ets112, "2.2")),
    plain.final(cite(ets112, "3.1.b")),
    remainderCondition(monthsLeft, cite(ets112, "3.1.c")),
    plain.consentOrRepresentative(cite(ets112, "3.1.d")),
    plain.dual(cite(ets112, "3.1.e")),
    plain.sentencingStateAgrees(cite(ets112, "3.1.f")),
    plain.homeStateAgrees(cite(ets112, "3.1.f")),
  ],
  documents: [
    {
      en: "From the home state: proof of nationality, its law by which the act is an offence, which procedure it will follow (6.1)",
      ru: "От государства гражданства: подтверждение гражданства, закон, по которому деяние преступно, выбранная процедура (6.1)",
    },
    {
      en: "From the sentencing state: certified judgment and its law, statement of the time served, medical and social reports (6.2)",
      ru: "От государства приговора: заверенный приговор и закон, справка об отбытом, медицинские и социальные отчёты (6.2)",
    },
    { en: "The person's declaration of consent (7.1)", ru: "Заявление человека о согласии (7.1)" },
  ],
  steps: [
    {
      en: "Ask the person whether he or she wants to be transferred, and record the answer",
      ru: "Спросить человека, хочет ли он передачи, и записать ответ",
    },
    {
      en: "See that the sentencing state is told of the wish (2.2), or tell the home state",
      ru: "Сообщить о желании государству приговора (2.2) или государству гражданства",
    },
    {
      en: "Ask the home state's justice ministry to make the request in writing (5.2)",
      ru: "Просить министерство юстиции государства гражданства направить письменный запрос (5.2)",
    },
    {
      en: "Verify, as consul, that the consent is voluntary and informed (7.2)",
      ru: "Проверить как консул, что согласие добровольное и осознанное (7.2)",
    },
    {
      en: "Ask which procedure would follow, and what it makes of the remaining time (9.2)",
      ru: "Узнать, какая процедура последует и что станет с остатком срока (9.2)",
    },
  ],
};
