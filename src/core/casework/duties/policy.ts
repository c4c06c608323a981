import { z } from "zod";
import { isDay } from "../../dates/calendar.ts";
import { dutyKinds } from "./duty-kinds.ts";

const day = z.string().refine(isDay, "A day of the calendar is needed, as 2026-03-01.");

/** The stages of a case that a rule may tell apart. */
const phases = ["before trial", "sentenced"] as const;
export type Phase = (typeof phases)[number];

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
  severity: z.enum(["low", "serious", "grave"]).optional(),
});

/** One rule of the house: within how many days something is due, for whom, from which day to which. */
export const policyRuleSchema = z.strictObject({
  id: z.string().min(1).max(100),
  duty: z.enum(dutyKinds),
  days: z.number().int().min(0).max(3650),
  when: when.optional(),
  from: day,
  until: day.optional(),
  note: z.string().trim().min(1).max(500).optional(),
});
export type PolicyRule = z.infer<typeof policyRuleSchema>;

/** The rules of the house over time; a change is a further rule, never an edited one. */
export type Policy = readonly PolicyRule[];

/** What a rule is held against; what is not known fits every rule. */
export type Situation = {
  country?: string | undefined;
  phase?: Phase | undefined;
  vulnerable: boolean;
  severity?: "low" | "serious" | "grave" | undefined;
};

const fits = (
  { when: for_ = {} }: PolicyRule,
  { country, phase, vulnerable, severity }: Situation,
): boolean =>
  (for_.countries === undefined || country === undefined || for_.countries.includes(country)) &&
  (for_.phase === undefined || phase === undefined || for_.phase === phase) &&
  (for_.vulnerable === undefined || vulnerable) &&
  (for_.severity === undefined || severity === undefined || for_.severity === severity);

const holdsOn = ({ from, until }: PolicyRule, on: string): boolean =>
  from <= on && on <= (until ?? "9999-12-31");

const specific = ({ when: for_ = {} }: PolicyRule): number => Object.keys(for_).length;

/**
 * The rule for a duty on a day: the most specific that fits, of these the newest. Where it is not known which fits
 * (the phase is not told), the one with the fewest days.
 */
export const ruleFor = (
  policy: Policy,
  duty: PolicyRule["duty"],
  situation: Situation,
  on: string,
): PolicyRule | undefined =>
  policy
    .filter((rule) => rule.duty === duty && holdsOn(rule, on) && fits(rule, situation))
    .sort(
      (a, b) => specific(b) - specific(a) || (a.from < b.from ? 1 : a.from > b.from ? -1 : a.days - b.days),
    )[0];
