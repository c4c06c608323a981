import { z } from "zod";
import { isDay } from "../../dates/calendar.ts";
import type { DatedValue, Fraction, Parameter } from "../../law/parameter.ts";
import type { Provision } from "../../law/provision.ts";
import type { Source } from "../../law/source.ts";
import type { Text } from "../../words/text.ts";
import type { Regime, ShareRule } from "./regime.ts";

const day = z.string().refine(isDay, "A day of the calendar is needed, as 2026-03-01.");
const months = z.number().int().min(1).max(1200);

const isShare = (share: string): boolean => {
  const [over = 0, under = 0] = share.split("/").map(Number);
  return over > 0 && over <= under;
};

/** What the office has entered itself of a state's law on release: a share, its bounds, from which day, and where that is said. */
export const ownRuleSchema = z
  .strictObject({
    id: z.string().min(1).max(100),
    /** What a reform keeps: rules of one line follow one another. */
    line: z.string().min(1).max(100),
    country: z.string().regex(/^[A-Z]{2}$/),
    /** For which offences or persons. */
    says: z.string().trim().min(1).max(200),
    /** Released by itself, or open to somebody's decision. */
    isAutomatic: z.boolean(),
    /** Whether the share is what must be served, or what is remitted. */
    counts: z.enum(["served", "remitted"]),
    share: z
      .string()
      .regex(/^\d{1,3}\/\d{1,3}$/)
      .refine(isShare, "A share of the term is needed, as 2/3."),
    leastMonths: months.optional(),
    mostMonths: months.optional(),
    goesBy: z.enum(["release", "sentence"]),
    from: day,
    until: day.optional(),
    source: z.string().trim().min(3).max(500),
  })
  .refine(({ from, until }) => until === undefined || from <= until, {
    path: ["until"],
    message: "The last day lies before the first.",
  });
export type OwnRule = z.infer<typeof ownRuleSchema>;

/** The share of the term that must be served. */
export const shareServed = ({ share, counts }: Pick<OwnRule, "share" | "counts">): Fraction => {
  const [over = 1, under = 1] = share.split("/").map(Number);
  return counts === "served" ? `${over}/${under}` : `${under - over}/${under}`;
};

const sourceOf = ({ source, from }: OwnRule): Source => ({
  address: source,
  mark: "not verified",
  checked: from,
});

const dated = <T>(rules: readonly OwnRule[], pick: (rule: OwnRule) => T | undefined): DatedValue<T>[] =>
  rules.flatMap((rule) => {
    const value = pick(rule);
    const { from, until } = rule;
    return value === undefined
      ? []
      : [{ from, ...(until !== undefined && { until }), value, source: sourceOf(rule) }];
  });

const figure = <T>(id: string, values: readonly DatedValue<T>[]): Parameter<T> => ({
  ...{ id, label: { en: id, ru: id }, unit: { en: "", ru: "" }, values },
});

const sayBoth = (words: string): Text => ({ en: words, ru: words });

/** The rules of one line as one over time; the newest says what it is for. */
const lineRule = (rules: readonly OwnRule[]): ShareRule[] => {
  const ordered = rules.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const newest = ordered.at(-1);
  if (!newest) return [];
  const { line, says, isAutomatic, goesBy, source } = newest;
  const provision: Provision = {
    ...{ id: line, title: sayBoth(says), cite: source, parameters: [] },
    paragraphs: { own: { says: sayBoth(says), source: sourceOf(newest) } },
  };
  const [least, most] = [
    dated(ordered, (rule) => rule.leastMonths),
    dated(ordered, (rule) => rule.mostMonths),
  ];
  return [
    {
      ...{ id: line, says: sayBoth(says), isAutomatic, goesBy, own: newest },
      share: figure("share", dated(ordered, shareServed)),
      ...(least.length > 0 && { leastMonths: figure("least", least) }),
      ...(most.length > 0 && { mostMonths: figure("most", most) }),
      cites: { provision, paragraph: "own" },
    },
  ];
};

/** The table of a state with what the office has entered for it, or that alone; undefined where there is neither. */
export const withOwnRules = (
  regime: Regime | undefined,
  country: string | undefined,
  own: readonly OwnRule[],
): Regime | undefined => {
  const rules = own.filter((rule) => rule.country === country);
  if (country === undefined || rules.length === 0) return regime;
  const lines = [...new Set(rules.map(({ line }) => line))];
  const shares = lines.flatMap((line) => lineRule(rules.filter((rule) => rule.line === line)));
  return { ...(regime ?? { country, life: [] }), shares: [...(regime?.shares ?? []), ...shares] };
};
