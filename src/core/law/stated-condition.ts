import type { Text } from "../words/text.ts";
import { type Condition, unless, whether } from "./condition.ts";
import type { BooleanFact } from "./facts/facts.ts";
import type { Cited } from "./provision.ts";

const stated = {
  met: { en: "So, as the file tells it.", ru: "Да, по материалам дела." },
  notMet: { en: "Not so, as the file tells it.", ru: "Нет, по материалам дела." },
};

const statedNot = { met: stated.notMet, notMet: stated.met };

type Stated = { id: string; says: Text; cites: Cited; fact: BooleanFact };

/** A condition that nothing but a plain fact decides. */
export const statedCondition = ({ fact, ...condition }: Stated): Condition => ({
  ...condition,
  decide: whether(fact, stated),
});

/** A condition that holds where a plain fact is known not to be so. */
export const excludedBy = ({ fact, ...condition }: Stated): Condition => ({
  ...condition,
  decide: unless(fact, statedNot),
});
