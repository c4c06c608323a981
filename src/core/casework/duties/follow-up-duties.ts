import { daysOf, laterRange, shiftDays } from "../../dates/day-range.ts";
import { type CaseFile, factsOf } from "../../ledger/fold.ts";
import type { Fact } from "../../ledger/resolve.ts";
import { representationsOf } from "../silences.ts";
import { beginningOf, type Duty } from "./duty.ts";
import type { Policy, Situation } from "./policy.ts";
import { recordedOn } from "./recorded-on.ts";
import { rulingOf, standsBy } from "./ruling.ts";

/** What has to be asked again: representations without an answer, promises with a day, consent that runs out. */
export const followUpDuties = (file: CaseFile, policy: Policy, situation: Situation, on: string): Duty[] => [
  ...chasing(file, policy, situation, on),
  ...undertakings(file, policy, situation, on),
  ...consents(file, policy, situation, on),
];

/** A bare acknowledgement starts the time anew; a further letter about the same to the same is the reminder. */
const chasing = (file: CaseFile, policy: Policy, situation: Situation, on: string): Duty[] => {
  const states = representationsOf(file, on);
  return states.flatMap(({ fact, answers }) => {
    if (answers.some(({ body }) => body.outcome !== "acknowledged")) return [];
    const kind = "chase-representation";
    const asked = { policy, kind, situation: { ...situation, level: fact.body.level }, on } as const;
    const ruling = rulingOf(asked, beginningOf(answers.at(-1) ?? fact));
    const reminder = states.find((other) => isReminder(fact, other.fact))?.fact;
    const outcome = reminder && ({ state: "done", by: reminder, on: reminder.on } as const);
    return standsBy({ kind, trigger: fact }, ruling, outcome, on);
  });
};

type Representation = Fact<"representation">;

const isReminder = (first: Representation, later: Representation): boolean => {
  if (first.body.to.toLowerCase() !== later.body.to.toLowerCase()) return false;
  const isAsked = (ask: string) => first.body.asks?.some(({ kind }) => kind === ask) ?? false;
  if (!later.body.asks?.some(({ kind }) => isAsked(kind))) return false;
  const [made, again] = [beginningOf(first), beginningOf(later)];
  return made !== undefined && again !== undefined && again.earliest > made.latest;
};

/** Whether a promise was kept is looked at after the day that was promised. */
const undertakings = (file: CaseFile, policy: Policy, situation: Situation, on: string): Duty[] => {
  const kind = "check-undertaking";
  return factsOf(file, "undertaking").flatMap((trigger) => {
    const { due: promised, state = "open" } = trigger.body;
    if (promised === undefined) return [];
    const ruling = rulingOf({ policy, kind, situation, on }, daysOf(promised));
    const outcome = state === "open" ? undefined : ({ state: "done", by: trigger } as const);
    return standsBy({ kind, trigger }, ruling, outcome, on);
  });
};

/**
 * Consent is asked for again some days before it runs out, but not before it was given, unless the person has said
 * something newer.
 */
const consents = (file: CaseFile, policy: Policy, situation: Situation, on: string): Duty[] => {
  const kind = "renew-consent";
  const { state } = file.standing;
  if (state === "returned" || state === "died") return [];
  const all = factsOf(file, "consent");
  return all.flatMap((trigger, at) => {
    const { consent, expires } = trigger.body;
    if (consent !== "given" || expires === undefined) return [];
    const ends = daysOf(expires);
    const newer = all.slice(at + 1).find((other) => isAboutSame(trigger, other));
    const ruling = rulingOf(
      { policy, kind, situation, on },
      ends && (beginningOf(trigger) ?? recordedOn(trigger)),
      ({ days }, given) => ends && laterRange(shiftDays(ends, -days), given),
    );
    const outcome = newer && ({ state: "done", by: newer, on: newer.on } as const);
    return standsBy({ kind, trigger }, ruling, outcome, on);
  });
};

const isAboutSame = (a: Fact<"consent">, b: Fact<"consent">): boolean =>
  a.body.recipient.toLowerCase() === b.body.recipient.toLowerCase() &&
  a.body.purpose?.toLowerCase() === b.body.purpose?.toLowerCase();
