import { daysBetween } from "../../../dates/calendar.ts";
import { type DayRange, daysOf, onDay } from "../../../dates/day-range.ts";
import { afterDays, afterMonths, reached, sayDays } from "../../clock.ts";
import { type Decide, notKnown, whether } from "../../condition.ts";
import { met, notMet, unknown } from "../../finding.ts";
import { valueOn } from "../../parameter.ts";
import { cite } from "../../provision.ts";
import type { Remedy } from "../../remedy.ts";
import { remedyTitles } from "../../remedy-titles.ts";
import { sentencedIn } from "../../sentencing-state-condition.ts";
import { servingCondition } from "../../serving-condition.ts";
import { excludedBy, statedCondition } from "../../stated-condition.ts";
import { figureNotHeld } from "../../time-limit.ts";
import { leadDays, leadMonths, shareServed } from "./parameters.ts";
import { ukCja260 } from "./text.ts";

/** Since the Act of 2026 was passed, nobody here knows whether the minimum still holds. */
const ACT_PASSED = "2026-01-22";

/** The first day of removal for one day of the start and one of the end; undefined where the law of the day is not held. */
const firstDay = (start: string, end: string, on: string): string | undefined => {
  const share = valueOn(shareServed, on)?.value;
  if (share === undefined) return undefined;
  const days = valueOn(leadDays, on)?.value ?? 0;
  const months = valueOn(leadMonths, on)?.value ?? 0;
  const lead = afterMonths(afterDays(onDay(end), -days), -months).latest;
  const shared = Math.max(0, daysBetween(start, end)) * share;
  const served = afterDays(onDay(start), Math.ceil(shared / 100)).latest;
  return [served, lead].sort().at(-1);
};

const minimumServed: Decide = (facts, on) => {
  const start = facts.heldSince === undefined ? undefined : daysOf(facts.heldSince);
  const end = facts.custodialPartEndsOn === undefined ? undefined : daysOf(facts.custodialPartEndsOn);
  if (!end) return notKnown("custodialPartEndsOn");
  if (!start) return notKnown("heldSince");
  const earliest = firstDay(start.earliest, end.earliest, on);
  const latest = firstDay(start.latest, end.latest, on);
  if (earliest === undefined || latest === undefined) return figureNotHeld;
  const first: DayRange = { earliest, latest };
  const say = sayDays(first);
  const finding = reached(first, on);
  if (finding === "met") return met({ en: `Reached ${say.en}.`, ru: `Достигнуто: ${say.ru}` });
  const from = { en: `From ${say.en}.`, ru: `Не раньше: ${say.ru}` };
  if (finding === "unknown") return unknown(from, "heldSince", "custodialPartEndsOn");
  return on >= ACT_PASSED
    ? unknown({
        en: `From ${say.en}, unless section 35 of the Sentencing Act 2026 is in force by now.`,
        ru: `${say.ru}, если раздел 35 Закона о наказаниях 2026 г. ещё не в силе.`,
      })
    : notMet(from);
};

const inTheKingdom = sentencedIn(
  "GB",
  { en: "A court of England or Wales passed the sentence", ru: "Приговор вынес суд Англии или Уэльса" },
  cite(ukCja260, "liable"),
);

const inEnglandOrWales = whether("sentencedInEnglandOrWales", {
  met: { en: "A court of England or Wales.", ru: "Суд Англии или Уэльса." },
  notMet: { en: "A court of Scotland or Northern Ireland.", ru: "Суд Шотландии или Северной Ирландии." },
});

/** Removal from prison in England and Wales before release is due. */
export const ukEarlyRemoval: Remedy = {
  id: "uk-early-removal",
  title: remedyTitles["uk-early-removal"],
  provision: ukCja260,
  decidedBy: "conditions",
  conditions: [
    {
      ...inTheKingdom,
      decide: (facts, on) => {
        const ruling = inTheKingdom.decide(facts, on);
        return ruling.finding === "met" ? inEnglandOrWales(facts, on) : ruling;
      },
    },
    {
      id: "fixed-term",
      says: { en: "The sentence is a fixed term", ru: "Назначен определённый срок" },
      cites: cite(ukCja260, "liable"),
      decide: ({ penalty }) => {
        if (penalty === undefined) return notKnown("penalty");
        return penalty === "term"
          ? met({ en: "A fixed term.", ru: "Определённый срок." })
          : notMet({ en: "Not a fixed term.", ru: "Срок не определён." });
      },
    },
    servingCondition(cite(ukCja260, "liable")),
    excludedBy({
      id: "not-terrorism",
      says: { en: "It is not for a terrorist offence", ru: "Наказание не за терроризм" },
      cites: cite(ukCja260, "2C"),
      fact: "terroristOffence",
    }),
    statedCondition({
      id: "liable-to-removal",
      says: { en: "The person is liable to removal", ru: "Человек подлежит выдворению" },
      cites: cite(ukCja260, "259"),
      fact: "anyOrderToLeave",
    }),
    {
      id: "minimum-served",
      says: { en: "The minimum before removal is served", ru: "Отбыт минимум до выдворения" },
      cites: cite(ukCja260, "minimum"),
      decide: minimumServed,
    },
  ],
  documents: [{ en: "A travel document", ru: "Документ для поездки" }],
  steps: [
    {
      en: "Ask the prison for the day it has computed, and the immigration authority for its decision",
      ru: "Узнать у тюрьмы рассчитанный день, у миграционного органа — его решение",
    },
  ],
};
