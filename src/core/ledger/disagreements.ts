import { mayBeSameDate } from "../dates/compare-dates.ts";
import { startOf } from "../dates/interval.ts";
import { kindOf } from "./kinds/index.ts";
import { type Fact, ofKind } from "./resolve.ts";
import { toldSentences } from "./told-sentences.ts";

/** Facts that answer one question differently; they stay side by side until a decision names what holds. */
export type Disagreement = {
  question: string;
  sides: Fact[];
  /** What they differ in: `on` or names of fields. */
  differsIn: string[];
  decision?: Fact<"decision"> | undefined;
};

const differs = (a: Fact, b: Fact, aspect: string): boolean => {
  if (aspect === "on") return a.on !== undefined && b.on !== undefined && !mayBeSameDate(a.on, b.on);
  const [left, right] = [a, b].map((fact) => (fact.body as Record<string, unknown>)[aspect]);
  return left !== undefined && right !== undefined && left !== right;
};

/** The question of each fact that answers one; of several sentences each is a question of its own. */
const questionsOf = (facts: readonly Fact[]): Map<Fact, string> => {
  const asked = new Map<Fact, string>();
  for (const fact of facts) {
    const question = kindOf(fact.kind).question?.(fact.body);
    if (question) asked.set(fact, question);
  }
  const [, ...further] = toldSentences(ofKind(facts, "sentence"));
  for (const [place, told] of further.entries())
    for (const fact of told.facts) asked.set(fact, `sentence ${place + 2}`);
  return asked;
};

const comparedIn = ({ kind, body }: Fact): readonly string[] => {
  const { compares = [] } = kindOf(kind);
  return typeof compares === "function" ? compares(body) : compares;
};

const followsEarlier = new Set<Fact["kind"]>(["custody", "answer", "interruption"]);

/** Two stays, two interruptions, or two answers to one letter, compete only where they may have begun together: later ones follow earlier ones. */
const compete = (a: Fact, b: Fact): boolean =>
  !followsEarlier.has(a.kind) ||
  (a.on !== undefined && b.on !== undefined && mayBeSameDate(startOf(a.on), startOf(b.on)));

/** Sides of one question fall apart where none of one part competes with any of another: a stay and a later one. */
const competing = (sides: readonly Fact[]): Fact[][] => {
  const parts: Fact[][] = [];
  for (const side of sides) {
    const near = parts.filter((part) => part.some((other) => compete(side, other)));
    for (const part of near) parts.splice(parts.indexOf(part), 1);
    parts.push([...near.flat(), side]);
  }
  return parts;
};

const differences = (sides: readonly Fact[]): string[] => {
  const found = new Set<string>();
  for (const [i, a] of sides.entries())
    for (const b of sides.slice(i + 1))
      if (compete(a, b)) for (const aspect of comparedIn(a)) if (differs(a, b, aspect)) found.add(aspect);
  return [...found];
};

const decides = (decision: Fact<"decision">, sides: readonly Fact[]): boolean =>
  sides.every((side) => side.ledgerId === decision.ledgerId && decision.body.between.includes(side.seq));

/** Finds the questions that the facts of one person answer in more than one way. */
export const findDisagreements = (facts: readonly Fact[]): Disagreement[] => {
  const byQuestion = new Map<string, Fact[]>();
  for (const [fact, question] of questionsOf(facts))
    byQuestion.set(question, [...(byQuestion.get(question) ?? []), fact]);
  const decisions = ofKind(facts, "decision").reverse();
  return [...byQuestion].flatMap(([question, all]) =>
    competing(all).flatMap((sides) => {
      const differsIn = differences(sides);
      if (differsIn.length === 0) return [];
      return [
        { question, sides, differsIn, decision: decisions.find((decision) => decides(decision, sides)) },
      ];
    }),
  );
};

/** Facts that a decision has set aside: another side was found to hold. */
export const setAside = (disagreements: readonly Disagreement[]): Set<Fact> =>
  new Set(
    disagreements.flatMap(({ sides, decision }) =>
      decision?.body.holds === "one" ? sides.filter((side) => side.seq !== decision.body.chosen) : [],
    ),
  );
