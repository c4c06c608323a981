import type { Text } from "../../../words/text.ts";
import { type Condition, type Decide, notKnown, whether } from "../../condition.ts";
import type { BooleanFact } from "../../facts/facts.ts";
import { met, notMet, type Ruling, unknown } from "../../finding.ts";
import { together } from "../../join-rulings.ts";
import { type Parameter, valueOn } from "../../parameter.ts";
import { cite } from "../../provision.ts";
import { statedCondition } from "../../stated-condition.ts";
import { figureNotHeld } from "../../time-limit.ts";
import { atLeastOfAge, servedYears, servedYearsOrShare } from "../../time-served.ts";
import { ageOfLongServing, yearsOfLongServing } from "../usc-18-3582/parameters.ts";
import { ageOfDecline, shareServedInAge, yearsServedInAge, yearsServedOfLongSentence } from "./parameters.ts";
import { ussg1b113 } from "./text.ts";

const notHeld: Ruling = unknown({
  en: "The policy statement as it stood before 1 November 2023 is not held here.",
  ru: "Программное положение в редакции до 1 ноября 2023 г. здесь не хранится.",
});

/** The statement is in force with its figures, or nothing can be said. */
const inForce =
  (decide: Decide): Decide =>
  (facts, on) =>
    valueOn(ageOfDecline, on) ? decide(facts, on) : notHeld;

const figure = (parameter: Parameter<number>, on: string): number => valueOn(parameter, on)?.value ?? 0;

const so = (fact: BooleanFact, en: string, ru: string): Decide =>
  whether(fact, {
    met: { en: `${en}: yes.`, ru: `${ru}: да.` },
    notMet: { en: `${en}: no.`, ru: `${ru}: нет.` },
  });

const plain = (
  id: string,
  fact: BooleanFact,
  paragraph: keyof typeof ussg1b113.paragraphs,
  says: Text,
): Condition => {
  const condition = statedCondition({ id, fact, says, cites: cite(ussg1b113, paragraph) });
  return { ...condition, decide: inForce(condition.decide) };
};

const outbreakParts = {
  outbreak: so("outbreakAtFacility", "Outbreak or emergency at the prison", "Вспышка в учреждении"),
  risk: so("higherRiskInOutbreak", "Higher personal risk", "Повышенный личный риск"),
};

const notMitigated: Decide = ({ outbreakRiskMitigated }) =>
  outbreakRiskMitigated === undefined
    ? notKnown("outbreakRiskMitigated")
    : outbreakRiskMitigated
      ? notMet({ en: "The risk can be mitigated.", ru: "Риск можно снизить." })
      : met({ en: "The risk cannot be mitigated in time.", ru: "Риск нельзя вовремя снизить." });

const decline = so(
  "seriousDeclineOfAge",
  "Serious decline because of age",
  "Серьёзное ухудшение из-за возраста",
);
const longSentence = so(
  "unusuallyLongSentence",
  "Unusually long after a change in the law",
  "Необычно долгий срок после изменения закона",
);
const under3559 = so("sentencedUnder3559c", "A sentence under 18 USC 3559(c)", "Наказание по 18 USC 3559(c)");

/** USSG 1B1.13(b)(1) to (6), and (a)(1)(B) in their place. */
export const grounds: readonly Condition[] = [
  plain("terminal-illness", "terminalIllness", "b.1.A", {
    en: "A terminal illness",
    ru: "Неизлечимая болезнь на поздней стадии",
  }),
  plain("self-care-diminished", "selfCareDiminished", "b.1.B", {
    en: "Lasting illness, impairment or decline that substantially diminishes self-care",
    ru: "Стойкая болезнь, нарушение или ухудшение, существенно ограничивающие самообслуживание",
  }),
  plain("care-not-provided", "careNotProvided", "b.1.C", {
    en: "Special care is needed and not given",
    ru: "Специальная помощь нужна и не оказывается",
  }),
  {
    id: "outbreak",
    says: {
      en: "An outbreak at the prison, a higher personal risk, and no way to mitigate it",
      ru: "Вспышка в учреждении, повышенный личный риск и невозможность его снизить",
    },
    cites: cite(ussg1b113, "b.1.D"),
    decide: inForce((facts, on) =>
      together(outbreakParts.outbreak(facts, on), outbreakParts.risk(facts, on), notMitigated(facts, on)),
    ),
  },
  {
    id: "age",
    says: {
      en: "Old age with serious decline, and enough of the term served",
      ru: "Преклонный возраст с серьёзным ухудшением, отбыта достаточная часть срока",
    },
    cites: cite(ussg1b113, "b.2"),
    decide: inForce((facts, on) =>
      together(
        atLeastOfAge(figure(ageOfDecline, on), facts, on),
        decline(facts, on),
        servedYearsOrShare(figure(yearsServedInAge, on), figure(shareServedInAge, on), facts, on),
      ),
    ),
  },
  plain("only-caregiver", "onlyCaregiver", "b.3", {
    en: "The only one who can care for a close relative",
    ru: "Только этот человек может ухаживать за близким",
  }),
  plain("abuse-in-custody", "abusedInCustody", "b.4", {
    en: "Abuse suffered in custody",
    ru: "Насилие, перенесённое под стражей",
  }),
  plain("similar-gravity", "reasonsOfSimilarGravity", "b.5", {
    en: "Other reasons of similar gravity",
    ru: "Иные причины сходной тяжести",
  }),
  {
    id: "unusually-long-sentence",
    says: {
      en: "An unusually long sentence after a change in the law, enough of it served",
      ru: "Необычно долгий срок после изменения закона, отбыта достаточная часть",
    },
    cites: cite(ussg1b113, "b.6"),
    decide: inForce((facts, on) =>
      together(longSentence(facts, on), servedYears(figure(yearsServedOfLongSentence, on), facts, on)),
    ),
  },
  {
    id: "age-and-long-serving",
    says: {
      en: "Great age and long service of a sentence under 18 USC 3559(c)",
      ru: "Преклонный возраст и долгое отбывание наказания по 18 USC 3559(c)",
    },
    cites: cite(ussg1b113, "a.1.B"),
    // The section itself has it, whether or not the statement is in force.
    decide: (facts, on) => {
      const age = valueOn(ageOfLongServing, on)?.value;
      const years = valueOn(yearsOfLongServing, on)?.value;
      return age === undefined || years === undefined
        ? figureNotHeld
        : together(under3559(facts, on), atLeastOfAge(age, facts, on), servedYears(years, facts, on));
    },
  },
];
