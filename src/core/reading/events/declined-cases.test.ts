import { describe, expect, it } from "vitest";
import { read } from "../read.ts";

const told = (text: string) =>
  read(text, { lang: "ru" }).events.map((one) => [one.type, one.persons.join(), one.status]);

/** Where nouns decline, forms and nouns show who is in custody though no verb of arrest has them as its object. */
describe("who is in custody in a Russian text", () => {
  it.each([
    ["Президент подписал указ о помиловании капитана Ивана Петрова.", ["pardon", "petrov", "actual"]],
    ["Перу запросило выдачу инженера Ивана Петрова.", ["extradition_request", "petrov", "actual"]],
    ["Заложник Иван Петров вернулся домой.", ["return_home", "petrov", "actual"]],
    ["Осуждённый Иван Петров уже дома.", ["return_home", "petrov", "actual"]],
    ["Пропавший без вести в Перу 5 мая Иван Петров жив.", ["disappearance", "petrov", "actual"]],
    ["Капитан Иван Петров молчит. Его арестовали в мае.", ["arrest", "petrov", "actual"]],
    ["Журналист Иван Петров молчит. Он провёл в тюрьме год.", ["detention", "petrov", "actual"]],
  ])("%s", (text, event) => {
    expect(told(text)).toContainEqual(event);
  });

  it("gives what befell a lawyer's client to nobody else", () => {
    expect(told("Адвокат задержанного Иван Петров уже дома.")).toEqual([]);
  });

  it("means by a number of people those who were named", () => {
    const text = "Суд осудил Ивана Петрова и Павла Орлова на год тюрьмы. Оба моряка вышли на свободу 5 мая.";
    expect(told(text)).toContainEqual(["release", "orlov,petrov", "actual"]);
  });

  it("takes the form of a man's name that no subject has for an object", () => {
    const text =
      "Суд осудил Тревора Бейкера на год тюрьмы. Бейкера, жившего в Лиме, задержали у дома соседки.";
    expect(told(text)).toContainEqual(["arrest", "beiker", "actual"]);
  });

  it.each([
    ["Ивана Петрова обвиняют в краже. Летом его заочно арестовали.", ["arrest", "petrov", "actual"]],
    ["Ивана Петрова обвиняют в краже. Просьбу об убежище отклонили.", ["asylum", "petrov", "actual"]],
    ["Ивана Петрова обвиняют в краже. Сейчас он в тюрьме.", ["detention", "petrov", "actual"]],
    ["Ивана Петрова обвиняют в краже. Мать увиделась с сыном.", ["visit", "petrov", "actual"]],
    ["Ивана Петрова обвиняют по статье о краже.", ["charge", "petrov", "actual"]],
    ["Ивана Петрова похитили в Перу. Вызволить его удалось в мае.", ["release", "petrov", "actual"]],
    [
      "Рейсом «Прибоя» Иван Петров, осуждённый за кражу, вернулся домой.",
      ["return_home", "petrov", "actual"],
    ],
  ])("%s", (text, event) => {
    expect(told(text)).toContainEqual(event);
  });

  it("tells nothing of another whom it does not name", () => {
    const text = "Ивана Петрова обвиняют в краже. Перу отказалось выдать другого россиянина.";
    expect(told(text).map(([type]) => type)).toEqual(["charge"]);
  });
});
