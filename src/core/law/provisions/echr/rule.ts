import { daysOf, onDay } from "../../../dates/day-range.ts";
import { countryName } from "../../../words/text.ts";
import { afterMonths, notPast } from "../../clock.ts";
import { type Condition, type Decide, notKnown } from "../../condition.ts";
import { met, notMet, unknown } from "../../finding.ts";
import { valueOn } from "../../parameter.ts";
import { cite } from "../../provision.ts";
import type { Remedy } from "../../remedy.ts";
import { remedyTitles } from "../../remedy-titles.ts";
import { statedCondition } from "../../stated-condition.ts";
import { figureNotHeld, withinTime } from "../../time-limit.ts";
import { applicationMonths } from "./parameters.ts";
import { allSince, lastDayOfRussia, parties } from "./parties.ts";
import { echr } from "./text.ts";

const respondent: Condition = {
  id: "respondent-bound",
  says: {
    en: "The state was bound when it happened",
    ru: "Государство было связано Конвенцией, когда это случилось",
  },
  cites: cite(echr, "34"),
  decide: ({ sentencingState, detainingState, violationOn }) => {
    const state = sentencingState ?? detainingState;
    if (state === undefined) return notKnown("detainingState");
    const isRussia = state === "RU";
    if (!isRussia && !parties.has(state))
      return notMet({
        en: `Not a party: ${countryName(state, "en")}.`,
        ru: `Не участник: ${countryName(state, "ru")}.`,
      });
    const days = violationOn === undefined ? undefined : daysOf(violationOn);
    if (!days) return notKnown("violationOn");
    if (days.earliest < allSince && days.latest >= allSince) return notKnown("violationOn");
    if (days.latest < allSince)
      return unknown({
        en: "Who was a party before 6 June 2006 is not held here.",
        ru: "Кто был участником до 6 июня 2006 г., здесь не хранится.",
      });
    const russia = { earliest: lastDayOfRussia, latest: lastDayOfRussia };
    if (!isRussia || notPast(russia, days.latest) === "met")
      return met({ en: "Bound by the Convention.", ru: "Связано Конвенцией." });
    return notPast(russia, days.earliest) === "met"
      ? notKnown("violationOn")
      : notMet({ en: "After 16 September 2022.", ru: "После 16 сентября 2022 г." });
  },
};

const inTime: Decide = (facts, on) => {
  const decided = facts.finalDomesticDecisionOn && daysOf(facts.finalDomesticDecisionOn);
  if (!decided) return notKnown("finalDomesticDecisionOn");
  const [first, last] = [decided.earliest, decided.latest].map(lastDayFor).sort();
  return first === undefined || last === undefined
    ? figureNotHeld
    : withinTime("finalDomesticDecisionOn", facts, () => ({ earliest: first, latest: last }), on);
};

const lastDayFor = (decided: string): string | undefined => {
  const months = valueOn(applicationMonths, decided)?.value;
  return months === undefined ? undefined : afterMonths(onDay(decided), months).latest;
};

/** An application to the European Court of Human Rights. */
export const europeanCourt: Remedy = {
  id: "ecthr",
  title: remedyTitles.ecthr,
  provision: echr,
  decidedBy: "conditions",
  conditions: [
    respondent,
    statedCondition({
      id: "claim",
      says: {
        en: "A right of the Convention is said to be violated",
        ru: "Заявлено нарушение права по Конвенции",
      },
      cites: cite(echr, "34"),
      fact: "europeanRightsViolated",
    }),
    statedCondition({
      id: "exhausted",
      says: { en: "Domestic remedies are exhausted", ru: "Внутренние средства исчерпаны" },
      cites: cite(echr, "35.1.exhaustion"),
      fact: "domesticRemediesExhausted",
    }),
    {
      id: "in-time",
      says: { en: "The time to apply is running", ru: "Срок обращения идёт" },
      cites: cite(echr, "35.1"),
      decide: inTime,
    },
  ],
  documents: [
    {
      en: "The Court's application form with all domestic decisions",
      ru: "Формуляр Суда со всеми внутренними решениями",
    },
  ],
  steps: [
    {
      en: "Count the months from the day on which the person or the lawyer was told of the final decision, and leave time for the post",
      ru: "Отсчитать месяцы со дня, когда человек или адвокат узнал об окончательном решении, и оставить время на почту",
    },
  ],
};
