import { addMonths } from "../../dates/add-months.ts";
import { addDays } from "../../dates/calendar.ts";
import { type DayRange, laterOf } from "../../dates/day-range.ts";
import type { Facts } from "../../law/facts/facts.ts";
import { met } from "../../law/finding.ts";
import { valueOn } from "../../law/parameter.ts";
import { cite } from "../../law/provision.ts";
import { monthsAtHome, monthsInCommunity, shareAtHome } from "../../law/provisions/usc-18-3624/parameters.ts";
import { usc3624 } from "../../law/provisions/usc-18-3624/text.ts";
import { figureNotHeld } from "../../law/time-limit.ts";
import type { Eligibility } from "../eligibility.ts";
import { earnedTime } from "./earned-time.ts";

/** The dates that the others are counted from. */
export type Anchors = { from: DayRange; release: DayRange; imposedDays: number };

const always = met({
  en: "The section excludes nobody. The Bureau of Prisons decides, and may refuse those who are to be removed.",
  ru: "Закон никого не исключает. Решает Бюро тюрем; тем, кто подлежит высылке, оно может отказать.",
});

/** From when the Bureau of Prisons may let the person leave prison before release. */
export const federalEligibility = (anchors: Anchors, facts: Facts): Eligibility[] => [
  {
    id: "community",
    says: { en: "Community conditions, at the earliest", ru: "Условия вне тюрьмы, самое раннее" },
    cites: cite(usc3624, "c.1"),
    ...before(anchors, (day) => {
      const months = valueOn(monthsInCommunity, day)?.value;
      return months === undefined ? undefined : addMonths(day, -months);
    }),
  },
  {
    id: "home-confinement",
    says: { en: "Home confinement, at the earliest", ru: "Домашний арест, самое раннее" },
    cites: cite(usc3624, "c.2"),
    ...before(anchors, (day) => {
      const months = valueOn(monthsAtHome, day)?.value;
      const percent = valueOn(shareAtHome, day)?.value;
      if (months === undefined || percent === undefined) return undefined;
      const share = Math.floor((anchors.imposedDays * percent) / 100);
      return laterOf(addMonths(day, -months), addDays(day, -share));
    }),
  },
  ...earnedTime(anchors, facts),
];

/** Counted back from the day of release, but not to before the sentence begins; unknown where the law of that day is not held. */
const before = (
  { from, release }: Anchors,
  back: (day: string) => string | undefined,
): Pick<Eligibility, "ruling" | "from"> => {
  const [earliest, latest] = [back(release.earliest), back(release.latest)];
  if (earliest === undefined || latest === undefined) return { ruling: figureNotHeld };
  return {
    ruling: always,
    from: { earliest: laterOf(from.earliest, earliest), latest: laterOf(from.latest, latest) },
  };
};
