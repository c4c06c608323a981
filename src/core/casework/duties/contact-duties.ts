import { type DayRange, earlierOf, laterRange, onDay } from "../../dates/day-range.ts";
import type { CaseFile } from "../../ledger/fold.ts";
import type { Fact } from "../../ledger/resolve.ts";
import { contactsSince, isRefusal } from "./contacts.ts";
import { dayLearnt } from "./day-learnt.ts";
import { beginningOf, type Duty, type Outcome } from "./duty.ts";
import type { Policy } from "./policy.ts";
import { perhapsRefused, refusalIn } from "./refusals.ts";
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
  const began = beginningOf(held);
  const isApart = learnt?.earliest !== began?.earliest || learnt?.latest !== began?.latest;
  const first = (kind: "first-contact" | "first-visit", tries: readonly Contact[]): Duty[] => {
    const ruling = rulingOf({ policy, kind, situation, on }, learnt);
    return standsBy(
      { kind, trigger: held, learnt: isApart ? learnt : undefined },
      ruling,
      outcomeOf(tries, learnt, ruling?.due),
      on,
    );
  };
  return [
    ...first("first-contact", contacts),
    ...first("first-visit", visits),
    ...nextVisits(visits, policy, situation, on),
  ];
};

/** What the tries came to: the first that took place, else the last that the person did not want or that was refused. */
const outcomeOf = (
  tries: readonly Contact[],
  began: DayRange | undefined,
  due: DayRange | undefined,
): Outcome | undefined => {
  const made = tries.find(({ body }) => body.outcome === "took place");
  if (made) return { state: "done", by: made, on: made.on };
  const declined = tries.findLast(({ body }) => body.outcome === "person declined");
  const refused = refusalIn(tries, began, due);
  const isLast =
    refused && refused !== "perhaps" && tries.indexOf(refused) > (declined ? tries.indexOf(declined) : -1);
  if (declined && !isLast) return { state: "excepted", by: declined };
  return asOutcome(refused);
};

const asOutcome = (refused: ReturnType<typeof refusalIn>): Outcome | undefined => {
  if (refused === "perhaps") return { state: "not known", why: perhapsRefused };
  return refused && { state: "refused by the other side", by: refused };
};

/**
 * After the last visit that took place or that the person did not want, the next; where the other side refused that
 * one in its time, it stays as refused. After each refusal a further try falls due; the last is shown.
 */
const nextVisits = (
  visits: readonly Contact[],
  policy: Policy,
  situation: CaseSituation,
  on: string,
): Duty[] => {
  const after = (visit: Contact | undefined, refusals: readonly Contact[]): Duty[] => {
    if (!visit) return [];
    const ruling = nextRuling(visit, policy, situation, on);
    const outcome = asOutcome(refusalIn(refusals, beginningOf(visit), ruling?.due));
    return standsBy({ kind: "next-visit", trigger: visit }, ruling, outcome, on);
  };
  const last = visits.findLastIndex((visit) => !isRefusal(visit));
  const refusals = visits.slice(last + 1);
  return [...after(visits[last], refusals), ...after(refusals.at(-1), [])];
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
