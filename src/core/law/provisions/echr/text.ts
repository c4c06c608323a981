import type { Provision } from "../../provision.ts";
import { applicationMonths, members, russia, timeLimit } from "./parameters.ts";

/** Applications to the European Court of Human Rights, in summary. */
export const echr = {
  id: "echr",
  cite: "ECHR",
  title: { en: "European Convention on Human Rights", ru: "Европейская конвенция по правам человека" },
  paragraphs: {
    "34": {
      says: {
        en: "A person may apply against a party, of which there are 46, for a violation of a right of the Convention.",
        ru: "Человек может обратиться против участника (их 46) из-за нарушения права по Конвенции.",
      },
      source: members,
    },
    "34.russia": {
      says: {
        en: "Against Russia only for what happened until 16 September 2022.",
        ru: "Против России — только из-за того, что было до 16 сентября 2022 г. включительно.",
      },
      source: russia,
    },
    "35.1": {
      says: {
        en: "Within four months of the final domestic decision; six, where it was given before 1 February 2022.",
        ru: "В течение четырёх месяцев после окончательного внутреннего решения; шести, если оно вынесено до 1 февраля 2022 г.",
      },
      source: timeLimit,
    },
    "35.1.exhaustion": {
      says: {
        en: "After domestic remedies are exhausted.",
        ru: "После исчерпания внутренних средств защиты.",
      },
      source: timeLimit,
    },
  },
  parameters: [applicationMonths],
} satisfies Provision;
