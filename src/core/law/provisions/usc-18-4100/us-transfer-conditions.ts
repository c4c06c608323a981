import { type DayRange, daysOf } from "../../../dates/day-range.ts";
import { afterMonths, sayDays } from "../../clock.ts";
import { type Condition, type Decide, notKnown } from "../../condition.ts";
import type { Facts } from "../../facts/facts.ts";
import { met, notMet, type Ruling, unknown } from "../../finding.ts";
import { homeStatesOf } from "../../home-state.ts";
import { type Parameter, valueOn } from "../../parameter.ts";
import { cite } from "../../provision.ts";
import { sentencingStateNotKnown } from "../../sentencing-state-condition.ts";
import {
  monthsLeft,
  monthsLeftFrance,
  monthsLeftLong,
  reapplyMonths,
} from "../us-transfer-practice/parameters.ts";
import { usTransferPractice } from "../us-transfer-practice/text.ts";
import { usc4100 } from "./text.ts";

/** The sentence was passed in the United States, or the person wants to go there. */
export const unitedStates: Condition = {
  id: "united-states",
  says: {
    en: "The United States passed the sentence or is the home state",
    ru: "США вынесли приговор или являются государством гражданства",
  },
  cites: cite(usc4100, "4100(a)"),
  decide: (facts) => {
    if (facts.sentencingState === "US")
      return met({ en: "Sentenced in the United States.", ru: "Приговор вынесен в США." });
    const homes = homeStatesOf(facts);
    if (homes === undefined) return notKnown("homeState");
    const [first, ...more] = homes;
    if (first === "US" && more.length === 0)
      return met({ en: "The United States is the home state.", ru: "США — государство гражданства." });
    if (homes.includes("US")) return notKnown("homeState");
    if (facts.sentencingState === undefined) return sentencingStateNotKnown("US", facts);
    return notMet({ en: "Neither state is the United States.", ru: "Ни одно из государств не США." });
  },
};

const figures: Readonly<Record<string, Parameter<number>>> = {
  FR: monthsLeftFrance,
  HK: monthsLeftLong,
  TH: monthsLeftLong,
};

/** The figure for the other country of the pair; none where it depends on which of several that is. */
export const monthsLeftFor = (facts: Facts): Parameter<number> | undefined => {
  const { sentencingState } = facts;
  const others =
    sentencingState === undefined || sentencingState === "US"
      ? (homeStatesOf(facts) ?? [])
      : [sentencingState];
  const [first = monthsLeft, ...more] = new Set(others.map((state) => figures[state] ?? monthsLeft));
  return more.length === 0 ? first : undefined;
};

const fromElsewhere = ({ sentencingState }: Facts): boolean =>
  sentencingState !== undefined && sentencingState !== "US";

/** A prisoner of a state needs that state's agreement first. */
export const stateAgrees: Condition = {
  id: "state-agrees",
  says: {
    en: "Where a state's court passed the sentence, that state agrees",
    ru: "Если приговор вынес суд штата, штат согласен",
  },
  cites: cite(usTransferPractice, "CRM 743"),
  decide: (facts) => {
    if (fromElsewhere(facts))
      return met({ en: "Not a sentence of the United States.", ru: "Приговор вынесен не в США." });
    if (facts.jurisdiction === undefined) return notKnown("jurisdiction");
    if (facts.jurisdiction !== "state")
      return met({ en: "Not a sentence of a state.", ru: "Приговор вынес не суд штата." });
    if (facts.stateAgreesToTransfer === undefined) return notKnown("stateAgreesToTransfer");
    return facts.stateAgreesToTransfer
      ? met({ en: "The state agrees.", ru: "Штат согласен." })
      : notMet({ en: "The state does not agree.", ru: "Штат не согласен." });
  },
};

const noRefusal: Ruling = met({ en: "No earlier refusal.", ru: "Прежних отказов нет." });

/** From when the United States takes a new application after the refusal that is known, unless its reason has passed. */
export const reapplicationFrom = ({ transferRefusedOn }: Facts, on: string): DayRange | undefined => {
  const refused = transferRefusedOn === undefined ? undefined : daysOf(transferRefusedOn);
  const wait = valueOn(reapplyMonths, on)?.value;
  return refused && wait !== undefined ? afterMonths(refused, wait) : undefined;
};

const waited: Decide = (facts, on) => {
  const { transferRefusedOn, transferRequestedOn, transferRefusedBefore } = facts;
  const refused = transferRefusedOn === undefined ? undefined : daysOf(transferRefusedOn);
  const again = reapplicationFrom(facts, on);
  if (!refused || !again) {
    if (transferRefusedBefore === undefined) return notKnown("transferRefusedBefore");
    return transferRefusedBefore ? notKnown("transferRefusedOn") : noRefusal;
  }
  const requested = transferRequestedOn === undefined ? undefined : daysOf(transferRequestedOn);
  const asked = requested && requested.earliest > refused.latest ? requested : { earliest: on, latest: on };
  const says = sayDays(again);
  if (asked.earliest >= again.latest)
    return met({ en: `Possible again since ${says.en}.`, ru: `Снова возможно с ${says.ru}.` });
  if (facts.refusalObstacleGone)
    return met({ en: "What the refusal rested on has passed.", ru: "Причина отказа отпала." });
  if (asked.latest >= again.earliest)
    return unknown(
      {
        en: `It depends on the days: possible again ${says.en}.`,
        ru: `От дат зависит: снова возможно ${says.ru}.`,
      },
      "transferRefusedOn",
    );
  if (facts.refusalObstacleGone === undefined)
    return unknown(
      {
        en: `Refused (${sayDays(refused).en}); possible again ${says.en}, sooner where what the refusal rested on was temporary.`,
        ru: `Отказано (${sayDays(refused).ru}); снова возможно ${says.ru}, раньше — если причина отказа была временной.`,
      },
      "refusalObstacleGone",
    );
  return notMet({ en: `Possible again on ${says.en}.`, ru: `Снова возможно ${says.ru}.` });
};

/** After a refusal so much time has passed, or its reason has. */
export const reapplication: Condition = {
  id: "re-application",
  says: {
    en: "No refusal stands in the way of a new application",
    ru: "Прежний отказ не мешает новой просьбе",
  },
  cites: cite(usTransferPractice, "CRM 734"),
  decide: (facts, on) =>
    fromElsewhere(facts)
      ? met({ en: "Concerns transfers from the United States.", ru: "Касается передачи из США." })
      : waited(facts, on),
};
