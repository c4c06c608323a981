import { daysBetween, isDay } from "../../dates/calendar.ts";
import type { InputFault } from "../../words/input-fault.ts";
import type { Text } from "../../words/text.ts";
import { LAST_BEGINNING, MOST_DAYS, MOST_MONTHS } from "../reach.ts";
import { countedCredit } from "./credit.ts";
import type { FederalSentence } from "./federal-sentence.ts";
import { rateOfGoodConduct } from "./good-conduct.ts";
import { countedInterruption } from "./interruption.ts";
import { singleTerm } from "./running-term.ts";

/** The fields of a federal computation as somebody types them. */
export type FederalInput = Partial<
  Record<
    "from" | "months" | "days" | "credit-days" | "credit-unconfirmed-days" | "interruption-days" | "rule",
    string
  >
>;

type Checked = { sentence: FederalSentence } | { fault: InputFault };

/** Reads the fields, or names the first that cannot be and says why. */
export const checkFederalInput = (given: FederalInput): Checked => {
  const counted = countFields(given);
  if ("fault" in counted) return counted;
  const { months, days, credit, unconfirmed, interruption } = counted;
  const { from, rule = "current" } = given;
  if (from === undefined) return fault("from", "missing", says.noDay);
  if (!isDay(from) || from > LAST_BEGINNING) return fault("from", "no-such-day", says.day);
  // A sentence from before the Act is under the law of parole, which is another computation.
  if (!rateOfGoodConduct(from)) return fault("from", "before-the-act", says.early);
  if (rule !== "current" && rule !== "pre-2019") return fault("rule", "no-such-rule", says.rule);
  if (months === 0 && days === 0) return fault("months", "no-term", says.none);
  const term = singleTerm(from, { months, days });
  const imposed = daysBetween(from, term.ends) + 1;
  if (credit > imposed) return fault("credit-days", "longer-than-the-term", says.credit);
  if (credit + unconfirmed > imposed)
    return fault("credit-unconfirmed-days", "longer-than-the-term", says.credit);
  return {
    sentence: {
      term,
      credit: countedCredit(credit, unconfirmed),
      interruption: countedInterruption(interruption),
      rule,
    },
  };
};

type Counts = { months: number; days: number; credit: number; unconfirmed: number; interruption: number };

const countFields = (given: FederalInput): Counts | { fault: InputFault } => {
  if (given.months === undefined && given.days === undefined) return fault("months", "missing", says.missing);
  const counts: Counts = { months: 0, days: 0, credit: 0, unconfirmed: 0, interruption: 0 };
  const fields = [
    ["months", "months", MOST_MONTHS],
    ["days", "days", MOST_DAYS],
    ["credit", "credit-days", MOST_DAYS],
    ["unconfirmed", "credit-unconfirmed-days", MOST_DAYS],
    ["interruption", "interruption-days", MOST_DAYS],
  ] as const;
  for (const [name, field, most] of fields) {
    const typed = given[field];
    if (typed === undefined) continue;
    if (!/^\d{1,6}$/.test(typed) || Number(typed) > most)
      return fault(field, "not-a-count", says.count(most));
    counts[name] = Number(typed);
  }
  return counts;
};

const fault = (field: string, id: string, message: Text): { fault: InputFault } => ({
  fault: { id: `sentence.${id}`, field, message },
});

const says = {
  day: {
    en: "A day of the calendar is needed, as 2019-04-26.",
    ru: "Нужен день календаря, например 2019-04-26.",
  },
  noDay: { en: "Say on which day the computation begins.", ru: "Укажите день начала расчёта." },
  early: {
    en: "This computation is for offences from 1 November 1987 on.",
    ru: "Этот расчёт годится для деяний с 1 ноября 1987 года.",
  },
  rule: { en: "The rule is current or pre-2019.", ru: "Правило: current или pre-2019." },
  none: { en: "A term needs at least one day.", ru: "Срок — не менее одного дня." },
  missing: { en: "Say how long the term is.", ru: "Укажите длину срока." },
  credit: {
    en: "More days of credit than the term has.",
    ru: "Дней зачёта больше, чем дней в сроке.",
  },
  count: (most: number): Text => ({
    en: `A whole number from 0 to ${most} is needed.`,
    ru: `Нужно целое число от 0 до ${most}.`,
  }),
};
