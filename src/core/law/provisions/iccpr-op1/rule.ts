import { cite } from "../../provision.ts";
import type { Remedy } from "../../remedy.ts";
import { remedyTitles } from "../../remedy-titles.ts";
import { excludedBy, statedCondition } from "../../stated-condition.ts";
import { iccprOp1 } from "./text.ts";

/** An individual complaint to the UN Human Rights Committee. */
export const humanRightsCommittee: Remedy = {
  id: "un-hrc",
  title: remedyTitles["un-hrc"],
  provision: iccprOp1,
  decidedBy: "conditions",
  conditions: [
    statedCondition({
      id: "state-accepts",
      says: {
        en: "The detaining state is a party to the Optional Protocol",
        ru: "Государство содержания — участник Факультативного протокола",
      },
      cites: cite(iccprOp1, "1"),
      fact: "acceptsRightsComplaints",
    }),
    statedCondition({
      id: "claim",
      says: { en: "A right of the Covenant is said to be violated", ru: "Заявлено нарушение права по Пакту" },
      cites: cite(iccprOp1, "1"),
      fact: "rightsViolated",
    }),
    statedCondition({
      id: "exhausted",
      says: {
        en: "Domestic remedies are exhausted or unreasonably prolonged",
        ru: "Внутренние средства исчерпаны или неразумно затянуты",
      },
      cites: cite(iccprOp1, "5.2.b"),
      fact: "domesticRemediesExhausted",
    }),
    excludedBy({
      id: "nowhere-else",
      says: {
        en: "The same matter is not before another body",
        ru: "То же дело не рассматривается другим органом",
      },
      cites: cite(iccprOp1, "5.2.a"),
      fact: "beforeAnotherBody",
    }),
  ],
  documents: [{ en: "The decisions of the domestic courts", ru: "Решения внутренних судов" }],
  steps: [
    {
      en: "Ask for interim measures where harm cannot be repaired",
      ru: "Просить о временных мерах, если вред непоправим",
    },
  ],
};
