import { describe, expect, it } from "vitest";
import { read } from "../read.ts";

const named = (line: string): string[] => {
  const russian = /[а-я]/iu.test(line);
  const text = russian
    ? `Тема: ${line}\nДата: 3 мая 2021 г.\n\nСообщаем, что вопрос рассматривается в установленном порядке.`
    : `Subject: ${line}\nDate: 3 May 2021\n\nThe matter is being looked into by the office concerned.`;
  return read(text, {}).mentions.map((mention) => mention.text);
};

describe("names as letters write them", () => {
  it.each([
    ["ORTEGA, Luis 1234 - visit", ["ORTEGA, Luis"]],
    ["ORTEGA RUIZ Luis", ["ORTEGA RUIZ Luis"]],
    ['Luis ORTEGA (court papers: "Ortiga Luis")', ["Luis ORTEGA", "Ortiga Luis"]],
    ['Luis "Lucho" Ortega', ['Luis "Lucho" Ortega']],
    ["ОРТЕГА Луис Петрович", ["ОРТЕГА Луис Петрович"]],
    ["Ортега Л.П.", ["Ортега Л.П."]],
    ["Л.П. Ортега", ["Л.П. Ортега"]],
    ["write to Luis.Ortega@mail.example", []],
  ])("%s", (line, names) => {
    expect(named(line)).toEqual(names);
  });

  it("tells brother and sister apart though they share two parts", () => {
    const { persons } = read("Luis Ortega Ruiz and Rosa Ortega Ruiz were arrested in Lima.", {});
    expect(persons).toHaveLength(2);
  });
});
