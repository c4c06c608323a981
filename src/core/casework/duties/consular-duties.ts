import { type DayRange, daysOf, endsOf, laterRange } from "../../dates/day-range.ts";
import type { Term } from "../../law/consular/consular-convention.ts";
import { type ConsularTerms, consularTerms } from "../../law/consular/consular-terms.ts";
import type { Cited } from "../../law/provision.ts";
import { type CaseFile, factsOf } from "../../ledger/fold.ts";
import type { Fact } from "../../ledger/resolve.ts";
import type { Text } from "../../words/text.ts";
import { takenInto } from "../custody-periods.ts";
import { contactsSince } from "./contacts.ts";
import { beginningOf, type Duty, dueWithin, type Outcome, type Owed, stands } from "./duty.ts";
import type { DutyKind } from "./duty-kinds.ts";
import type { Policy, Situation } from "./policy.ts";
import { perhapsRefused, refusalIn } from "./refusals.ts";
import { rulingOf, standsBy } from "./ruling.ts";

/** What the three clocks of consular access are held against. */
type Access = {
  held: Fact;
  since: DayRange | undefined;
  told: Fact<"notification">[];
  visits: Fact<"contact">[];
  /** What the person is last known to want of the post. */
  wish: Fact<"notification"> | undefined;
  terms: ConsularTerms;
  /** Whether the person also has the nationality of the detaining state. */
  alsoTheirs: boolean;
};

/** The clocks of the detaining state: tell the person, notify the post, allow a visit. */
export const consularDuties = (file: CaseFile, policy: Policy, situation: Situation, on: string): Duty[] => {
  const access = accessOf(file, situation.country, on);
  if (!access) return [];
  const { terms } = access;
  const clock = (kind: DutyKind, under: Cited, term: Term | undefined, outcome: OutcomeOf): Duty[] => {
    const trigger = access.held;
    if (term) {
      const owed = { kind, basis: { law: under }, trigger, due: dueBySpan(term, access) };
      return [stands(owed, outcome(access, owed, on), on)];
    }
    const ruling = rulingOf({ policy, kind, situation, on }, beganFor(kind, access));
    const unread =
      kind === "notify-post"
        ? terms.unread?.notify
        : kind === "allow-visit"
          ? terms.unread?.access
          : undefined;
    const owed = { kind, under, unread, trigger, due: ruling?.due };
    return standsBy(owed, ruling, outcome(access, owed, on), on);
  };
  return [
    ...clock("inform-person", terms.inform, undefined, informed),
    ...clock("notify-post", terms.notify, terms.notifyWithin, notified),
    ...clock("allow-visit", terms.access, terms.accessWithin, allowed),
  ];
};

type OutcomeOf = (access: Access, owed: Pick<Owed, "due">, on: string) => Outcome | undefined;

/** Of the state that holds the person now, since it does; nothing for somebody who is free, or who is known to have no nationality but that of the detaining state. */
const accessOf = (file: CaseFile, detaining: string | undefined, on: string): Access | undefined => {
  const first = file.standing.heldSince ?? file.standing.by;
  if (file.standing.state !== "held" || !first) return undefined;
  const held = takenInto(file, detaining, first);
  const nationalities = factsOf(file, "nationality")
    .filter((nationality) => !file.setAside.has(nationality))
    .map(({ body }) => body.country);
  const foreign = nationalities.filter((country) => country !== detaining);
  if (nationalities.length > 0 && foreign.length === 0) return undefined;
  const since = beginningOf(held);
  const told = factsOf(file, "notification").filter(({ on }) => isSince(on, since));
  return {
    held,
    since,
    told,
    visits: contactsSince(file, held).filter(({ body }) => body.mode === "visit"),
    wish: told.findLast(({ body }) => body.what === "person asked" || body.what === "person opposes"),
    terms: consularTerms(detaining, foreign, since?.latest ?? on),
    alsoTheirs: foreign.length < nationalities.length,
  };
};

const isSince = (on: string | undefined, since: DayRange | undefined): boolean => {
  const latest = on === undefined ? undefined : endsOf(on).latest;
  return latest === undefined || since === undefined || latest >= since.earliest;
};

/** From when the days of the house count: from the arrest, or from the request where the post is told on request only. */
const beganFor = (kind: DutyKind, { since, wish, terms }: Access): DayRange | undefined => {
  const asked = kind === "notify-post" && !terms.always ? wish && beginningOf(wish) : undefined;
  return asked && since ? laterRange(asked, since) : (asked ?? since);
};

const dueBySpan = ({ least, most, from }: Term, { since, told }: Access): DayRange | undefined => {
  const notice = told.find(({ body }) => body.what === "post told")?.on;
  const start = from === "arrest" ? since : notice === undefined ? undefined : daysOf(notice);
  return dueWithin(least, most, start);
};

const nowhere: Record<"informed" | "asked" | "notified" | "visit" | "alsoTheirs", Text> = {
  informed: {
    en: "It is not recorded whether the person was told; the person can say.",
    ru: "Не записано, сообщили ли человеку; может сказать он сам.",
  },
  asked: {
    en: "It is owed where the person asks for it; whether so is not recorded.",
    ru: "Обязанность есть, если человек об этом просит; просил ли, не записано.",
  },
  notified: {
    en: "It is not recorded whether the authorities told the post; the post can say.",
    ru: "Не записано, уведомили ли власти консульство; может сказать консульство.",
  },
  visit: {
    en: "No visit is recorded, and no refusal of one at that time.",
    ru: "Не записаны ни посещение, ни отказ в нём в то время.",
  },
  alsoTheirs: {
    en: "The person also has the nationality of the detaining state, which may not recognise the other.",
    ru: "У человека есть и гражданство задержавшего государства; другое оно может не признавать.",
  },
};

const notKnown = (why: Text): Outcome => ({ state: "not known", why });

/** That nothing is recorded is no proof that nothing was done: it is late only where somebody says so. */
const unlessSaid = (
  access: Access,
  owed: Pick<Owed, "due">,
  on: string,
  failed: boolean,
  why: Text,
): Outcome | undefined => {
  if (access.alsoTheirs) return notKnown(nowhere.alsoTheirs);
  return failed || owed.due === undefined || owed.due.latest >= on ? undefined : notKnown(why);
};

const informed: OutcomeOf = (access, owed, on) => {
  const by = access.told.find(({ body }) => body.what === "person informed");
  if (by) return { state: "done", by, on: by.on };
  const failed = access.told.some(({ body }) => body.what === "person not informed");
  return unlessSaid(access, owed, on, failed, nowhere.informed);
};

const notified: OutcomeOf = (access, owed, on) => {
  const { told, wish, terms } = access;
  const by = told.find(({ body }) => body.what === "post told");
  if (by) return { state: "done", by, on: by.on };
  if (!terms.always && wish?.body.what === "person opposes") return { state: "excepted", by: wish };
  if (!terms.always && !wish) return notKnown(nowhere.asked);
  const failed = told.some(({ body }) => body.what === "post not told");
  return unlessSaid(access, owed, on, failed, nowhere.notified);
};

const allowed: OutcomeOf = (access, owed, on) => {
  const { visits, wish } = access;
  const first = visits.findIndex(({ body }) => body.outcome === "took place");
  const made = visits[first];
  const before = first < 0 ? visits : visits.slice(0, first);
  const refusal = refusalIn(before, access.since, owed.due);
  // A visit that nobody is known to have asked for earlier says nothing of a delay by the other side.
  const isDelayed = refusal !== undefined && refusal !== "perhaps";
  if (made) return { state: "done", by: made, ...(isDelayed && { on: made.on }) };
  if (isDelayed) return { state: "refused by the other side", by: refusal };
  const declined = visits.findLast(({ body }) => body.outcome === "person declined");
  const unwanted = wish?.body.what === "person opposes" ? wish : declined;
  if (unwanted) return { state: "excepted", by: unwanted };
  if (refusal === "perhaps") return notKnown(perhapsRefused);
  return unlessSaid(access, owed, on, false, nowhere.visit);
};
