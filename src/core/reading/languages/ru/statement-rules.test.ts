import { describe, expect, it } from "vitest";
import { read } from "../../read.ts";

const people = "Судья Карла Штейн приняла посла Павла Орлова и адвоката Тимура Маршева.\n\n";

const told = (text: string) =>
  read(people + text, { lang: "ru" }).statements.map((one) => [
    one.rule,
    one.speaker,
    one.kind,
    one.spans.map((span) => span.text).join(" | "),
  ]);

describe("Russian statements", () => {
  it.each([
    ["«Дверь закрыта», — сказал Орлов.", "after-quotation", "orlov", "direct", "«Дверь закрыта»"],
    [
      "«Мы ждём, — добавил адвокат. — Мы не спим».",
      "after-quotation",
      "marshev",
      "direct",
      "«Мы ждём | Мы не спим»",
    ],
    ["Орлов заявил, что дверь закрыта.", "clause-after", "orlov", "indirect", "дверь закрыта"],
    ["Судья заметила, что «дверь закрыта».", "before-quotation", "shtein", "direct", "«дверь закрыта»"],
    ["По словам Орлова, дверь закрыта.", "according-to", "orlov", "indirect", "дверь закрыта"],
    [
      "По данным следствия, дверь была закрыта.",
      "according-to",
      "org:следствие",
      "indirect",
      "дверь была закрыта",
    ],
    [
      "По версии американских властей, дверь была закрыта.",
      "according-to",
      "group:американские власти",
      "indirect",
      "дверь была закрыта",
    ],
    ["Как пояснил адвокат, дверь закрыта.", "as-said", "marshev", "indirect", "дверь закрыта"],
    ["Дверь закрыта, сообщил Орлов.", "clause-before", "orlov", "indirect", "Дверь закрыта"],
    ["Дверь закрыта. Об этом сообщил Павел Орлов.", "about-this", "orlov", "indirect", "Дверь закрыта"],
    [
      "В посольстве заявили, что дверь закрыта.",
      "clause-after",
      "org:посольство",
      "indirect",
      "дверь закрыта",
    ],
    [
      "Защита утверждает, что денег у него нет.",
      "clause-after",
      "org:Защита",
      "indirect",
      "денег у него нет",
    ],
    [
      "Адвокат подтвердил факт отправки письма.",
      "clause-after",
      "marshev",
      "indirect",
      "факт отправки письма",
    ],
    ["Орлов назвал суд «комедией».", "judged", "orlov", "mixed", "суд «комедией»"],
  ])("%s", (text, rule, speaker, kind, content) => {
    expect(told(text)).toContainEqual([rule, speaker, kind, content]);
  });

  it.each(["Письмо было передано вчера.", "Суд признал Орлова виновным.", "Орлов прибыл в Лиму."])(
    "finds nothing in: %s",
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );
});
