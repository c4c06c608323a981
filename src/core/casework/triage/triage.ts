import { daysOf, earlierOf, laterOf } from "../../dates/day-range.ts";
import type { Source } from "../../law/source.ts";
import { type CaseFile, factsOf } from "../../ledger/fold.ts";
import type { Fact } from "../../ledger/resolve.ts";
import type { Text } from "../../words/text.ts";
import { ageOn, agePoints, fourC, mostAgePoints, type Span } from "./age-points.ts";
import { conditionsOf } from "./conditions-of.ts";
import type { Pathogen } from "./pathogen.ts";
import { figuresOf, type TriageInputs } from "./place-figures.ts";
import { type SettingFlag, settingFlags } from "./setting-flags.ts";

/** How soon somebody in custody needs looking after in an outbreak: a help in work, never a medical finding. */
export type Triage = {
  band: "high" | "medium" | "low" | "unknown";
  reasons: { says: Text; source?: Source | undefined; by?: Fact | undefined }[];
  /** What is not known and would be needed, or might raise the band. */
  missing: Text[];
  flags: SettingFlag[];
  /** Present where something not known about the place would make the band high. */
  mayBeHigh?: true;
};

const noAge: Text = { en: "the date of birth", ru: "дата рождения" };
const roughAge: Text = { en: "the date of birth to the year", ru: "дата рождения с точностью до года" };
const noConditions: Text = {
  en: "whether there are conditions of the list (also that there are none)",
  ru: "есть ли болезни из списка (также если их нет)",
};

/** Puts one person into a band, with every reason; missing data lower nobody. */
export const triageOf = (file: CaseFile, pathogen: Pathogen, inputs: TriageInputs): Triage => {
  const age = ageOf(file, inputs.on);
  const health = conditionsOf(file, pathogen);
  const { custody } = file.standing;
  const flags = settingFlags(file, figuresOf(inputs, custody?.body.facility, custody?.body.country));
  const a = age ? agePoints(age) : { least: 0, most: mostAgePoints };
  const b = {
    least: pointsOf(health.counted.least),
    most: health.isTold ? pointsOf(health.counted.most) : mostConditionPoints,
  };
  const points = { least: a.least + b.least, most: a.most + b.most };
  const missing = [...(age ? [] : [noAge]), ...(health.isTold ? [] : [noConditions])];
  const set = flags.some(({ state }) => state === "set");
  const [low, high] = [bandOf(points.least, set), bandOf(points.most, set)];
  const settled = health.stated !== undefined || low === "high" || (missing.length === 0 && low === high);
  const band = health.stated ? "high" : settled ? low : "unknown";
  const open = !set && band === "medium" && points.least >= raisedByFlag;
  const unknownFlags = flags.filter(({ state }) => state === "not known");
  return {
    band,
    reasons: [...(age ? [reasonOfAge(age, a)] : []), ...health.reasons, ...reasonsOfPlace(flags)],
    missing: [
      ...missing,
      ...health.toJudge,
      ...(missing.length === 0 && !settled && a.least !== a.most ? [roughAge] : []),
      ...(open ? unknownFlags.map(({ says }) => says) : []),
    ],
    flags,
    ...(open && unknownFlags.length > 0 && { mayBeHigh: true }),
  };
};

const [highFrom, raisedByFlag, mediumFrom] = [6, 4, 3];

const bandOf = (points: number, flag: boolean): "high" | "medium" | "low" => {
  if (points >= highFrom || (flag && points >= raisedByFlag)) return "high";
  return points >= mediumFrom ? "medium" : "low";
};

const mostConditionPoints = 2;

const pointsOf = (conditions: number): number => Math.min(conditions, mostConditionPoints);

/** Where sources differ and nobody has decided, everything that any of them says stays possible. */
const ageOf = (file: CaseFile, on: string): Span | undefined => {
  const births = factsOf(file, "birth")
    .filter((birth) => !file.setAside.has(birth))
    .flatMap((birth) => (birth.on === undefined ? [] : (daysOf(birth.on) ?? [])));
  const [first, ...more] = births;
  if (!first) return undefined;
  const all = more.reduce(
    (one, other) => ({
      earliest: earlierOf(one.earliest, other.earliest),
      latest: laterOf(one.latest, other.latest),
    }),
    first,
  );
  return ageOn(all, on);
};

const spanned = ({ least, most }: Span): string => (least === most ? `${most}` : `${least}–${most}`);

const reasonOfAge = (age: Span, points: Span): Triage["reasons"][number] => ({
  says: {
    en: `age ${spanned(age)}: ${spanned(points)} of ${mostAgePoints} points`,
    ru: `возраст ${spanned(age)}: баллы ${spanned(points)} из ${mostAgePoints}`,
  },
  source: fourC,
});

const reasonsOfPlace = (flags: readonly SettingFlag[]): Triage["reasons"] =>
  flags.filter(({ state }) => state === "set").map(({ says, source }) => ({ says, source }));
