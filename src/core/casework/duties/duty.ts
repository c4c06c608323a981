import type { DayRange } from "../../dates/day-range.ts";
import type { Cited } from "../../law/provision.ts";
import type { Fact } from "../../ledger/resolve.ts";
import type { DutyKind } from "./duty-kinds.ts";
import type { PolicyRule } from "./policy.ts";

export type DutyState = "due" | "late" | "done" | "refused by the other side" | "excepted" | "not known";

/** What a duty stands on: a rule of the house, or a paragraph of law. */
type DutyBasis = { policy: PolicyRule } | { law: Cited };

/** Something that somebody has to do by a day. */
export type Duty = {
  /** The same for the same duty at every look: its kind and the entry that began it. */
  id: string;
  kind: DutyKind;
  basis: DutyBasis;
  /** The entry that began it. */
  trigger: Fact;
  /** The last day; a range where the beginning is not known to the day, nothing where it is not known at all. */
  due?: DayRange | undefined;
  state: DutyState;
  /** The entry that did it, refused it or excepts from it. */
  by?: Fact | undefined;
};

type Settled = { state: Exclude<DutyState, "due" | "late" | "not known">; by: Fact };

/** Late only when the latest possible last day is over. */
export const stateOn = (
  due: DayRange | undefined,
  settled: Settled | undefined,
  on: string,
): Pick<Duty, "due" | "state" | "by"> => {
  if (settled) return { due, ...settled };
  if (!due) return { state: "not known" };
  return { due, state: due.latest < on ? "late" : "due" };
};
