import { cite } from "../../law/provision.ts";
import { usc3585 } from "../../law/provisions/usc-18-3585/text.ts";
import { usc3624 } from "../../law/provisions/usc-18-3624/text.ts";
import type { Step } from "../computation.ts";
import type { FederalComputation, FederalSentence } from "./federal-sentence.ts";

type Dates = Omit<FederalComputation, "steps"> & { imposedEnd: string; imposedDays: number };

/** The computation as somebody would check it by hand, line by line. */
export const federalSteps = (sentence: FederalSentence, dates: Dates): Step[] => [
  ...termSteps(sentence, dates),
  ...creditSteps(sentence),
  {
    id: "full-term",
    cites: cite(usc3585, "b"),
    input: {
      en: `${dates.imposedEnd} + ${sentence.interruptionDays} days not served − ${sentence.creditDays} days of credit`,
      ru: `${dates.imposedEnd} + ${sentence.interruptionDays} дн. перерыва − ${sentence.creditDays} дн. зачёта`,
    },
    result: { day: dates.fullTerm },
  },
  {
    id: sentence.rule === "current" ? "good-conduct" : "good-conduct-pre-2019",
    cites: cite(usc3624, dates.goodConductDays === 0 ? "b.1" : "b.1.proration"),
    input: goodConductInput(sentence, dates),
    result: { days: dates.goodConductDays },
  },
  {
    id: "release",
    cites: cite(usc3624, "a"),
    input: {
      en: `${dates.fullTerm} − ${dates.goodConductDays} days${unconfirmed(sentence, "en")}`,
      ru: `${dates.fullTerm} − ${dates.goodConductDays} дн.${unconfirmed(sentence, "ru")}`,
    },
    result: { range: dates.release },
  },
  {
    id: "walk-out",
    cites: cite(usc3624, "a"),
    input: {
      en: "the last weekday before, where that is a Saturday, a Sunday or a federal holiday",
      ru: "последний будний день перед ним, если это суббота, воскресенье или федеральный праздник",
    },
    result: { range: dates.walkOut },
  },
];

const termSteps = ({ from, term }: FederalSentence, { imposedEnd, imposedDays }: Dates): Step[] => [
  {
    id: "term",
    cites: cite(usc3585, "a"),
    input: {
      en: `${term.months} months and ${term.days} days from ${from}, that day included`,
      ru: `${term.months} мес. и ${term.days} дн. с ${from}, включая этот день`,
    },
    result: { day: imposedEnd },
  },
  {
    id: "days-imposed",
    cites: cite(usc3585, "a"),
    input: { en: `from ${from} to ${imposedEnd}`, ru: `с ${from} по ${imposedEnd}` },
    result: { days: imposedDays },
  },
];

const creditSteps = ({ creditDays, unconfirmedCreditDays }: FederalSentence): Step[] => [
  {
    id: "credit",
    cites: cite(usc3585, "b"),
    input: { en: "days in detention before the sentence began", ru: "дни под стражей до начала срока" },
    result: { days: creditDays },
  },
  ...(unconfirmedCreditDays === 0
    ? []
    : [
        {
          id: "unconfirmed-credit",
          cites: cite(usc3585, "b"),
          input: {
            en: "days of which it is not known whether they are credited",
            ru: "дни, о зачёте которых ничего не известно",
          },
          result: { days: unconfirmedCreditDays },
        },
      ]),
];

const goodConductInput = ({ rule, term }: FederalSentence, { imposedDays, goodConductDays }: Dates) => {
  if (goodConductDays === 0)
    return { en: "a term of one year or less earns none", ru: "при сроке не более года не начисляется" };
  return rule === "current"
    ? {
        en: `54 for each 365 of ${imposedDays} days imposed, the fraction dropped, if all of it is earned`,
        ru: `54 на каждые 365 из ${imposedDays} назначенных дней без дроби, если начислено всё`,
      }
    : {
        en: `54 for each year served of ${term.months} months, the last part at 0.148 a day, if all of it is earned`,
        ru: `54 за каждый отбытый год из ${term.months} мес., за последнюю часть 0,148 в день, если начислено всё`,
      };
};

const unconfirmed = ({ unconfirmedCreditDays }: FederalSentence, lang: "en" | "ru"): string => {
  if (unconfirmedCreditDays === 0) return "";
  return lang === "en"
    ? ` − up to ${unconfirmedCreditDays} unconfirmed days`
    : ` − до ${unconfirmedCreditDays} неподтверждённых дн.`;
};
