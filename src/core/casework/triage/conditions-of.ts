import { type CaseFile, factsOf } from "../../ledger/fold.ts";
import type { Fact } from "../../ledger/resolve.ts";
import type { Text } from "../../words/text.ts";
import type { Span } from "./age-points.ts";
import type { ListedCondition, Pathogen } from "./pathogen.ts";
import type { Triage } from "./triage.ts";
import { isInDoubt } from "./words-of-doubt.ts";

type Condition = Fact<"condition">;

type Conditions = {
  /** How many there are on the list at the highest tier: at least, and with those still to be judged. */
  counted: Span;
  /** Whether anything is said of the list: that somebody has another illness says nothing of it. */
  isTold: boolean;
  /** The entry in which a doctor states a high risk. */
  stated: Condition | undefined;
  reasons: Triage["reasons"];
  /** What a person has to judge, each with the entry's words. */
  toJudge: Text[];
};

/** What the entries come to for one condition of a list, and an entry that leaves it open. */
type Judged = { condition: ListedCondition; present?: Condition; ruledOut?: Condition; open?: Condition };

/** What is known of somebody's health as the list of a pathogen asks. */
export const conditionsOf = (file: CaseFile, { conditions }: Pathogen): Conditions => {
  const told = factsOf(file, "condition").filter((fact) => !file.setAside.has(fact));
  const judged = conditions.map((condition) => judge(condition, told));
  const highest = judged.filter(({ condition }) => condition.tier === "highest");
  const open = highest.filter((one) => one.open);
  const present = highest.filter((one) => one.present).length;
  const possible = highest.filter((one) => one.present || one.open).length;
  const stated = told.findLast(({ body }) => body.risk === "high");
  return {
    counted: { least: present, most: possible },
    isTold: present > 0 || highest.every((one) => one.ruledOut || one.open),
    stated,
    reasons: [
      ...(stated ? [statedRisk(stated)] : []),
      ...judged.flatMap(reasonOf),
      ...unlisted(told, conditions),
    ],
    toJudge: [...new Set(open.map((one) => one.open))].map((by) => toJudge(by, open)),
  };
};

/** The newest entry counts, but words in doubt take back nothing that was found present. */
const judge = (condition: ListedCondition, told: readonly Condition[]): Judged =>
  told.filter(speaksOf(condition)).reduce<Judged>(
    (before, by) => {
      const finding = findingOf(by);
      if (finding === "present") return { condition, present: by };
      if (finding === "ruled out") return { condition, ruledOut: by };
      const stays = by.body.finding === undefined && before.present;
      return { condition, open: by, ...(stays && { present: stays }) };
    },
    { condition },
  );

/** Where the entry does not say which of the list it means, its words do. */
const speaksOf =
  ({ id, words }: ListedCondition) =>
  ({ body: { listed, condition } }: Condition): boolean =>
    listed === undefined ? words.test(condition) : listed === id || listed === "none";

const findingOf = ({ body: { listed, finding, course, condition } }: Condition) => {
  if (listed === "none") return finding === "to be judged" ? finding : "ruled out";
  if (finding !== undefined) return finding;
  if (course === "over") return "ruled out";
  return isInDoubt(condition) ? "to be judged" : "present";
};

const statedRisk = (by: Fact): Triage["reasons"][number] => ({
  says: { en: "a doctor states a high risk", ru: "врач заявляет о высоком риске" },
  by,
});

const reasonOf = ({ condition: { says, tier, source }, present }: Judged): Triage["reasons"] => {
  if (!present) return [];
  const lower = { en: `${says.en} (listed, not counted)`, ru: `${says.ru} (в списке, не считается)` };
  return [{ says: tier === "highest" ? says : lower, source, by: present }];
};

const toJudge = (by: Condition | undefined, open: readonly Judged[]): Text => {
  const words = by?.body.condition ?? "";
  const meant = open.filter((one) => one.open === by).map(({ condition }) => condition.says);
  const [en, ru] = [meant.map((one) => one.en).join(", "), meant.map((one) => one.ru).join(", ")];
  return {
    en: `whether “${words}” means ${en} (to be settled in the entry: present or ruled out)`,
    ru: `значит ли «${words}»: ${ru} (указать в записи: есть или исключено)`,
  };
};

/** What no list names is shown, the newest of the same words, so that somebody can judge. */
const unlisted = (told: readonly Condition[], conditions: readonly ListedCondition[]): Triage["reasons"] => {
  const others = told.filter((fact) => !conditions.some((condition) => speaksOf(condition)(fact)));
  const last = new Map(others.map((fact) => [fact.body.condition.toLowerCase(), fact]));
  return [...last.values()]
    .filter((fact) => findingOf(fact) !== "ruled out")
    .map((by) => ({ says: saysUnlisted(by), by }));
};

const saysUnlisted = (by: Condition): Text => {
  const { condition } = by.body;
  return findingOf(by) === "to be judged"
    ? { en: `“${condition}” (to be judged)`, ru: `«${condition}» (требует оценки)` }
    : { en: `${condition} (not on the list)`, ru: `${condition} (нет в списке)` };
};
