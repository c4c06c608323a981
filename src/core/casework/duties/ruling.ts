import { addDays } from "../../dates/calendar.ts";
import { type DayRange, hullOf, laterOf, onDay } from "../../dates/day-range.ts";
import { type Duty, dueWithin, type Outcome, type Owed, stands } from "./duty.ts";
import type { DutyKind } from "./duty-kinds.ts";
import { type Chosen, choose, type Policy, type PolicyRule, rulesOf, type Situation } from "./policy.ts";

/** The rule of the house that governs a duty, and the last day that follows from it. */
export type Ruling = Chosen & {
  due: DayRange | undefined;
  /** The rule ended before that day and nothing took its place. */
  isLapsed: boolean;
};

type Asked = { policy: Policy; kind: DutyKind; situation: Situation; on: string };
/** The last day of a duty that began on one of these days, under a rule. */
type LastDay = (rule: PolicyRule, began: DayRange) => DayRange | undefined;

/**
 * By the rule that was in force when the time began; where there was none yet, by the first to come. A later rule
 * governs what begins under it: it moves the day of nothing that runs, is late or was answered. Where the beginning
 * is not known to the day, each rule that can have governed counts; where it is not known at all, that of today.
 */
export const rulingOf = (
  asked: Asked,
  began: DayRange | undefined,
  lastDay: LastDay = dueBy,
): Ruling | undefined => {
  const [first, ...more] = governing(asked, began ?? onDay(asked.on));
  if (!first) return undefined;
  const { chosen } = more.at(-1) ?? first;
  const dues = began ? [first, ...more].map(({ chosen: { rule }, span }) => lastDay(rule, span)) : [];
  const known = dues.filter((due) => due !== undefined);
  const [one, ...others] = known.length === dues.length ? known : [];
  const due = one && hullOf([one, ...others]);
  return { ...chosen, due, isLapsed: isLapsed(asked, chosen.rule, due) };
};

/** What was owed by a rule that ended before its last day is owed no more, unless something came of it. */
const isLapsed = (
  { policy, kind, situation, on }: Asked,
  { until }: PolicyRule,
  due: DayRange | undefined,
): boolean =>
  due !== undefined &&
  until !== undefined &&
  until < due.latest &&
  until < on &&
  choose(policy, kind, situation, due.latest) === undefined;

type Governed = { chosen: Chosen; span: DayRange };

/** The rules that governed what began within these days, each with those on which it did. */
const governing = (asked: Asked, began: DayRange): Governed[] => {
  const { policy, kind, situation } = asked;
  const found: Governed[] = [];
  for (const span of spansOf(rulesOf(policy, kind), began)) {
    const chosen = choose(policy, kind, situation, span.earliest) ?? found.at(-1)?.chosen;
    const one = chosen ?? firstAfter(asked, span.earliest);
    if (one) found.push({ chosen: one, span });
  }
  return found;
};

/** The days cut where a rule begins or has ended: within each part the same rules hold. */
const spansOf = (rules: readonly PolicyRule[], { earliest, latest }: DayRange): DayRange[] => {
  const isCut = rules.some(
    ({ from, until = "~" }) => (earliest < from && from <= latest) || (earliest <= until && until < latest),
  );
  if (!isCut) return [{ earliest, latest }];
  const turns = rules.flatMap(({ from, until }) => [
    ...(earliest < from && from <= latest ? [from] : []),
    ...(until !== undefined && earliest <= until && until < latest ? [addDays(until, 1)] : []),
  ]);
  const starts = [...new Set([earliest, ...turns])].sort();
  return starts.map((start, at) => {
    const next = starts[at + 1];
    return { earliest: start, latest: next === undefined ? latest : addDays(next, -1) };
  });
};

const firstAfter = ({ policy, kind, situation, on }: Asked, day: string): Chosen | undefined => {
  const days = rulesOf(policy, kind)
    .map(({ from }) => from)
    .filter((from) => day < from && from <= on)
    .sort();
  for (const from of days) {
    const chosen = choose(policy, kind, situation, from);
    if (chosen) return chosen;
  }
  return undefined;
};

/** So many days after, but nothing before the rule held. */
const dueBy: LastDay = (rule, began) => {
  const due = dueWithin(rule.days, rule.days, began);
  return due && { earliest: laterOf(due.earliest, rule.from), latest: laterOf(due.latest, rule.from) };
};

type Ruled = Pick<Owed, "kind" | "under" | "unread" | "trigger" | "learnt">;

/** The duty by a rule of the house as it stands on a day; none where no rule governs it. */
export const standsBy = (
  ruled: Ruled,
  ruling: Ruling | undefined,
  outcome: Outcome | undefined,
  on: string,
): Duty[] => {
  if (!ruling || (ruling.isLapsed && !(outcome && "by" in outcome))) return [];
  return [stands({ ...ruled, basis: { policy: ruling.rule }, due: ruling.due }, outcome, on)];
};
