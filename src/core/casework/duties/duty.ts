import { addDays } from "../../dates/calendar.ts";
import { type DayRange, daysFromTo, daysOf, onDay } from "../../dates/day-range.ts";
import type { Cited } from "../../law/provision.ts";
import type { Fact } from "../../ledger/resolve.ts";
import type { Text } from "../../words/text.ts";
import type { TermEnd } from "../term-passed.ts";
import type { DutyKind } from "./duty-kinds.ts";
import type { PolicyRule } from "./policy.ts";

export type DutyState =
  | "due"
  | "late"
  | "done"
  | "refused by the other side"
  | "excepted"
  | "not known"
  | "planned";

/** What the day of a duty stands on: a rule of the house, a paragraph of law, the end of the term, or the entry itself. */
type DutyBasis = { policy: PolicyRule } | { law: Cited } | { end: TermEnd } | { plan: "entry" };

/** Something that somebody has to do by a day. */
export type Duty = {
  /** The same for the same duty at every look: its kind and the entry that began it. */
  id: string;
  kind: DutyKind;
  basis: DutyBasis;
  /** The paragraph that obliges, where the law names no days and the house has set them. */
  under?: Cited | undefined;
  /** An agreement of the two states that may name days of its own, which were not read. */
  unread?: Cited | undefined;
  /** The entry that began it. */
  trigger: Fact;
  /** When the house learnt of it, where the time counts from that day and not from that of the entry. */
  learnt?: DayRange | undefined;
  /** The last day; a range where the beginning is not known to the day, nothing where it is not known at all. */
  due?: DayRange | undefined;
  state: DutyState;
  /** The entry that did it, refused it or excepts from it. */
  by?: Fact | undefined;
  /** Why it is not known what became of it. */
  why?: Text | undefined;
  /** By how many days it is late, or was when it was done: never less, never more. */
  daysLate?: { atLeast: number; atMost: number } | undefined;
};

/** What a duty is before it is held against a day. */
export type Owed = Pick<Duty, "kind" | "basis" | "under" | "unread" | "trigger" | "learnt" | "due">;

/** What became of a duty, as far as entries tell. */
export type Outcome =
  | { state: "done"; by: Fact; on?: string | undefined }
  | { state: "refused by the other side" | "excepted"; by: Fact }
  | { state: "not known"; why: Text }
  /** It is on that day or possible from it, and can never be late. */
  | { state: "planned" };

const noDay: Text = {
  en: "The day from which it counts is not known.",
  ru: "Неизвестен день, от которого идёт срок.",
};

/** The duty as it stands on a day: late only when the latest possible last day is over. */
export const stands = (owed: Owed, outcome: Outcome | undefined, on: string): Duty => {
  const { kind, basis, under, unread, trigger, learnt, due } = owed;
  const { state, by, why, daysLate } = became(due, outcome, on);
  const id = `${kind} ${trigger.ledgerId} ${trigger.seq}`;
  return { id, kind, basis, under, unread, trigger, learnt, due, state, by, why, daysLate };
};

type Became = Pick<Duty, "state" | "by" | "why" | "daysLate">;

const became = (due: DayRange | undefined, outcome: Outcome | undefined, on: string): Became => {
  if (outcome?.state === "done")
    return { state: "done", by: outcome.by, daysLate: lateness(due, outcome.on) };
  if (outcome) return outcome;
  if (!due) return { state: "not known", why: noDay };
  if (due.latest >= on) return { state: "due" };
  return { state: "late", daysLate: daysFromTo(due, onDay(on)) };
};

const lateness = (due: DayRange | undefined, done: string | undefined): Duty["daysLate"] => {
  const days = done === undefined ? undefined : daysOf(done);
  if (!due || !days) return undefined;
  const late = daysFromTo(due, days);
  return late.atLeast > 0 ? late : undefined;
};

/** The days on which something can have begun; of a period, its first part. */
export const beginningOf = ({ on }: { on?: string | undefined }): DayRange | undefined =>
  on === undefined ? undefined : daysOf(on.split("/")[0] ?? "");

/** Beyond this a longest time would leave the calendar. */
const lastDay = "9980";

/** At least and at most so many days after. */
export const dueWithin = (least: number, most: number, since: DayRange | undefined): DayRange | undefined => {
  if (!since || since.latest > lastDay) return undefined;
  return { earliest: addDays(since.earliest, least), latest: addDays(since.latest, most) };
};
