import { describe, expect, it } from "vitest";
import { english } from "../../../core/reading/languages/en/index.ts";
import type { Language } from "../../../core/reading/languages/language.ts";
import { russian } from "../../../core/reading/languages/ru/index.ts";
import { whyOf } from "./find-words.ts";
import { ruleWords } from "./rule-words.ts";

const rulesOf = ({ eventRules, statementRules, custodyRules, letters }: Language): [string, string][] => [
  ...[...eventRules, ...letters.events].map(({ name }): [string, string] => ["event", name]),
  ...statementRules.map(({ name }): [string, string] => ["statement", name]),
  ...custodyRules.map(({ name }): [string, string] => ["custody", name]),
  ...[
    ...letters.asks.rules,
    ...letters.asks.dues,
    ...letters.asks.denials,
    ...letters.answers.acts.rules,
  ].map(({ name }): [string, string] => ["letter", name]),
];

describe("why something is proposed", () => {
  it.each([english, russian])("has words for every rule of the language", (language) => {
    const without = rulesOf(language).filter(
      ([found, name]) => !ruleWords(found, name)?.en || !ruleWords(found, name)?.ru,
    );
    expect(without).toEqual([]);
  });

  it("has words for the rules that are the same in every language", () => {
    const shared = [
      ["statement", "headline-speaker"],
      ["event", "answer-refuses"],
      ["event", "answer-grants"],
      ["custody", "country-of-group"],
      ["custody", "country-of-arrest"],
      ["custody", "country-of-authority"],
      ["custody", "prison-writes"],
      ["custody", "prison-in-head"],
      ["letter", "their-reference"],
      ["letter", "answered-document"],
      ["letter", "unanswered-document"],
      ["letter", "you-wrote"],
      ["letter", "wrote-unanswered"],
      ["letter", "encloses"],
      ["letter", "list"],
      ["letter", "visit-report"],
    ] as const;
    expect(shared.filter(([found, name]) => !ruleWords(found, name))).toEqual([]);
  });

  it("says what was found, in which state, and what in the text led to it; the rule's name stays beside", () => {
    const { words, rule } = whyOf("event/arrest/actual/arrested");
    expect(words.en).toEqual([
      "Event: arrest, told as having happened.",
      "What led to it: “was arrested” and the like, with the person before it.",
    ]);
    expect(words.ru[0]).toBe("Событие: задержание, сообщается как состоявшееся.");
    expect(rule).toBe("arrested");
  });

  it("still says what was found where the rule has no words", () => {
    expect(whyOf("statement/direct//some-new-rule").words.en).toEqual(["Statement: words of the speaker."]);
    expect(whyOf("letter/answer//some-new-rule").words.en).toEqual([
      "Letter: an answer to an earlier document.",
    ]);
    expect(whyOf("nothing known").words.en).toEqual(["Found in the text."]);
  });
});
