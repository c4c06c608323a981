import { afterMonths } from "../../clock.ts";
import { type Decide, notKnown } from "../../condition.ts";
import { oneOf } from "../../join-rulings.ts";
import { valueOn } from "../../parameter.ts";
import { cite } from "../../provision.ts";
import type { Remedy } from "../../remedy.ts";
import { remedyTitles } from "../../remedy-titles.ts";
import { statedCondition } from "../../stated-condition.ts";
import { figureNotHeld, withinTime } from "../../time-limit.ts";
import { recentMonths } from "./parameters.ts";
import { unSrt } from "./text.ts";

const recent: Decide = (facts, on) => {
  if (facts.violationOn === undefined) return notKnown("violationOn");
  const months = valueOn(recentMonths, on)?.value;
  return months === undefined
    ? figureNotHeld
    : withinTime("violationOn", facts, (since) => afterMonths(since, months), on);
};

const risks = [
  statedCondition({
    id: "torture",
    says: { en: "Torture or ill-treatment", ru: "Пытки или жестокое обращение" },
    cites: cite(unSrt, "risk"),
    fact: "tortureRisk",
  }),
  statedCondition({
    id: "incommunicado",
    says: { en: "Prolonged detention without contact", ru: "Долгое содержание без связи" },
    cites: cite(unSrt, "risk.also"),
    fact: "incommunicado",
  }),
  statedCondition({
    id: "solitary",
    says: { en: "Prolonged solitary confinement", ru: "Долгое одиночное заключение" },
    cites: cite(unSrt, "risk.also"),
    fact: "prolongedSolitary",
  }),
  statedCondition({
    id: "inhumane-conditions",
    says: { en: "Torturous conditions", ru: "Мучительные условия" },
    cites: cite(unSrt, "risk.also"),
    fact: "inhumaneConditions",
  }),
  statedCondition({
    id: "care-or-food-denied",
    says: { en: "Medical care or food denied", ru: "Отказ в лечении или питании" },
    cites: cite(unSrt, "risk.also"),
    fact: "careOrFoodDenied",
  }),
  statedCondition({
    id: "return-to-torture",
    says: { en: "Removal to where torture threatens", ru: "Высылка туда, где угрожают пытки" },
    cites: cite(unSrt, "risk.also"),
    fact: "returnToTorture",
  }),
];

/** An urgent appeal by the UN Special Rapporteur on torture. */
export const srt: Remedy = {
  id: "un-srt",
  title: remedyTitles["un-srt"],
  provision: unSrt,
  decidedBy: "conditions",
  conditions: [
    oneOf({
      id: "risk",
      says: { en: "A credible risk of one of these kinds", ru: "Достоверный риск одного из этих видов" },
      cites: cite(unSrt, "risk"),
      grounds: risks,
      reasons: {
        none: { en: "None of these.", ru: "Ничего из этого." },
        open: { en: "None is known to be so.", ru: "Ни об одном не известно, что это так." },
      },
    }),
    {
      id: "recent",
      says: { en: "It is recent enough", ru: "Это достаточно недавно" },
      cites: cite(unSrt, "recent"),
      decide: recent,
    },
  ],
  documents: [
    {
      en: "Who is at risk, where, since when, by whom, and how it is known",
      ru: "Кто в опасности, где, с какого времени, от кого и откуда это известно",
    },
  ],
  steps: [
    {
      en: "Ask the person or the family for consent, unless asking would endanger",
      ru: "Получить согласие человека или семьи, если сам вопрос не создаёт опасности",
    },
  ],
};
