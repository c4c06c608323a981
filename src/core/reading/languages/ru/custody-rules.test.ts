import { describe, expect, it } from "vitest";
import { read } from "../../read.ts";

const people = "Лётчик Иван Петров был арестован в 2014 году.\n\n";

const told = (text: string) =>
  read(people + text, { lang: "ru" }).custody.map((one) => [one.person, one.field, one.value, one.text]);

describe("Russian custody facts", () => {
  it.each([
    ["Суд приговорил его к 20 годам тюрьмы.", "sentence_length", "20 years", "20 годам тюрьмы"],
    [
      "Суд приговорил Петрова к трём годам лишения свободы за контрабанду.",
      "sentence_length",
      "3 years",
      "трём годам лишения свободы",
    ],
    [
      "Суд приговорил Петрова к трём годам лишения свободы за контрабанду меди.",
      "charge",
      undefined,
      "контрабанду меди",
    ],
    ["Его обвиняют в контрабанде меди.", "charge", undefined, "контрабанде меди"],
    ["Ему грозит до 10 лет тюрьмы.", "max_penalty", undefined, "до 10 лет тюрьмы"],
    ["Он находится под стражей с мая 2014 года.", "held_since", undefined, "с мая 2014 года"],
    ["Петров содержится в тюрьме «Марион».", "facility", undefined, "тюрьме «Марион»"],
    ["Судья Карла Штейн огласила приговор.", "judge", undefined, "Карла Штейн"],
    ["Адвокат Тимур Маршев уехал.", "lawyer", undefined, "Тимур Маршев"],
    ["Петров был экстрадирован в США.", "country", "US", "США"],
    ["Петров признал вину.", "plea", "guilty", "признал вину"],
    ["Вину Петров не признаёт.", "plea", "not guilty", "Вину Петров не признаёт"],
    ["Петров вину не признал.", "plea", "not guilty", "вину не признал"],
    ["Его перевели в СИЗО № 3 Казани.", "facility", undefined, "СИЗО № 3 Казани"],
    ["Его держат в женской тюрьме Сан-Бруно.", "facility", undefined, "женской тюрьме Сан-Бруно"],
    ["Его отправили в центр возвращения Кызылсу.", "facility", undefined, "центр возвращения Кызылсу"],
    ["Его оштрафовали: штраф составил 600 млн франков.", "fine", undefined, "600 млн франков"],
    ["Суд отпустил его под залог в 45 тысяч долларов.", "bail_amount", undefined, "45 тысяч долларов"],
    ["Петров похудел на 19 килограммов.", "health", undefined, "похудел на 19 килограммов"],
    ["Петров страдает от астмы.", "health", undefined, "астмы"],
    ["Адвокат Петрова Н. Я. Карпова уехала.", "lawyer", undefined, "Н. Я. Карпова"],
    ["Ему вменяют хищение 14 млн рублей.", "charge", undefined, "хищение 14 млн рублей"],
    ["Окружной суд Лимы продлил его арест.", "court", undefined, "Окружной суд Лимы"],
    ["Петров получил семь лет колонии.", "sentence_length", "7 years", "семь лет колонии"],
    ["Его объявили в розыск: он объявлен в розыск.", "warrant", undefined, "объявлен в розыск"],
  ])("%s", (text, field, value, words) => {
    expect(told(text)).toContainEqual(["petrov", field, value, words]);
  });

  it("says the name of the country rather than a city in it", () => {
    const facts = told("Петров был арестован в Лиме. Перу ответа не дала.");
    expect(facts).toContainEqual(["petrov", "country", "PE", "Перу"]);
  });

  it.each([
    "Он спал пять часов.",
    "Судья вышел.",
    "В суде было холодно.",
    "Суд признал его сестру потерпевшей.",
  ])("finds nothing in: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
