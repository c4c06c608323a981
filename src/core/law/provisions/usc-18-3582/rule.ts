import { daysOf } from "../../../dates/day-range.ts";
import { afterDays, reached, sayDays } from "../../clock.ts";
import { type Condition, type Decide, notKnown } from "../../condition.ts";
import { met, notMet, unknown } from "../../finding.ts";
import { oneOf } from "../../join-rulings.ts";
import { valueOn } from "../../parameter.ts";
import { cite } from "../../provision.ts";
import type { Remedy } from "../../remedy.ts";
import { remedyTitles } from "../../remedy-titles.ts";
import { servingCondition } from "../../serving-condition.ts";
import { excludedBy, statedCondition } from "../../stated-condition.ts";
import { federalSentence } from "../../united-states-conditions.ts";
import { grounds } from "../ussg-1b1-13/grounds.ts";
import { ussg1b113 } from "../ussg-1b1-13/text.ts";
import { wardenDays } from "./parameters.ts";
import { usc3582 } from "./text.ts";

const requestMade: Decide = (facts, on) => {
  if (facts.bureauRouteDone)
    return met({
      en: "The Bureau of Prisons has moved, or every appeal against its not moving is used.",
      ru: "Бюро тюрем обратилось само, либо все жалобы на его бездействие исчерпаны.",
    });
  const days = valueOn(wardenDays, on)?.value;
  if (days === undefined)
    return facts.bureauRouteDone === undefined
      ? notKnown("bureauRouteDone")
      : notMet({
          en: "Before 21 December 2018 only the Bureau of Prisons could move the court.",
          ru: "До 21 декабря 2018 г. обратиться в суд могло только Бюро тюрем.",
        });
  if (facts.wardenAsked === false)
    return facts.bureauRouteDone === undefined ? unknown(notAsked, "bureauRouteDone") : notMet(notAsked);
  const received = facts.wardenReceivedOn === undefined ? undefined : daysOf(facts.wardenReceivedOn);
  if (!received) return notKnown("wardenReceivedOn");
  const end = afterDays(received, days);
  const say = sayDays(end);
  const finding = reached(end, on);
  if (finding === "met")
    return met({
      en: `${days} days since the warden's receipt ended ${say.en}.`,
      ru: `${days} дней после получения начальником истекли ${say.ru}`,
    });
  const running = {
    en: `${days} days since the warden's receipt end ${say.en}.`,
    ru: `${days} дней после получения начальником истекают ${say.ru}`,
  };
  if (finding === "unknown") return unknown(running, "wardenReceivedOn");
  return facts.bureauRouteDone === undefined ? unknown(running, "bureauRouteDone") : notMet(running);
};

const notAsked = { en: "The warden has not been asked.", ru: "Начальника тюрьмы не просили." };

const conditions: readonly Condition[] = [
  federalSentence(cite(usc3582, "c.1.A")),
  servingCondition(cite(usc3582, "c.1.A")),
  {
    id: "request-to-warden",
    says: {
      en: "The warden was asked, and 30 days have gone by or every appeal is used",
      ru: "Начальника тюрьмы просили, и прошло 30 дней либо все жалобы исчерпаны",
    },
    cites: cite(usc3582, "c.1.A"),
    decide: requestMade,
  },
  oneOf({
    id: "extraordinary-reasons",
    says: {
      en: "Extraordinary and compelling reasons, or great age after long service",
      ru: "Чрезвычайные и веские причины либо преклонный возраст после долгого отбывания",
    },
    cites: cite(ussg1b113, "b"),
    grounds,
    reasons: {
      none: { en: "None of the grounds is met.", ru: "Ни одно из оснований не выполнено." },
      open: {
        en: "No ground is known to be met.",
        ru: "Ни об одном основании не известно, что оно выполнено.",
      },
    },
  }),
  statedCondition({
    id: "sentencing-factors",
    says: {
      en: "The sentencing factors speak for it, as the court sees them",
      ru: "За это говорят обстоятельства назначения наказания, как их видит суд",
    },
    cites: cite(usc3582, "c.1.A.factors"),
    fact: "factorsFavourReduction",
  }),
  excludedBy({
    id: "no-danger",
    says: { en: "No danger to anyone or to the community", ru: "Нет опасности для кого-либо и для общества" },
    cites: cite(ussg1b113, "a.2"),
    fact: "dangerToOthers",
  }),
];

/** Reduction of a federal sentence of the United States for extraordinary and compelling reasons. */
export const compassionateRelease: Remedy = {
  id: "us-compassionate-release",
  title: remedyTitles["us-compassionate-release"],
  provision: usc3582,
  decidedBy: "conditions",
  conditions,
  documents: [
    {
      en: "The request to the warden, with proof of the day of receipt",
      ru: "Просьба начальнику тюрьмы с подтверждением дня получения",
    },
    { en: "Medical records, or papers on the family", ru: "Медицинские документы или бумаги о семье" },
    {
      en: "A plan for release: where the person will live and be cared for",
      ru: "План на случай освобождения: где человек будет жить и лечиться",
    },
  ],
  steps: [
    {
      en: "Ask the warden in writing; lawyer, partner or family may do it for the person",
      ru: "Письменно просить начальника тюрьмы; за человека это могут сделать адвокат, супруг или родные",
    },
    {
      en: "After 30 days, or when every appeal is used, the lawyer may move the sentencing court",
      ru: "Через 30 дней или после исчерпания жалоб адвокат может обратиться в суд, вынесший приговор",
    },
  ],
};
