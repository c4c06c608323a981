import { type DayRange, daysOf, onDay, shiftDays } from "../../dates/day-range.ts";
import { readPartialDate } from "../../dates/partial-date.ts";
import { type CaseFile, factsOf } from "../../ledger/fold.ts";
import type { Fact } from "../../ledger/resolve.ts";
import { type Duty, stateOn } from "./duty.ts";
import { type Policy, type PolicyRule, ruleFor, type Situation } from "./policy.ts";

type Contact = Fact<"contact">;

/** First contact, first visit and the next visit, while the person is held. */
export const contactDuties = (file: CaseFile, policy: Policy, situation: Situation, on: string): Duty[] => {
  const { state, heldSince } = file.standing;
  if (state !== "held" || !heldSince) return [];
  const contacts = factsOf(file, "contact").filter((contact) => mayFollow(contact, heldSince));
  const made = contacts.filter(({ body }) => body.outcome === "took place");
  const visits = made.filter(({ body }) => body.mode === "visit");
  const learnt = onDay(dayLearnt(heldSince));
  const begun = (kind: "first-contact" | "first-visit", done: Contact | undefined): Duty[] => {
    const rule = ruleFor(policy, kind, situation, on);
    return rule ? [dutyBy(rule, heldSince, learnt, done ?? refusalAfter(contacts, undefined), on)] : [];
  };
  return [
    ...begun("first-contact", made[0]),
    ...begun("first-visit", visits[0]),
    ...nextVisit(contacts, visits.at(-1), ruleFor(policy, "next-visit", situation, on), on),
  ];
};

const nextVisit = (
  contacts: readonly Contact[],
  last: Contact | undefined,
  rule: PolicyRule | undefined,
  on: string,
): Duty[] => {
  if (!last || !rule) return [];
  const since = last.on === undefined ? undefined : daysOf(last.on);
  return [dutyBy(rule, last, since, refusalAfter(contacts, last), on)];
};

const dutyBy = (
  rule: PolicyRule,
  trigger: Fact,
  since: DayRange | undefined,
  contact: Contact | undefined,
  on: string,
): Duty => {
  const due = since && shiftDays(since, rule.days);
  const state = contact?.body.outcome === "took place" ? "done" : "refused by the other side";
  return {
    id: `${rule.duty} ${trigger.ledgerId} ${trigger.seq}`,
    kind: rule.duty,
    basis: { policy: rule },
    trigger,
    ...stateOn(due, contact && { state, by: contact }, on),
  };
};

/** The day on which the house learnt of it: when its first entry was made, never before it happened. */
const dayLearnt = ({ versions, on }: Fact): string => {
  const recorded = versions[0]?.entry.recordedAt.slice(0, 10) ?? "";
  const happened = (on === undefined ? undefined : readPartialDate(on)?.earliest) ?? "";
  return [recorded, happened].sort().at(-1) ?? recorded;
};

const mayFollow = (contact: Contact, heldSince: Fact): boolean => {
  const latest = contact.on === undefined ? undefined : readPartialDate(contact.on)?.latest;
  const since = heldSince.on === undefined ? undefined : readPartialDate(heldSince.on)?.earliest;
  return latest === undefined || since === undefined || latest >= since;
};

/** Asked for after the last visit, and refused or left without an answer. */
const refusalAfter = (contacts: readonly Contact[], last: Contact | undefined): Contact | undefined =>
  contacts
    .slice(last ? contacts.indexOf(last) + 1 : 0)
    .filter(({ body }) => body.outcome === "refused" || body.outcome === "ignored")
    .at(-1);
