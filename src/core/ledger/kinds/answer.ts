import { choice, facts, long, required, text } from "../field.ts";
import { defineKind } from "../kind.ts";
import { headed, phrase, sentences } from "../phrase.ts";

export const outcomes = {
  granted: { en: "Granted", ru: "Удовлетворено" },
  partly: { en: "Granted in part", ru: "Удовлетворено частично" },
  refused: { en: "Refused", ru: "Отказано" },
  acknowledged: { en: "Acknowledged only", ru: "Только подтверждено получение" },
};

export const answer = defineKind({
  kind: "answer",
  chapter: "representations",
  label: { en: "Answer", ru: "Ответ" },
  on: { label: { en: "Answered on", ru: "Дата ответа" } },
  fields: {
    answers: required(facts({ en: "Answer to", ru: "На какое обращение" }, ["representation"])),
    outcome: required(choice({ en: "Outcome", ru: "Итог" }, outcomes)),
    by: text({ en: "By whom", ru: "Кто ответил" }),
    reason: long({ en: "Reason given", ru: "Названная причина" }),
    words: long({ en: "What was answered", ru: "Содержание ответа" }),
  },
  says: {
    en: (b) =>
      sentences(
        phrase(" ", outcomes[b.outcome].en, b.by && `by ${b.by}`),
        b.words,
        b.reason && `Reason given: ${b.reason}`,
      ),
    ru: (b) =>
      sentences(headed(outcomes[b.outcome].ru, b.by), b.words, b.reason && `Названная причина: ${b.reason}`),
  },
  // An acknowledgement is no decision: what is decided later does not contradict it.
  question: (b) =>
    `${b.outcome === "acknowledged" ? "receipt" : "answer"} ${[...b.answers].sort().join(" ")}`,
  compares: ["outcome"],
});
