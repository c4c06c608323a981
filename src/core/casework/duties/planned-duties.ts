import { type DayRange, daysOf } from "../../dates/day-range.ts";
import { type CaseFile, factsOf } from "../../ledger/fold.ts";
import { type Fact, ofKind } from "../../ledger/resolve.ts";
import type { Text } from "../../words/text.ts";
import { type Duty, type Outcome, stands } from "./duty.ts";
import type { DutyKind } from "./duty-kinds.ts";
import { recordedOn } from "./recorded-on.ts";

/** Contacts and hearings that are fixed for a day to come, and contacts of which nobody has said what came of them. */
export const plannedDuties = (file: CaseFile, on: string): Duty[] => {
  const { state } = file.standing;
  if (state === "died" || state === "returned") return [];
  const contacts = factsOf(file, "contact");
  const made = contacts.filter(({ body }) => body.outcome !== "planned");
  const plans = [...contacts, ...ofKind(file.ahead, "contact")].filter(isKnownBy(file, on));
  const hearings = [...factsOf(file, "hearing"), ...ofKind(file.ahead, "hearing")].filter(
    isKnownBy(file, on),
  );
  return [
    ...plans
      .filter(({ body }) => body.outcome === "planned")
      .flatMap((plan) => planned("planned-contact", plan, (days) => afterwards(plan, days, made), on)),
    ...hearings
      .filter(({ body }) => body.result === undefined)
      .flatMap((hearing) => planned("planned-hearing", hearing, undefined, on)),
  ];
};

/** Whether the entry was made by the day of looking. */
const isKnownBy = (file: CaseFile, on: string) => (fact: Fact) =>
  !file.setAside.has(fact) && (recordedOn(fact)?.earliest ?? "") <= on;

const planned = (
  kind: DutyKind,
  trigger: Fact,
  after: ((days: DayRange) => Outcome) | undefined,
  on: string,
): Duty[] => {
  const due = trigger.on === undefined ? undefined : daysOf(trigger.on);
  if (!due) return [];
  const outcome = due.latest >= on ? ({ state: "planned" } as const) : after?.(due);
  return outcome ? [stands({ kind, basis: { plan: "entry" }, trigger, due }, outcome, on)] : [];
};

const unsaid: Text = {
  en: "The day is over; what came of it is not recorded.",
  ru: "День прошёл; что вышло, не записано.",
};

/** A contact of the same kind on the day or later tells what came of the plan. */
const afterwards = (
  { body: { mode } }: Fact<"contact">,
  days: DayRange,
  made: readonly Fact<"contact">[],
): Outcome => {
  const by = made.find(
    ({ body, on }) => body.mode === mode && on !== undefined && (daysOf(on)?.latest ?? "") >= days.earliest,
  );
  return by ? { state: "done", by } : { state: "not known", why: unsaid };
};
