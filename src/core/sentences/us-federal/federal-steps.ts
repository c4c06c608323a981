import { cite } from "../../law/provision.ts";
import { usc3585 } from "../../law/provisions/usc-18-3585/text.ts";
import { usc3624 } from "../../law/provisions/usc-18-3624/text.ts";
import type { Step } from "../computation.ts";
import type { FederalDates } from "./federal-dates.ts";
import type { FederalSentence } from "./federal-sentence.ts";
import { rateOfGoodConduct } from "./good-conduct.ts";

/** The computation as somebody would check it by hand, line by line. */
export const federalSteps = (sentence: FederalSentence, dates: FederalDates): Step[] => [
  ...sentence.term.steps,
  ...sentence.credit.steps,
  ...sentence.interruption.steps,
  fullTermStep(sentence, dates),
  {
    id: sentence.rule === "current" ? "good-conduct" : "good-conduct-pre-2019",
    cites: cite(usc3624, goodConductParagraph(sentence, dates)),
    input: goodConductInput(sentence, dates),
    result: { days: dates.goodConductDays },
  },
  releaseStep(sentence, dates),
  ...(dates.isServed ? [servedStep(sentence)] : []),
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

const fullTermStep = ({ term, credit, interruption }: FederalSentence, { fullTerm }: FederalDates): Step => ({
  id: "full-term",
  cites: cite(usc3585, "b"),
  input: {
    en: `${term.ends} + ${interruption.days} days not served − ${credit.fewest} days of credit`,
    ru: `${term.ends} + ${interruption.days} дн. перерыва − ${credit.fewest} дн. зачёта`,
  },
  result: { day: fullTerm },
});

const releaseStep = (
  { credit }: FederalSentence,
  { fullTerm, goodConductDays, release }: FederalDates,
): Step => {
  const open = credit.most - credit.fewest;
  return {
    id: "release",
    cites: cite(usc3624, "a"),
    input: {
      en: `${fullTerm} − ${goodConductDays} days${open === 0 ? "" : ` − up to ${open} unconfirmed days`}`,
      ru: `${fullTerm} − ${goodConductDays} дн.${open === 0 ? "" : ` − до ${open} неподтверждённых дн.`}`,
    },
    result: { range: release },
  };
};

const servedStep = ({ term }: FederalSentence): Step => ({
  id: "already-served",
  cites: cite(usc3585, "b"),
  input: {
    en: "the credit covers the term: release is on the day the sentence begins, not before",
    ru: "зачёт покрывает срок: освобождение в день начала срока, не раньше",
  },
  result: { day: term.from },
});

const goodConductParagraph = ({ rule }: FederalSentence, { goodConductDays }: FederalDates) => {
  if (goodConductDays === 0) return "b.1" as const;
  return rule === "current" ? ("b.1.proration" as const) : ("b.1.before-2019" as const);
};

const goodConductInput = (
  { rule, term }: FederalSentence,
  { imposedDays, goodConductDays }: FederalDates,
) => {
  const rate = rateOfGoodConduct(term.from);
  if (!rate || goodConductDays === 0)
    return { en: "a term of one year or less earns none", ru: "при сроке не более года не начисляется" };
  const aDay = `${rate.thousandthsADay / 1000}`;
  const aDayRu = aDay.replace(".", ",");
  return rule === "current"
    ? {
        en: `${rate.aYear} for each whole year of ${imposedDays} days imposed, the rest at ${aDay} a day, if all of it is earned`,
        ru: `${rate.aYear} за каждый полный год из ${imposedDays} назначенных дней, за остаток ${aDayRu} в день, если начислено всё`,
      }
    : {
        en: `${rate.aYear} for each year served of ${imposedDays} days, the last part at ${aDay} a day, if all of it is earned`,
        ru: `${rate.aYear} за каждый отбытый год из ${imposedDays} дн., за последнюю часть ${aDayRu} в день, если начислено всё`,
      };
};
