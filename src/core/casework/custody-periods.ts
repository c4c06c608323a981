import { addDays } from "../dates/calendar.ts";
import { type DayRange, daysOf, hullOf, onDay } from "../dates/day-range.ts";
import { type CaseFile, factsOf } from "../ledger/fold.ts";
import type { Fact } from "../ledger/resolve.ts";
import type { CustodySpan } from "../sentences/us-federal/credit.ts";
import { type Hold, type Stay, staysIn } from "./custody-stays.ts";

/** From the first record of being held to the release that ended it; without one it goes on. */
export type CustodyPeriod = {
  from: DayRange;
  to: DayRange | undefined;
  /** Its parts: between two stays that are recorded, custody is only possible. */
  stays: readonly Stay[];
  by: readonly Fact[];
  /** House arrest and detention for immigration may count for nothing, even where custody is credited. */
  isPrison: boolean;
};

/** The periods for which the file has somebody held, earliest first; between two of them the person was let go. */
export const custodyPeriodsOf = (file: CaseFile): CustodyPeriod[] => {
  const holds = dated(file, [...factsOf(file, "arrest"), ...factsOf(file, "custody")]);
  const releases = dated(file, [
    ...factsOf(file, "release"),
    ...factsOf(file, "return"),
    ...factsOf(file, "exchange"),
  ]);
  const periods: CustodyPeriod[] = [];
  let rest = holds;
  while (rest.length > 0) {
    const [first] = rest;
    if (!first) break;
    const release = releases.find(({ days }) => days.latest >= first.days.latest);
    const within = rest.filter(({ days }) => !release || days.earliest <= release.days.earliest);
    periods.push(periodOf(within, { from: begunWithin(file, first, within), release }));
    rest = release ? rest.filter((hold) => hold !== first && !within.includes(hold)) : [];
  }
  return periods;
};

type Ends = { from: DayRange; release: Hold | undefined };

const periodOf = (within: readonly Hold[], { from, release }: Ends): CustodyPeriod => ({
  from,
  to: release?.days,
  stays: staysIn(from, within, release?.days),
  by: [...within.slice(0, 1), ...(release ? [release] : [])].map(({ fact }) => fact),
  isPrison: within.every(({ fact }) => fact.kind !== "custody" || !isElsewhere(fact)),
});

/** An arrest on one of the days on which a stay may have begun is how it began; where its day is disputed, any of them. */
const begunWithin = (file: CaseFile, first: Hold, within: readonly Hold[]): DayRange => {
  const { days } = first;
  const begun =
    within.find(
      ({ fact, days: on }) =>
        fact.kind === "arrest" && days.earliest <= on.earliest && on.latest <= days.latest,
    ) ?? first;
  const open = file.disagreements.find(
    ({ sides, decision, differsIn }) => !decision && differsIn.includes("on") && sides.includes(begun.fact),
  );
  return hullOf([begun.days, ...dated(file, open?.sides ?? []).map((side) => side.days)]);
};

const isElsewhere = ({ body }: Fact<"custody">): boolean =>
  body.regime === "house" || body.regime === "immigration";

/** Facts with a first day on the calendar, earliest first; what a decision set aside is left out. */
const dated = (file: CaseFile, facts: readonly Fact[]): Hold[] =>
  facts
    .filter((fact) => !file.setAside.has(fact))
    .flatMap((fact) => {
      const days = fact.on === undefined ? undefined : daysOf(fact.on.split("/")[0] ?? "");
      return days ? [{ fact, days }] : [];
    })
    .sort((a, b) => (a.days.earliest < b.days.earliest ? -1 : 1));

/** The country in which the file has the person held on a day, with the fact that says so. */
export const countryHeldOn = (file: CaseFile, day: string): { country: string; by: Fact } | undefined => {
  const last = dated(file, [
    ...factsOf(file, "arrest"),
    ...factsOf(file, "custody"),
    ...factsOf(file, "extradition").filter(({ body }) => body.stage === "carried out"),
  ])
    .filter(({ days }) => days.latest <= day)
    .at(-1)?.fact;
  const country = last && countryOf(last);
  return last && country !== undefined ? { country, by: last } : undefined;
};

/** With what the person came into the hands of the state that holds him or her now; `held` itself, where no other state did before. */
export const takenInto = (file: CaseFile, country: string | undefined, held: Fact): Fact => {
  let first = held;
  const since = held.on === undefined ? undefined : daysOf(held.on.split("/")[0] ?? "");
  const holds = dated(file, [
    ...factsOf(file, "arrest"),
    ...factsOf(file, "custody"),
    ...factsOf(file, "extradition").filter(({ body }) => body.stage === "carried out"),
  ]).filter(({ days }) => since === undefined || days.latest >= since.earliest);
  for (const { fact } of holds.reverse()) {
    const where = countryOf(fact);
    if (where !== undefined && country !== undefined && where !== country) return first;
    first = fact;
  }
  return held;
};

const countryOf = ({ kind, body }: Fact): string | undefined => {
  if (kind === "extradition") return body.to;
  return kind === "arrest" || kind === "custody" ? body.country : undefined;
};

/**
 * When the sentence began to run: on its day for whoever was held then, else with the next custody (18 USC 3585(a)).
 * Undefined where the person had been let go before and the file does not say when custody began again.
 */
export const beginningOf = (
  periods: readonly CustodyPeriod[],
  sentenced: DayRange,
): { from: DayRange; isCustodyKnown: boolean } | undefined => {
  const before = periods.filter(({ from }) => from.earliest <= sentenced.latest);
  const next = periods.find(({ from }) => from.earliest > sentenced.latest);
  const last = before.at(-1);
  if (!last)
    return {
      from: { earliest: sentenced.earliest, latest: next?.from.latest ?? sentenced.latest },
      isCustodyKnown: false,
    };
  if (!last.to || last.to.earliest >= sentenced.earliest) return { from: sentenced, isCustodyKnown: true };
  return next ? { from: next.from, isCustodyKnown: true } : undefined;
};

/**
 * The stays that begin before the sentence does and may be credited: each by what its own entry says, the others by
 * what is said of all custody.
 */
export const custodySpansOf = (
  periods: readonly CustodyPeriod[],
  from: DayRange,
  isCredited: boolean | undefined,
): { span: CustodySpan; by: readonly Fact[] }[] =>
  periods
    .flatMap(({ stays, by, isPrison }) => stays.map((stay) => ({ ...stay, by, isPrison })))
    .filter((stay) => stay.from.earliest < from.latest && (stay.credited ?? isCredited) !== false)
    .map(({ by, isPrison, isSure, credited, ...stay }, index) => ({
      span: {
        id: `custody-${index + 1}`,
        from: stay.from,
        to: endBefore(stay, from.latest),
        isConfirmed: isSure && (credited ?? (isCredited === true && isPrison)),
        isGap: !isSure,
      },
      by,
    }));

/** The last days of a stay, as far as they lie before the day. */
const endBefore = ({ to }: Pick<Stay, "to">, day: string): DayRange =>
  to && to.earliest < day ? to : onDay(addDays(day, -1));
