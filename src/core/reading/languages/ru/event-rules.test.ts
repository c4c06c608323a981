import { describe, expect, it } from "vitest";
import { read } from "../../read.ts";

const people = "Лётчик Иван Петров был арестован в Лиме в 2014 году.\n\n";

const told = (text: string) =>
  read(people + text, { lang: "ru" })
    .events.slice(1)
    .map((one) => [one.type, one.persons.join(), one.status, one.date?.value]);

describe("Russian events", () => {
  it.each([
    ["Петров был похищен в мае 2013 года.", "abduction", "actual", "2013-05"],
    ["Его задержали в аэропорту 3 марта 2012 года.", "arrest", "actual", "2012-03-03"],
    ["Петров содержится в тюрьме в Техасе.", "detention", "actual", undefined],
    ["Его держат в одиночной камере.", "solitary", "actual", undefined],
    ["Петрову предъявлены обвинения в контрабанде.", "charge", "actual", undefined],
    ["Петров не признал вину.", "plea", "actual", undefined],
    ["Суд признал Петрова виновным в контрабанде.", "conviction", "actual", undefined],
    ["3 июня 2015 года суд приговорил его к 12 годам тюрьмы.", "sentence", "actual", "2015-06-03"],
    ["Петров был экстрадирован в США.", "extradition", "actual", undefined],
    ["Он будет депортирован в Перу.", "deportation", "planned", undefined],
    ["Власти Перу добивались выдачи Петрова.", "extradition_request", "actual", undefined],
    ["Суд принял решение об экстрадиции Петрова.", "extradition_decision", "actual", undefined],
    ["Суд отклонил апелляцию Петрова.", "court_appeal", "actual", undefined],
    ["Петров был освобождён в мае 2020 года.", "release", "actual", "2020-05"],
    ["Президент Перу Хуан Мендес помиловал Петрова.", "pardon", "actual", undefined],
    ["Петров вернулся на родину.", "return_home", "actual", undefined],
    ["Петров умер в 2019 году.", "death", "actual", "2019"],
    ["Петров был госпитализирован.", "medical", "actual", undefined],
    ["Петров был избит.", "ill_treatment", "actual", undefined],
    ["Консул навестил Петрова.", "visit", "actual", undefined],
    ["Петрову отказали в лечении.", "refusal", "actual", undefined],
  ])("%s", (text, type, status, date) => {
    expect(told(text)).toContainEqual([type, "petrov", status, date]);
  });

  it("keeps by whom and of whom something was asked", () => {
    const text = `${people}Министр Ольга Берг обратилась к губернатору Тимуру Маршеву с просьбой о помиловании Петрова.`;
    expect(read(text, { lang: "ru" }).events.at(-1)).toMatchObject({
      type: "request_sent",
      persons: ["petrov"],
      by: "berg",
      to: "marshev",
    });
  });

  it.each(["Книга была выпущена в мае.", "Они встретились в кафе.", "Он попросил чаю."])(
    "finds nothing in: %s",
    (text) => {
      expect(read(text, { lang: "ru" }).events).toEqual([]);
    },
  );
});
