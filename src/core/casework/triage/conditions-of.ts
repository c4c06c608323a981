import { type CaseFile, factsOf } from "../../ledger/fold.ts";
import type { Fact } from "../../ledger/resolve.ts";
import type { ListedCondition, Pathogen } from "./pathogen.ts";
import type { Triage } from "./triage.ts";

type Conditions = {
  /** Those on the list at the highest tier, each once. */
  counted: ListedCondition[];
  /** The entry in which a doctor states a high risk. */
  stated: Fact<"condition"> | undefined;
  reasons: Triage["reasons"];
};

// "No known conditions", "нет хронических заболеваний"
const denied = /^(?:no|none|not|without|denies|healthy|нет|без|не|отрицает|здоров)(?!\p{L})/iu;

/** What is known of somebody's health as the list of a pathogen asks; undefined where nothing is told. */
export const conditionsOf = (file: CaseFile, { conditions }: Pathogen): Conditions | undefined => {
  const told = factsOf(file, "condition").filter((fact) => !file.setAside.has(fact));
  if (told.length === 0) return undefined;
  const last = new Map(told.map((fact) => [fact.body.condition.toLowerCase(), fact]));
  const present = [...last.values()].filter(
    ({ body }) => body.course !== "over" && !denied.test(body.condition.trim()),
  );
  const found = conditions.flatMap((condition) => {
    const by = present.find(({ body }) => condition.words.test(body.condition));
    return by ? [{ condition, by }] : [];
  });
  const stated = told.findLast(({ body }) => body.risk === "high");
  return {
    counted: found.filter(({ condition }) => condition.tier === "highest").map(({ condition }) => condition),
    stated,
    reasons: [
      ...(stated ? [statedRisk(stated)] : []),
      ...found.map(reasonOf),
      ...present.flatMap(unlisted(conditions)),
    ],
  };
};

const statedRisk = (by: Fact): Triage["reasons"][number] => ({
  says: { en: "a doctor states a high risk", ru: "врач заявляет о высоком риске" },
  by,
});

const reasonOf = ({ condition: { says, tier, source }, by }: { condition: ListedCondition; by: Fact }) => ({
  says:
    tier === "highest"
      ? says
      : { en: `${says.en} (listed, not counted)`, ru: `${says.ru} (в списке, не считается)` },
  source,
  by,
});

/** A condition that no list names is shown, so that somebody can judge. */
const unlisted =
  (conditions: readonly ListedCondition[]) =>
  (by: Fact<"condition">): Triage["reasons"] => {
    const { condition } = by.body;
    if (conditions.some(({ words }) => words.test(condition))) return [];
    return [{ says: { en: `${condition} (not on the list)`, ru: `${condition} (нет в списке)` }, by }];
  };
