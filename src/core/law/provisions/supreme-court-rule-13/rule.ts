import { daysOf, onDay } from "../../../dates/day-range.ts";
import { afterDays } from "../../clock.ts";
import { type Decide, notKnown, unlikely } from "../../condition.ts";
import { filingDay } from "../../filing-day.ts";
import { valueOn } from "../../parameter.ts";
import { cite } from "../../provision.ts";
import type { Remedy } from "../../remedy.ts";
import { remedyTitles } from "../../remedy-titles.ts";
import { sentencedIn } from "../../sentencing-state-condition.ts";
import { figureNotHeld, isLongAgo, sentencedLongAgo, withinTime } from "../../time-limit.ts";
import { certiorariDays } from "./parameters.ts";
import { supremeCourtRule13 } from "./text.ts";

/** Not from a rule: so long after the sentence the appeals are hardly still going on. */
const MONTHS_OF_APPEALS = 24;

const inTime: Decide = (facts, on) => {
  const decided = facts.lastAppealDecidedOn === undefined ? undefined : daysOf(facts.lastAppealDecidedOn);
  if (!decided)
    return isLongAgo(facts.sentencedOn, MONTHS_OF_APPEALS, on)
      ? unlikely(sentencedLongAgo, "lastAppealDecidedOn")
      : notKnown("lastAppealDecidedOn");
  const ends = [decided.earliest, decided.latest].map(lastDayFor);
  const [first, last] = ends.filter((day) => day !== undefined).sort();
  return first === undefined || last === undefined
    ? figureNotHeld
    : withinTime("lastAppealDecidedOn", facts, () => ({ earliest: first, latest: last }), on);
};

const lastDayFor = (decided: string): string | undefined => {
  const days = valueOn(certiorariDays, decided)?.value;
  return days === undefined ? undefined : filingDay(afterDays(onDay(decided), days)).latest;
};

/** Petition to the Supreme Court of the United States: whether it is in time. */
export const certiorari: Remedy = {
  id: "us-cert",
  title: remedyTitles["us-cert"],
  provision: supremeCourtRule13,
  decidedBy: "conditions",
  conditions: [
    sentencedIn(
      "US",
      {
        en: "A court of the United States, federal or of a state, passed the sentence",
        ru: "Приговор вынес суд США, федеральный или штата",
      },
      cite(supremeCourtRule13, "13.1"),
    ),
    {
      id: "in-time",
      says: { en: "The time to petition is running", ru: "Срок обращения идёт" },
      cites: cite(supremeCourtRule13, "13.1"),
      decide: inTime,
    },
  ],
  documents: [
    { en: "The decision of the last court of appeal", ru: "Решение последнего апелляционного суда" },
  ],
  steps: [
    {
      en: "Ask the lawyer whether there is a reason that the court would find compelling",
      ru: "Узнать у адвоката, есть ли причина, которую суд сочтёт веской",
    },
  ],
};
