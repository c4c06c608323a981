import { daysOf } from "../../../dates/day-range.ts";
import { afterMonths } from "../../clock.ts";
import { type Decide, notKnown } from "../../condition.ts";
import { filingDay } from "../../filing-day.ts";
import { met, notMet, unknown } from "../../finding.ts";
import { valueOn } from "../../parameter.ts";
import { cite } from "../../provision.ts";
import type { Remedy } from "../../remedy.ts";
import { remedyTitles } from "../../remedy-titles.ts";
import { statedCondition } from "../../stated-condition.ts";
import { figureNotHeld, withinTime } from "../../time-limit.ts";
import { federalSentence } from "../../united-states-conditions.ts";
import { assistanceMonths } from "./parameters.ts";
import { frcrp35 } from "./text.ts";

const inTime: Decide = (facts, on) => {
  if (facts.helpKnownOrUsefulLater)
    return met({ en: "The help became useful later.", ru: "Помощь стала полезна позже." });
  const months = valueOn(assistanceMonths, on)?.value;
  if (facts.sentencedOn === undefined) return notKnown("sentencedOn");
  if (months === undefined) return figureNotHeld;
  const moved = facts.reductionMovedOn === undefined ? undefined : daysOf(facts.reductionMovedOn);
  const asked = moved ?? { earliest: on, latest: on };
  const limit = (day: string) =>
    withinTime("sentencedOn", facts, (since) => filingDay(afterMonths(since, months)), day);
  const [first, last] = [limit(asked.earliest), limit(asked.latest)];
  if (last.finding === "met") return last;
  if (first.finding !== "not met")
    return first.finding === "met" ? unknown(last.reason, "reductionMovedOn") : first;
  return facts.helpKnownOrUsefulLater === undefined
    ? unknown(
        {
          en: `${first.reason.en} Later only where the help became known or useful after it.`,
          ru: `${first.reason.ru} Позже — только если помощь стала известна или полезна после него.`,
        },
        "helpKnownOrUsefulLater",
      )
    : notMet(first.reason);
};

/** Reduction of a federal sentence on the prosecution's motion. */
export const rule35b: Remedy = {
  id: "us-rule-35b",
  title: remedyTitles["us-rule-35b"],
  provision: frcrp35,
  decidedBy: "conditions",
  conditions: [
    federalSentence(cite(frcrp35, "b.1")),
    statedCondition({
      id: "assistance",
      says: {
        en: "The person substantially helped after the sentence",
        ru: "После приговора человек оказал существенное содействие",
      },
      cites: cite(frcrp35, "b.1"),
      fact: "substantialAssistance",
    }),
    statedCondition({
      id: "prosecution-moves",
      says: { en: "The prosecution moves for it", ru: "Об этом просит обвинение" },
      cites: cite(frcrp35, "b.1"),
      fact: "governmentMovesToReduce",
    }),
    {
      id: "in-time",
      says: {
        en: "Within a year of the sentence, or the help became useful later",
        ru: "В течение года после приговора либо помощь стала полезна позже",
      },
      cites: cite(frcrp35, "b.2"),
      decide: inTime,
    },
  ],
  documents: [],
  steps: [
    {
      en: "Only the lawyer speaks of this with the prosecution; keep it out of letters that others read",
      ru: "Об этом с обвинением говорит только адвокат; не упоминать в письмах, которые читают другие",
    },
  ],
};
