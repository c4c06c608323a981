import { addDays } from "../dates/calendar.ts";
import { byDate } from "../dates/compare-dates.ts";
import { readPartialDate } from "../dates/partial-date.ts";
import type { KindName } from "./kinds/index.ts";
import { type Fact, ofKind } from "./resolve.ts";

/** Where the person stands: the last thing known of their liberty, and the facts that say it. */
export type Standing = {
  state: "held" | "released" | "returned" | "died" | "not known";
  /** The fact that says the state. */
  by?: Fact | undefined;
  /** The newest stay in custody, while the person is held. */
  custody?: Fact<"custody"> | undefined;
  /** The first fact of being held, while the person is held: its date is "held since". */
  heldSince?: Fact<"arrest" | "custody"> | undefined;
};

const stateSaid: Partial<Record<KindName, Standing["state"]>> = {
  arrest: "held",
  custody: "held",
  release: "released",
  exchange: "released",
  return: "returned",
  death: "died",
};

type Held = Fact<"arrest" | "custody">;

const lastDayOf = ({ on }: Fact): string | undefined =>
  on?.includes("/") ? readPartialDate(on)?.latest : undefined;

const recordedOn = ({ versions }: Fact): string => versions.at(-1)?.entry.recordedAt.slice(0, 10) ?? "";

/**
 * A stay whose end is known and over says that the person left it, not that they are free. Without a day, it is over if
 * it was so when the entry was made: a term that was to end later may have been prolonged since.
 */
const isOver = (day: string | undefined) => (fact: Held) => {
  const latest = fact.kind === "custody" ? lastDayOf(fact) : undefined;
  return latest !== undefined && (day === undefined ? latest <= recordedOn(fact) : latest < day);
};

/**
 * Nothing that comes after undoes a death, be it a return home, except that somebody was held later than that; without
 * a date it holds from the day on which it was entered.
 */
const isLast = (death: Fact, last: Fact, day: string | undefined): boolean =>
  death.on === undefined
    ? day === undefined || recordedOn(death) <= day
    : death === last || stateSaid[last.kind] !== "held";

const firstDayOf = ({ on }: Fact): string | undefined =>
  on === undefined ? undefined : readPartialDate(on)?.earliest;

/** An arrest says no more than the stay that it led to: when that is over, where the person is has to be told anew. */
const isFollowed = (over: readonly Held[]) => (fact: Fact) =>
  fact.kind === "arrest" && over.some((stay) => (firstDayOf(fact) ?? "") <= (lastDayOf(stay) ?? ""));

/** What says since when: a stay that is over where the next began by the day after its end, an arrest with its stay. */
const withoutGap = (held: readonly Held[], over: readonly Held[]): Held[] => {
  const joined: Held[] = [];
  let next: Held | undefined;
  for (const fact of held.toReversed()) {
    const end = lastDayOf(fact);
    const goesOn = (later: Held) =>
      later.kind === "custody" && end !== undefined && (firstDayOf(later) ?? "~") <= addDays(end, 1);
    const counts =
      fact.kind === "arrest"
        ? next === undefined || joined.includes(next)
        : !over.includes(fact) || joined.some(goesOn);
    if (counts) joined.unshift(fact);
    if (fact.kind === "custody") next = fact;
  }
  return joined;
};

/** Derives the standing from facts in the order of a file; undated facts count after dated ones. */
export const standingOf = (facts: readonly Fact[], day?: string): Standing => {
  const told = facts.filter((fact) => stateSaid[fact.kind] !== undefined);
  const over: Held[] = ofKind(told, "custody").filter(isOver(day));
  const followed = isFollowed(over);
  const telling = told.filter((fact) => !over.includes(fact as Held) && !followed(fact));
  const dated = telling.filter((fact) => fact.on !== undefined);
  const last = dated.at(-1) ?? telling.at(-1);
  if (!last) return { state: "not known" };
  const state = stateSaid[last.kind] ?? "not known";
  const death = ofKind(telling, "death").findLast((fact) => isLast(fact, last, day));
  if (death) return { state: "died", by: death };
  if (state !== "held") return { state, by: last };
  const freed = telling.filter((fact) => stateSaid[fact.kind] !== "held" && fact.on !== undefined).at(-1);
  const sinceFreed = (fact: Fact) => !freed?.on || !fact.on || byDate(freed.on, fact.on) < 0;
  const held = withoutGap(ofKind(told, "arrest", "custody").filter(sinceFreed), over);
  return {
    state,
    by: last,
    custody: ofKind(held, "custody")
      .filter((stay) => !over.includes(stay))
      .at(-1),
    heldSince: held.find((fact) => fact.on !== undefined),
  };
};
