import { daysBetween } from "../../../dates/calendar.ts";
import { daysOf } from "../../../dates/day-range.ts";
import type { Decide } from "../../condition.ts";
import { met, notMet, unknown } from "../../finding.ts";
import { valueOn } from "../../parameter.ts";
import { cite } from "../../provision.ts";
import type { Remedy } from "../../remedy.ts";
import { remedyTitles } from "../../remedy-titles.ts";
import { sentencedIn } from "../../sentencing-state-condition.ts";
import { servingCondition } from "../../serving-condition.ts";
import { statedCondition } from "../../stated-condition.ts";
import { figureNotHeld } from "../../time-limit.ts";
import { servedShare, servedYears } from "../../time-served.ts";
import { shareServed, yearsOfLife } from "./parameters.ts";
import { frCpp7292 } from "./text.ts";

/** Reductions of a fixed term bring the day nearer: before it, the end that the prison computes decides. */
const halfServed: Decide = (facts, on) => {
  if (facts.penalty === "death") return notMet({ en: "A sentence of death.", ru: "Смертная казнь." });
  const life = facts.penalty === "life";
  const figure = valueOn(life ? yearsOfLife : shareServed, on)?.value;
  if (figure === undefined) return figureNotHeld;
  const ruling = life ? servedYears(figure, facts, on) : servedShare(figure, facts, on);
  if (life || ruling.finding !== "not met") return ruling;
  const end = facts.custodialPartEndsOn === undefined ? undefined : daysOf(facts.custodialPartEndsOn);
  const start = facts.heldSince === undefined ? undefined : daysOf(facts.heldSince);
  if (!start || !end) {
    const reason = {
      en: `${ruling.reason.en} Reductions may bring the day nearer.`,
      ru: `${ruling.reason.ru} Сокращения могут приблизить этот день.`,
    };
    return unknown(reason, "custodialPartEndsOn");
  }
  const served = daysBetween(start.latest, on) >= daysBetween(on, end.latest);
  const mayBeServed = daysBetween(start.earliest, on) >= daysBetween(on, end.earliest);
  return served
    ? met({ en: "By the end as the prison computes it: yes.", ru: "По расчёту тюрьмы об окончании: да." })
    : mayBeServed
      ? unknown(ruling.reason, "heldSince", "custodialPartEndsOn")
      : notMet({
          en: "By the end as the prison computes it: no.",
          ru: "По расчёту тюрьмы об окончании: нет.",
        });
};

/** Conditional release in France that depends on leaving the country. */
export const releaseForRemoval: Remedy = {
  id: "fr-release-for-removal",
  title: remedyTitles["fr-release-for-removal"],
  provision: frCpp7292,
  decidedBy: "conditions",
  conditions: [
    sentencedIn(
      "FR",
      { en: "A court of France passed the sentence", ru: "Приговор вынес суд Франции" },
      cite(frCpp7292, "729-2"),
    ),
    servingCondition(cite(frCpp7292, "729")),
    statedCondition({
      id: "order-to-leave",
      says: { en: "There is an order to leave", ru: "Есть решение о выдворении" },
      cites: cite(frCpp7292, "729-2"),
      fact: "anyOrderToLeave",
    }),
    {
      id: "half-served",
      says: { en: "As much is served as is left", ru: "Отбыто не меньше, чем осталось" },
      cites: cite(frCpp7292, "729"),
      decide: halfServed,
    },
  ],
  documents: [
    {
      en: "Proof of what awaits the person abroad: home, work, family",
      ru: "Подтверждение жилья, работы и семьи за границей",
    },
  ],
  steps: [
    {
      en: "The day is one of eligibility: the court that applies sentences decides",
      ru: "Это лишь день, с которого можно просить: решает суд по исполнению наказаний",
    },
  ],
};
