import { addMonths } from "../../dates/add-months.ts";
import { addDays, daysBetween } from "../../dates/calendar.ts";
import { earlierOf, laterOf } from "../../dates/day-range.ts";
import { notKnown } from "../../law/condition.ts";
import type { FactKey, Facts } from "../../law/facts/facts.ts";
import { met, notMet, type Ruling } from "../../law/finding.ts";
import { valueOn } from "../../law/parameter.ts";
import { cite } from "../../law/provision.ts";
import { monthsOfEarlyRelease } from "../../law/provisions/usc-18-3624/parameters.ts";
import { usc3624 } from "../../law/provisions/usc-18-3624/text.ts";
import { creditsAtLowRisk, creditsEachPeriod, enacted } from "../../law/provisions/usc-18-3632/parameters.ts";
import { usc3632 } from "../../law/provisions/usc-18-3632/text.ts";
import type { Eligibility } from "../eligibility.ts";
import type { Anchors } from "./federal-eligibility.ts";

const PERIOD_DAYS = 30;

/** Whether earned time credits can be applied: the Act, listed offence, final order of removal, risk level. */
const rulingOf = (facts: Facts, { release }: Anchors): Ruling => {
  if (!valueOn(creditsEachPeriod, release.latest))
    return notMet({ en: "Released before the Act of 2018.", ru: "Освобождение до закона 2018 года." });
  const { offenceExcludedFromTimeCredits: listed, finalRemovalOrder: removal, riskMinimumOrLow: low } = facts;
  if (listed) return notMet({ en: "The offence is on the list.", ru: "Состав входит в перечень." });
  if (removal)
    return notMet({
      en: "There is a final order of removal.",
      ru: "Есть окончательное решение о высылке.",
    });
  if (low === false)
    return notMet({
      en: "The risk is above low; only the warden's approval of a petition could open it.",
      ru: "Риск выше низкого; открыть может только согласие начальника учреждения по прошению.",
    });
  const needed = {
    offenceExcludedFromTimeCredits: listed,
    finalRemovalOrder: removal,
    riskMinimumOrLow: low,
  };
  const missing = (Object.keys(needed) as (keyof typeof needed)[]).filter((key) => needed[key] === undefined);
  return missing.length > 0
    ? notKnown(...missing)
    : met({
        en: "Not a listed offence, no final order of removal, minimum or low risk.",
        ru: "Состав не из перечня, решения о высылке нет, риск минимальный или низкий.",
      });
};

/** The earliest days to which earned time credits can lead, if every period is earned. */
export const earnedTime = (anchors: Anchors, facts: Facts): Eligibility[] => {
  const ruling = rulingOf(facts, anchors);
  const supervised = ruling.finding === "met" ? ofSupervision(facts) : ruling;
  const { from, release } = anchors;
  const prerelease = {
    earliest: whenCreditsReach(from.earliest, release.earliest),
    latest: whenCreditsReach(from.latest, release.latest),
  };
  return [
    {
      id: "earned-time-prerelease",
      says: {
        en: "Prerelease custody by earned time credits, if every period is earned",
        ru: "Досвобождение по заработанным зачётам, если начислены все периоды",
      },
      cites: cite(usc3632, "d.4.C"),
      ruling,
      ...(ruling.finding === "met" && { from: prerelease }),
    },
    {
      id: "earned-time-supervised-release",
      says: {
        en: "Supervised release by earned time credits, if every period is earned",
        ru: "Надзор после освобождения (supervised release) по заработанным зачётам, если начислены все периоды",
      },
      cites: cite(usc3624, "g.3"),
      ruling: supervised,
      ...(supervised.finding === "met" && {
        from: {
          earliest: capped(prerelease.earliest, release.earliest),
          latest: capped(prerelease.latest, release.latest),
        },
      }),
    },
  ];
};

const ofSupervision = ({ supervisedReleaseImposed }: Facts): Ruling => {
  const needed: FactKey = "supervisedReleaseImposed";
  if (supervisedReleaseImposed === undefined) return notKnown(needed);
  return supervisedReleaseImposed
    ? met({ en: "The sentence includes supervised release.", ru: "Надзор после освобождения назначен." })
    : notMet({ en: "No supervised release was imposed.", ru: "Надзор после освобождения не назначен." });
};

/** The end of the first period of 30 days after which the credits cover what is left until release. */
const whenCreditsReach = (from: string, release: string): string => {
  const begins = laterOf(from, enacted);
  const left = daysBetween(begins, release);
  if (left <= 0) return release;
  const each =
    (valueOn(creditsEachPeriod, begins)?.value ?? 0) + (valueOn(creditsAtLowRisk, begins)?.value ?? 0);
  const reached = addDays(begins, PERIOD_DAYS * Math.ceil(left / (PERIOD_DAYS + each)));
  return earlierOf(reached, release);
};

/** Not earlier than so many months before release. */
const capped = (reached: string, release: string): string =>
  laterOf(reached, addMonths(release, -(valueOn(monthsOfEarlyRelease, release)?.value ?? 0)));
