import { z } from "zod";
import { isDay, LAST_DAY } from "../../dates/calendar.ts";
import { levels } from "../../ledger/kinds/representation.ts";
import { type DutyKind, owedKinds } from "./duty-kinds.ts";

const day = z.string().refine(isDay, "A day of the calendar is needed, as 2026-03-01.");

/** The stages of a case that a rule may tell apart. */
const phases = ["before trial", "sentenced"] as const;
export type Phase = (typeof phases)[number];

type Level = keyof typeof levels;
const levelNames = Object.keys(levels) as [Level, ...Level[]];

const severities = ["low", "serious", "grave"] as const;
type Severity = (typeof severities)[number];

/** For whom a rule is: everybody, as far as it says nothing. */
const when = z.strictObject({
  /** Where the person is held, ISO 3166-1 alpha-2. */
  countries: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .min(1)
    .optional(),
  phase: z.enum(phases).optional(),
  /** Only for those who are known to be vulnerable. */
  vulnerable: z.literal(true).optional(),
  /** Of a concern: how grave it is. */
  severity: z.enum(severities).optional(),
  /** Of a representation: the level at which it was raised. */
  level: z.enum(levelNames).optional(),
});

/** One rule of the house: within how many days something is due, for whom, from which day to which. */
export const policyRuleSchema = z
  .strictObject({
    id: z.string().min(1).max(100),
    duty: z.enum(owedKinds),
    days: z.number().int().min(0).max(3650),
    when: when.optional(),
    from: day,
    until: day.optional(),
    note: z.string().trim().min(1).max(500).optional(),
  })
  .refine(({ from, until }) => until === undefined || from <= until, {
    path: ["until"],
    message: "The last day lies before the first.",
  });
export type PolicyRule = z.infer<typeof policyRuleSchema>;

/** The rules of the house over time; a change is a further rule, never an edited one. */
export type Policy = readonly PolicyRule[];

/** What a rule is held against; of what is left out every possibility counts. */
export type Situation = {
  country?: string | undefined;
  phase?: Phase | undefined;
  vulnerable: boolean;
  severity?: Severity | undefined;
  level?: Level | undefined;
};

const fits = ({ when: for_ }: PolicyRule, { country, phase, vulnerable, severity, level }: Situation) =>
  for_ === undefined ||
  ((for_.countries === undefined || for_.countries.includes(country ?? "")) &&
    (for_.phase === undefined || for_.phase === phase) &&
    (for_.vulnerable === undefined || vulnerable) &&
    (for_.severity === undefined || for_.severity === severity) &&
    (for_.level === undefined || for_.level === level));

const holdsOn = ({ from, until }: PolicyRule, on: string): boolean => from <= on && on <= (until ?? LAST_DAY);

const specific = ({ when: for_ = {} }: PolicyRule): number => Object.keys(for_).length;

const byWeight = (a: PolicyRule, b: PolicyRule): number =>
  specific(b) - specific(a) || (a.from < b.from ? 1 : a.from > b.from ? -1 : a.days - b.days);

/** Every situation that what is known leaves possible, as far as these rules tell situations apart. */
const possible = (rules: readonly PolicyRule[], known: Situation): Situation[] => {
  const named = (of: keyof Situation): boolean =>
    known[of] === undefined && rules.some(({ when: for_ }) => for_ && of in for_);
  const states: (string | undefined)[] =
    known.country === undefined
      ? [...new Set(rules.flatMap(({ when: for_ }) => for_?.countries ?? [])), undefined]
      : [known.country];
  const stages = named("phase") ? phases : [known.phase];
  const grades = named("severity") ? severities : [known.severity];
  const ranks = named("level") ? [...levelNames, undefined] : [known.level];
  return states.flatMap((country) =>
    stages.flatMap((phase) =>
      grades.flatMap((severity) =>
        ranks.map((level) => ({ country, phase, severity, level, vulnerable: known.vulnerable })),
      ),
    ),
  );
};

/** The rule that holds; `certain` is false where it depends on something not known whether there is one at all. */
export type Chosen = { rule: PolicyRule; certain: boolean };

/** The rules of each policy by duty, the weightiest first: a policy is asked many times for one file. */
const sorted = new WeakMap<Policy, Map<DutyKind, PolicyRule[]>>();

/** The rules for a duty, the weightiest first. */
export const rulesOf = (policy: Policy, duty: DutyKind): readonly PolicyRule[] => {
  const known = sorted.get(policy);
  if (known) return known.get(duty) ?? [];
  const weightiest = [...policy].sort(byWeight);
  const byDuty = new Map<DutyKind, PolicyRule[]>(
    owedKinds.map((kind) => [kind, weightiest.filter((rule) => rule.duty === kind)]),
  );
  sorted.set(policy, byDuty);
  return byDuty.get(duty) ?? [];
};

/**
 * The rule for a duty on a day: the most specific that fits, of these the newest. Where something is not known that
 * decides, every possibility is tried, and the fewest days hold.
 */
export const choose = (
  policy: Policy,
  duty: DutyKind,
  situation: Situation,
  on: string,
): Chosen | undefined => {
  const rules = rulesOf(policy, duty).filter((rule) => holdsOn(rule, on));
  if (!isOpen(rules, situation)) {
    const rule = rules.find((one) => fits(one, situation));
    return rule && { rule, certain: true };
  }
  const winners = possible(rules, situation).map((one) => rules.find((rule) => fits(rule, one)));
  const [rule] = winners.filter((winner) => winner !== undefined).sort((a, b) => a.days - b.days);
  return rule && { rule, certain: !winners.includes(undefined) };
};

/** Whether a rule turns on something that is not known. */
const isOpen = (rules: readonly PolicyRule[], { country, phase, severity, level }: Situation): boolean =>
  rules.some(
    ({ when: for_ }) =>
      for_ !== undefined &&
      ((country === undefined && for_.countries !== undefined) ||
        (phase === undefined && for_.phase !== undefined) ||
        (severity === undefined && for_.severity !== undefined) ||
        (level === undefined && for_.level !== undefined)),
  );
