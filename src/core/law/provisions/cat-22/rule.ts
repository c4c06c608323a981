import { cite } from "../../provision.ts";
import type { Remedy } from "../../remedy.ts";
import { remedyTitles } from "../../remedy-titles.ts";
import { excludedBy, statedCondition } from "../../stated-condition.ts";
import { cat22 } from "./text.ts";

/** An individual complaint to the UN Committee against Torture. */
export const committeeAgainstTorture: Remedy = {
  id: "un-cat",
  title: remedyTitles["un-cat"],
  provision: cat22,
  decidedBy: "conditions",
  conditions: [
    statedCondition({
      id: "state-accepts",
      says: {
        en: "The detaining state has accepted such complaints",
        ru: "Государство содержания признало такие жалобы",
      },
      cites: cite(cat22, "22.1"),
      fact: "acceptsTortureComplaints",
    }),
    statedCondition({
      id: "claim",
      says: { en: "The Convention is said to be violated", ru: "Заявлено нарушение Конвенции" },
      cites: cite(cat22, "22.1"),
      fact: "tortureConventionViolated",
    }),
    statedCondition({
      id: "exhausted",
      says: {
        en: "Domestic remedies are exhausted or unreasonably prolonged",
        ru: "Внутренние средства исчерпаны или неразумно затянуты",
      },
      cites: cite(cat22, "22.5.b"),
      fact: "domesticRemediesExhausted",
    }),
    excludedBy({
      id: "nowhere-else",
      says: {
        en: "The same matter is and was before no other body",
        ru: "То же дело не рассматривалось другим органом",
      },
      cites: cite(cat22, "22.5.a"),
      fact: "beforeAnotherBody",
    }),
  ],
  documents: [
    { en: "Medical reports and complaints made so far", ru: "Медицинские заключения и прежние жалобы" },
  ],
  steps: [
    {
      en: "Where removal threatens, ask at once for interim measures",
      ru: "При угрозе высылки сразу просить о временных мерах",
    },
  ],
};
