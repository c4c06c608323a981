import { type DayRange, laterOf } from "../../../dates/day-range.ts";
import { afterMonths } from "../../clock.ts";
import { type Decide, notKnown } from "../../condition.ts";
import { inCustodyOrSupervised } from "../../custody-condition.ts";
import { filingDay } from "../../filing-day.ts";
import { met, notMet, unknown } from "../../finding.ts";
import { valueOn } from "../../parameter.ts";
import { cite } from "../../provision.ts";
import type { Remedy } from "../../remedy.ts";
import { remedyTitles } from "../../remedy-titles.ts";
import { statedCondition } from "../../stated-condition.ts";
import { withinTime } from "../../time-limit.ts";
import { federalSentence } from "../../united-states-conditions.ts";
import { limitationMonths } from "./parameters.ts";
import { usc2255 } from "./text.ts";

const inTime: Decide = (facts, on) => {
  const months = valueOn(limitationMonths, on)?.value;
  if (facts.judgmentFinalOn === undefined && facts.limitationRunsFrom === undefined)
    return notKnown("judgmentFinalOn");
  if (months === undefined)
    return met({ en: "Before 24 April 1996 at any time.", ru: "До 24 апреля 1996 г. — в любое время." });
  const from = (fact: "judgmentFinalOn" | "limitationRunsFrom") =>
    withinTime(fact, facts, (since) => filingDay(afterMonths(sinceTheAct(since), months)), on);
  const byJudgment = from("judgmentFinalOn");
  if (byJudgment.finding === "met" || facts.limitationRunsLater === false) return byJudgment;
  if (facts.limitationRunsLater === undefined && facts.limitationRunsFrom === undefined)
    return unknown(
      {
        en: `${byJudgment.reason.en} A later day may count instead.`,
        ru: `${byJudgment.reason.ru} Вместо него может считаться более поздний день.`,
      },
      "limitationRunsLater",
    );
  const later = from("limitationRunsFrom");
  return later.finding === "not met" && byJudgment.finding === "unknown" ? byJudgment : later;
};

/** What was final before there was a year had it from then on, as the courts held. */
const sinceTheAct = ({ earliest, latest }: DayRange): DayRange => {
  const first = limitationMonths.values[0]?.from ?? "";
  return { earliest: laterOf(earliest, first), latest: laterOf(latest, first) };
};

const firstOrCertified: Decide = ({ earlierCollateralMotion, laterMotionCertified }) => {
  if (earlierCollateralMotion === undefined) return notKnown("earlierCollateralMotion");
  if (!earlierCollateralMotion) return met({ en: "The first motion.", ru: "Первое ходатайство." });
  return laterMotionCertified === undefined
    ? notKnown("laterMotionCertified")
    : laterMotionCertified
      ? met({ en: "A second motion is certified.", ru: "Повторное ходатайство разрешено." })
      : notMet({ en: "A second motion is not certified.", ru: "Повторное ходатайство не разрешено." });
};

/** Motion to vacate a federal sentence of the United States: whether it can be made. */
export const motion2255: Remedy = {
  id: "us-2255",
  title: remedyTitles["us-2255"],
  provision: usc2255,
  decidedBy: "conditions",
  conditions: [
    federalSentence(cite(usc2255, "a")),
    inCustodyOrSupervised(cite(usc2255, "a.custody")),
    statedCondition({
      id: "claim",
      says: { en: "There is a claim of one of these kinds", ru: "Есть довод одного из этих видов" },
      cites: cite(usc2255, "a"),
      fact: "collateralClaim",
    }),
    {
      id: "in-time",
      says: { en: "The year is still running", ru: "Год ещё не истёк" },
      cites: cite(usc2255, "f.1"),
      decide: inTime,
    },
    {
      id: "first-or-certified",
      says: { en: "It is the first motion, or certified", ru: "Ходатайство первое либо разрешено" },
      cites: cite(usc2255, "h"),
      decide: firstOrCertified,
    },
  ],
  documents: [
    {
      en: "The motion, signed under penalty of perjury",
      ru: "Ходатайство, подписанное под ответственность за ложь",
    },
  ],
  steps: [
    {
      en: "Ask the lawyer for the day on which the judgment became final, and count the year from it",
      ru: "Узнать у адвоката день, когда приговор стал окончательным, и отсчитать от него год",
    },
  ],
};
