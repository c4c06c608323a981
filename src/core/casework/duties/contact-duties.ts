import { type DayRange, earlierOf, laterRange, onDay } from "../../dates/day-range.ts";
import type { CaseFile } from "../../ledger/fold.ts";
import type { Fact } from "../../ledger/resolve.ts";
import { contactsSince, isRefusal } from "./contacts.ts";
import { dayLearnt } from "./day-learnt.ts";
import { beginningOf, type Duty, type Outcome } from "./duty.ts";
import type { Policy } from "./policy.ts";
import { type Ruling, rulingOf, standsBy } from "./ruling.ts";
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
    const ruling = rulingOf({ policy, kind, situation, on }, learnt);
    return standsBy({ kind, trigger: held }, ruling, outcomeOf(tries), on);
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
    if (!visit) return [];
    return standsBy(
      { kind: "next-visit", trigger: visit },
      nextRuling(visit, policy, situation, on),
      outcome,
      on,
    );
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
const nextRuling = (
  visit: Contact,
  policy: Policy,
  situation: CaseSituation,
  on: string,
): Ruling | undefined => {
  const began = beginningOf(visit);
  const ruling = (vulnerable: boolean, from: DayRange | undefined) =>
    rulingOf({ policy, kind: "next-visit", situation: { ...situation, vulnerable }, on }, from);
  const ground = situation.vulnerableSince;
  if (!situation.vulnerable || !began || ground === undefined) return ruling(situation.vulnerable, began);
  return soonerOf(ruling(true, laterRange(began, onDay(ground))), ruling(false, began));
};

const soonerOf = (a: Ruling | undefined, b: Ruling | undefined): Ruling | undefined => {
  if (!a?.due || !b?.due || a.isLapsed || b.isLapsed) return a && !a.isLapsed ? a : (b ?? a);
  const due = {
    earliest: earlierOf(a.due.earliest, b.due.earliest),
    latest: earlierOf(a.due.latest, b.due.latest),
  };
  return { ...(a.due.latest <= b.due.latest ? a : b), due };
};
