import { afterDays } from "../../clock.ts";
import { type Decide, notKnown, unlikely } from "../../condition.ts";
import { filingDay } from "../../filing-day.ts";
import { met, notMet } from "../../finding.ts";
import { valueOn } from "../../parameter.ts";
import { cite } from "../../provision.ts";
import type { Remedy } from "../../remedy.ts";
import { remedyTitles } from "../../remedy-titles.ts";
import { figureNotHeld, isLongAgo, sentencedLongAgo, withinTime } from "../../time-limit.ts";
import { federalSentence } from "../../united-states-conditions.ts";
import { appealDays, extensionDays } from "./parameters.ts";
import { frap4 } from "./text.ts";

const inTime: Decide = (facts, on) => {
  const days = valueOn(appealDays, on)?.value;
  const more = valueOn(extensionDays, on)?.value;
  if (facts.lastAppealDecidedOn !== undefined) return appealDecided;
  if (days === undefined || more === undefined) return figureNotHeld;
  if (facts.appealTimeRunsFrom === undefined) return withoutEntryOfJudgment(facts, on);
  const asOfRight = withinTime("appealTimeRunsFrom", facts, (since) => filingDay(afterDays(since, days)), on);
  if (asOfRight.finding !== "not met") return asOfRight;
  if (facts.appealTimeExtended === false)
    return notMet({ en: "The time ended and is not extended.", ru: "Срок истёк и не продлён." });
  // The extension runs from the end of the time itself.
  const extended = withinTime(
    "appealTimeRunsFrom",
    facts,
    (since) => filingDay(afterDays(filingDay(afterDays(since, days)), more)),
    on,
  );
  if (extended.finding !== "met") return extended;
  return facts.appealTimeExtended
    ? met({ en: "The court extends the time.", ru: "Суд продлевает срок." })
    : { ...notKnown("appealTimeExtended"), reason: onlyExtended };
};

const appealDecided = notMet({ en: "An appeal was decided.", ru: "Апелляция уже рассмотрена." });

/** A judgment is entered on the day of the sentence or soon after; a year later it is hardly still open. */
const withoutEntryOfJudgment: Decide = ({ judgmentFinal, sentencedOn }, on) => {
  if (judgmentFinal) return notMet({ en: "The judgment is final.", ru: "Приговор окончательный." });
  return isLongAgo(sentencedOn, 12, on)
    ? unlikely(sentencedLongAgo, "appealTimeRunsFrom")
    : notKnown("appealTimeRunsFrom");
};

const onlyExtended = {
  en: "The 14 days ended; the court may still extend them for excusable neglect or good cause.",
  ru: "14 дней истекли; суд ещё может продлить их из-за извинительного упущения или уважительной причины.",
};

/** Appeal of a federal judgment of the United States: whether it can still be filed. */
export const appeal: Remedy = {
  id: "us-appeal",
  title: remedyTitles["us-appeal"],
  provision: frap4,
  decidedBy: "conditions",
  conditions: [
    federalSentence(cite(frap4, "b.1.A")),
    {
      id: "in-time",
      says: {
        en: "The time to appeal is running, or the court extends it",
        ru: "Срок апелляции идёт либо продлён судом",
      },
      cites: cite(frap4, "b.1.A"),
      decide: inTime,
    },
  ],
  documents: [{ en: "The notice of appeal", ru: "Уведомление об апелляции" }],
  steps: [
    {
      en: "Ask the lawyer at once whether the notice is filed and whether a plea agreement gave up the right",
      ru: "Сразу узнать у адвоката, подано ли уведомление и нет ли отказа от апелляции в сделке с обвинением",
    },
    {
      en: "After the time: ask the lawyer about an extension; the other side must raise lateness itself",
      ru: "После срока: узнать у адвоката о продлении; на опоздание должна сослаться другая сторона",
    },
  ],
};
