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
  ])("%s", (text, field, value, words) => {
    expect(told(text)).toContainEqual(["petrov", field, value, words]);
  });

  it.each(["Он спал пять часов.", "Судья вышел.", "В суде было холодно."])("finds nothing in: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
