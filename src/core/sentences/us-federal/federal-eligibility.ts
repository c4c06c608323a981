import { addMonths } from "../../dates/add-months.ts";
import { addDays } from "../../dates/calendar.ts";
import { type DayRange, laterOf } from "../../dates/day-range.ts";
import type { Facts } from "../../law/facts/facts.ts";
import { met } from "../../law/finding.ts";
import { type Parameter, valueOn } from "../../law/parameter.ts";
import { cite } from "../../law/provision.ts";
import { monthsAtHome, monthsInCommunity, shareAtHome } from "../../law/provisions/usc-18-3624/parameters.ts";
import { usc3624 } from "../../law/provisions/usc-18-3624/text.ts";
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
    ruling: always,
    from: before(anchors, (day) => addMonths(day, -figure(monthsInCommunity, day))),
  },
  {
    id: "home-confinement",
    says: { en: "Home confinement, at the earliest", ru: "Домашний арест, самое раннее" },
    cites: cite(usc3624, "c.2"),
    ruling: always,
    from: before(anchors, (day) => {
      const share = Math.floor((anchors.imposedDays * figure(shareAtHome, day)) / 100);
      return laterOf(addMonths(day, -figure(monthsAtHome, day)), addDays(day, -share));
    }),
  },
  ...earnedTime(anchors, facts),
];

/** What a figure of the section is on the day; it is older than any release that is computed here. */
const figure = (parameter: Parameter<number>, day: string): number => valueOn(parameter, day)?.value ?? 0;

/** Counted back from the day of release, but not to before the sentence begins. */
const before = ({ from, release }: Anchors, back: (day: string) => string): DayRange => {
  return {
    earliest: laterOf(from.earliest, back(release.earliest)),
    latest: laterOf(from.latest, back(release.latest)),
  };
};
