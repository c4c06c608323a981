import { describe, expect, it } from "vitest";
import { read } from "../../read.ts";

const speakers = (text: string) => read(text, { lang: "ru" }).statements.map(({ speaker }) => speaker);

describe("Russian speakers who are called by something else", () => {
  it.each([
    // another noun for whoever was just told of
    ["Мария Кольцова приехала утром. Женщина рассказала, что дверь открыта.", "kol-tsov"],
    ["Пекарь Иван Дробот задержан. По словам мужчины, дверь открыта.", "drobot"],
    ["Иван Дробот приехал утром. Свидетель рассказал, что дверь открыта.", "anon:Свидетель"],
    // the body that spoke
    ["В МИДе заявили, что уже поздно. В ведомстве добавили, что дверь открыта.", "org:МИД"],
    ["Посольство Перу в Праге ждёт. Дипмиссия сообщила, что дверь открыта.", "org:Посольство Перу в Праге"],
    // a body of which only the country is known
    ["По сообщению береговых стрелков Перу, дверь открыта.", "org:береговых стрелков Перу"],
    // a family speaks as one
    ["Семья говорит, что дверь открыта.", "group:Семья"],
    // not who is named in the words themselves
    ["Министр Пётр Стоун приехал. «Иван Дробот дома», — заявил он.", "stoun"],
    // whose lawyer it is stands in another case
    ["Защитник Дробота Марат Бероев молчит. Он сообщил, что дверь открыта.", "beroev"],
  ])("%s", (text, speaker) => {
    expect(speakers(text).at(-1)).toBe(speaker);
  });
});
