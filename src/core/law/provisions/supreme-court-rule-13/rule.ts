import { afterDays } from "../../clock.ts";
import { type Condition, type Decide, notKnown } from "../../condition.ts";
import { met, notMet } from "../../finding.ts";
import { valueOn } from "../../parameter.ts";
import { cite } from "../../provision.ts";
import type { Remedy } from "../../remedy.ts";
import { figureNotHeld, withinTime } from "../../time-limit.ts";
import { certiorariDays } from "./parameters.ts";
import { supremeCourtRule13 } from "./text.ts";

const inTime: Decide = (facts, on) => {
  if (facts.lastAppealDecidedOn === undefined) return notKnown("lastAppealDecidedOn");
  const days = valueOn(certiorariDays, on)?.value;
  return days === undefined
    ? figureNotHeld
    : withinTime("lastAppealDecidedOn", facts, (since) => afterDays(since, days), on);
};

const courtOfTheUnitedStates: Condition = {
  id: "us-court",
  says: {
    en: "A court of the United States, federal or of a state, passed the sentence",
    ru: "Приговор вынес суд США, федеральный или штата",
  },
  cites: cite(supremeCourtRule13, "13.1"),
  decide: ({ sentencingState }) =>
    sentencingState === undefined
      ? notKnown("sentencingState")
      : sentencingState === "US"
        ? met({ en: "A court of the United States.", ru: "Суд США." })
        : notMet({ en: "Another state passed the sentence.", ru: "Приговор вынесен другим государством." }),
};

/** Petition to the Supreme Court of the United States: whether it is in time. */
export const certiorari: Remedy = {
  id: "us-cert",
  title: { en: "Petition to the Supreme Court (United States)", ru: "Прошение в Верховный суд США" },
  provision: supremeCourtRule13,
  decidedBy: "conditions",
  conditions: [
    courtOfTheUnitedStates,
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
