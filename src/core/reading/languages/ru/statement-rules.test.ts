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
    ["Орлов назвал приговор слишком мягким.", "judged", "orlov", "indirect", "приговор слишком мягким"],
    [
      "Маршев ушёл. «Мы шли домой. Было темно», — цитирует его слова газета «Дальний берег».",
      "cited-words",
      "marshev",
      "direct",
      "«Мы шли домой. Было темно»",
    ],
    [
      "Орлов ушёл. Об этом в среду сообщило агентство «Прибой».",
      "about-this",
      "org:Прибой",
      "indirect",
      "Орлов ушёл",
    ],
    [
      "Дверь закрыта, сообщает агентство «Прибой» со ссылкой на Павла Орлова.",
      "clause-before",
      "orlov",
      "indirect",
      "Дверь закрыта",
    ],
    [
      "Посольство Перу недовольно. «Дверь закрыта», — говорится в его заявлении.",
      "paper-says",
      "org:Посольство Перу",
      "direct",
      "«Дверь закрыта»",
    ],
    ["Как полагают в МИД, дверь закрыта.", "as-said", "org:МИД", "indirect", "дверь закрыта"],
    [
      "Старая дверь дома, как сообщил Орлов, закрыта давно.",
      "as-said",
      "orlov",
      "indirect",
      "Старая дверь дома | закрыта давно",
    ],
    ["Адвокат возражал: дверь была закрыта.", "after-colon", "marshev", "indirect", "дверь была закрыта"],
    [
      "Адвокат отметил, что дверь закрыта: «Мы ждём ключа».",
      "clause-after",
      "marshev",
      "direct",
      "«Мы ждём ключа»",
    ],
    ["Дверь, говорит Орлов, закрыта давно.", "clause-before", "orlov", "indirect", "закрыта давно"],
    ["Адвокат пообещал подать жалобу.", "clause-after", "marshev", "indirect", "подать жалобу"],
    ["Зрители сообщили, что дверь закрыта.", "clause-after", "group:Зрители", "indirect", "дверь закрыта"],
    [
      "Дверь закрыта, сообщила агентству «Прибой» его помощница по работе в думе Анна Берг.",
      "clause-before",
      "berg",
      "indirect",
      "Дверь закрыта",
    ],
    [
      "Член общественной комиссии Анна Берг сообщила, что дверь закрыта.",
      "clause-after",
      "berg",
      "indirect",
      "дверь закрыта",
    ],
    [
      "Павел Орлов, посол в Перу, который был там, заявил, что дверь закрыта.",
      "clause-after",
      "orlov",
      "indirect",
      "дверь закрыта",
    ],
    [
      "По данным независимых перуанских изданий, дверь закрыта.",
      "according-to",
      "group:независимые перуанские издания",
      "indirect",
      "дверь закрыта",
    ],
  ])("%s", (text, rule, speaker, kind, content) => {
    expect(told(text)).toContainEqual([rule, speaker, kind, content]);
  });

  it("reads speech that dashes set off", () => {
    const text = "— Дверь закрыта, — вспоминает Павел Орлов. — Мы долго стояли у неё.\n\nПотом он ушёл.";
    expect(told(text)).toEqual([
      ["after-quotation", "orlov", "direct", "Дверь закрыта | Мы долго стояли у неё"],
    ]);
  });

  it("takes a paragraph after a colon for words of the speaker", () => {
    expect(told("Как отметил Орлов:\nДа, дверь давно закрыта, и ключа нет ни у кого")).toEqual([
      ["colon-before-block", "orlov", "direct", "Да, дверь давно закрыта, и ключа нет ни у кого"],
    ]);
  });

  it("means by the interlocutor the one who spoke before", () => {
    const text = "«Дверь закрыта», — сказал Орлов. «Ключа нет», — добавил собеседник агентства.";
    expect(told(text).map(([, speaker]) => speaker)).toEqual(["orlov", "orlov"]);
  });

  it("takes no name behind a comma for the source", () => {
    expect(told("По предварительным данным, Орлов закрыл дверь.")).toEqual([]);
  });

  it.each(["Письмо было передано вчера.", "Суд признал Орлова виновным.", "Орлов прибыл в Лиму."])(
    "finds nothing in: %s",
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );
});
