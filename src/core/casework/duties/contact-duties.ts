import { type DayRange, earlierOf, laterOf } from "../../dates/day-range.ts";
import type { CaseFile } from "../../ledger/fold.ts";
import type { Fact } from "../../ledger/resolve.ts";
import { contactsSince, isRefusal } from "./contacts.ts";
import { dayLearnt } from "./day-learnt.ts";
import { beginningOf, type Duty, dueBy, type Outcome, stands } from "./duty.ts";
import { choose, type Policy } from "./policy.ts";
import type { CaseSituation } from "./situation.ts";

type Contact = Fact<"contact">;

/** First contact, first visit and the next visit, while the person is held. */
export const contactDuties = (
  file: CaseFile,
  policy: Policy,
  situation: CaseSituation,
  on: string,
): Duty[] => {
  const { state, by } = file.standing;
  const held = file.standing.heldSince ?? by;
  if (state !== "held" || !held) return [];
  const contacts = contactsSince(file, held);
  const visits = contacts.filter(({ body }) => body.mode === "visit");
  const learnt = dayLearnt(file, held);
  const first = (kind: "first-contact" | "first-visit", tries: readonly Contact[]): Duty[] => {
    const rule = choose(policy, kind, situation, on)?.rule;
    if (!rule) return [];
    const owed = { kind, basis: { policy: rule }, trigger: held, due: dueBy(rule, learnt) };
    return [stands(owed, outcomeOf(tries), on)];
  };
  return [
    ...first("first-contact", contacts),
    ...first("first-visit", visits),
    ...nextVisits(visits, policy, situation, on),
  ];
};

/** What the tries came to: the first that took place, else the last that did not. */
const outcomeOf = (tries: readonly Contact[]): Outcome | undefined => {
  const made = tries.find(({ body }) => body.outcome === "took place");
  if (made) return { state: "done", by: made, on: made.on };
  const last = tries.at(-1);
  if (!last) return undefined;
  return {
    state: last.body.outcome === "person declined" ? "excepted" : "refused by the other side",
    by: last,
  };
};

/**
 * After the last visit that took place or that the person did not want, the next; where the other side has refused
 * that one since, it stays as refused, and a further try falls due after the refusal.
 */
const nextVisits = (
  visits: readonly Contact[],
  policy: Policy,
  situation: CaseSituation,
  on: string,
): Duty[] => {
  const after = (visit: Contact | undefined, outcome?: Outcome): Duty[] => {
    const rule = visit && choose(policy, "next-visit", situation, on)?.rule;
    if (!rule) return [];
    const due = nextDue(visit, policy, situation, on);
    return [stands({ kind: "next-visit", basis: { policy: rule }, trigger: visit, due }, outcome, on)];
  };
  const last = visits.findLastIndex((visit) => !isRefusal(visit));
  const refusal = visits.slice(last + 1).at(-1);
  if (!refusal) return after(visits[last]);
  return [...after(visits[last], { state: "refused by the other side", by: refusal }), ...after(refusal)];
};

/**
 * The shorter time of somebody vulnerable counts from no earlier than the ground for it is known, and never ends
 * later than the ordinary time.
 */
const nextDue = (
  visit: Contact,
  policy: Policy,
  situation: CaseSituation,
  on: string,
): DayRange | undefined => {
  const since = beginningOf(visit);
  const due = (vulnerable: boolean, from: DayRange | undefined) => {
    const rule = choose(policy, "next-visit", { ...situation, vulnerable }, on)?.rule;
    return rule && dueBy(rule, from);
  };
  const ordinary = due(false, since);
  const ground = situation.vulnerableSince;
  if (!situation.vulnerable || !since || ground === undefined) return ordinary;
  const soon = due(true, {
    earliest: laterOf(since.earliest, ground),
    latest: laterOf(since.latest, ground),
  });
  if (!soon || !ordinary) return soon ?? ordinary;
  return {
    earliest: earlierOf(soon.earliest, ordinary.earliest),
    latest: earlierOf(soon.latest, ordinary.latest),
  };
};
