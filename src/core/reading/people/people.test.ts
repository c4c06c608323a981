import { describe, expect, it } from "vitest";
import { read } from "../read.ts";

const names = (text: string, lang: string, roster: { id: string; name: string }[] = []) =>
  read(text, { lang, roster }).mentions.map(({ text: words, person }) => `${words} = ${person}`);

const persons = (text: string, lang = "en", roster: { id: string; name: string }[] = []) =>
  read(text, { lang, roster }).persons.map(({ name, class: part, roster: known }) => [name, part, known]);

describe("names in English", () => {
  it.each([
    ["They met Maria Quiroga in Lima.", ["Maria Quiroga = quiroga"]],
    // titles, ages and possessives are no part of a name
    ["Judge Carla Stein's clerk met Mr. Petrov, 56.", ["Carla Stein = stein", "Petrov = petrov"]],
    [
      "US President Tadeo Brill met Venezuelan President Luis Ortega.",
      ["Tadeo Brill = brill", "Luis Ortega = ortega"],
    ],
    ["Timothy N. Marsh and T. Olsen came.", ["Timothy N. Marsh = marsh", "T. Olsen = olsen"]],
    // a lone family name is somebody whom the text has named, once also with a slip
    [
      "Erik Kennerly spoke. Later Kennerly sat. Mr Kenerly left.",
      ["Erik Kennerly = kennerly", "Kennerly = kennerly", "Kenerly = kennerly"],
    ],
    // short forms
    [
      "Joshua Bell is home. Josh is glad. Josh Bell smiled.",
      ["Joshua Bell = bell", "Josh = bell", "Josh Bell = bell"],
    ],
    // two of one family are told apart
    ["Ana Ruiz and Tomas Ruiz came. Ana sang.", ["Ana Ruiz = ruiz", "Tomas Ruiz = ruiz-2", "Ana = ruiz"]],
    // the family name first
    ["Kim Dok-su, also known as Tony Kim, came.", ["Kim Dok-su = kim", "Tony Kim = kim"]],
    // a month as a surname, a name that only an inquiry bears
    ["Reporting by Ashley May in Perth.", ["Ashley May = may"]],
    ["It has nothing to do with the Hollander inquiry.", ["Hollander = hollander"]],
    // marks and particles
    ["Nicolás Peña and Ludwig van der Berg came.", ["Nicolás Peña = pena", "Ludwig van der Berg = berg"]],
  ])("%s", (text, expected) => {
    expect(names(text, "en")).toEqual(expected);
  });

  it.each([
    "The Russian Foreign Ministry called the Supreme Court of Peru.",
    "He flew from Buenos Aires to New York on Monday in March.",
    "The White House and Getty Images said nothing.",
    "He was treated at Walter Reed National Military Medical Center.",
    "Use the hashtag FreeThePilot.",
    "MOSCOW, July 13. /TASS/. It rained.",
  ])("names nobody: %s", (text) => {
    expect(names(text, "en")).toEqual([]);
  });

  it("reads a surname that machine translation made small", () => {
    const text = "The cases are those of Ivan Petrov and Viktor mast, Roman Orlov and Olga Berg.";
    expect(names(text, "en")).toContain("Viktor mast = mast");
    expect(names("They spoke of Viktor mast at length.", "en", [{ id: "c1", name: "Viktor Mast" }])).toEqual([
      "Viktor mast = mast",
    ]);
    expect(names("They saw Viktor come in and Viktor leave.", "en")).toEqual([
      "Viktor = viktor",
      "Viktor = viktor",
    ]);
  });
});

describe("names in Russian", () => {
  it.each([
    // every case of a name is the same person
    [
      "Иван Петров приехал. Петрова встретили, Петрову помогли, с Петровым говорили.",
      ["Иван Петров = petrov", "Петрова = petrov", "Петрову = petrov", "Петровым = petrov"],
    ],
    ["Дело Ивана Сергеевича Бородина закрыто.", ["Ивана Сергеевича Бородина = borodin"]],
    ["Помиловать БОРОДИНУ Анну.", ["БОРОДИНУ Анну = borodin"]],
    ["Осуждённый Петренко И. С. и А. Токарев пишут.", ["Петренко И. С. = petrenk", "А. Токарев = tokarev"]],
    ["Пресс-секретарь президента России Гусев молчит.", ["Гусев = gusev"]],
  ])("%s", (text, expected) => {
    expect(names(text, "ru")).toEqual(expected);
  });

  it.each([
    "Федеральный суд Южного округа Нью-Йорка закрыт.",
    "В Санкт-Петербурге и Буэнос-Айресе идёт дождь.",
    "Министерство иностранных дел России молчит.",
  ])("names nobody: %s", (text) => {
    expect(names(text, "ru")).toEqual([]);
  });

  it.each([
    ["Приговор Владимиру Сомову вынесен.", "Владимир Сомов"],
    ["Она говорила с Ольгой Романовой.", "Ольга Романова"],
    ["Министр встретился с Дмитрием Раевским.", "Дмитрий Раевский"],
    ["Адвокат Пол Гарди пришёл к Полу Гарди.", "Пол Гарди"],
  ])("%s is about %s", (text, name) => {
    expect(persons(text, "ru")[0]?.[0]).toBe(name);
  });
});

describe("who somebody is", () => {
  it.each([
    ["Ana Ruiz was arrested in Lima.", "case"],
    ["Judge Ana Ruiz sat down.", "official"],
    ["Ana Ruiz, the ambassador to Peru, sat down.", "official"],
    ["His lawyer, Ana Ruiz, sat down.", "lawyer"],
    ["His wife Ana Ruiz sat down.", "family"],
    ["By Ana Ruiz\n\nIt rained in Lima all day long.", "journalist"],
    ["Ana Ruiz sat down.", "other"],
  ])("%s", (text, part) => {
    expect(persons(text)).toMatchObject([["Ana Ruiz", part, undefined]]);
  });

  it.each([
    ["Ana Ruiz", [{ id: "c1", name: "Ana Ruiz" }], "c1"],
    ["Иван Петров", [{ id: "c1", name: "Ivan Petrov" }], "c1"],
    ["Ana Ruiz", [{ id: "c1", name: "Ana Lopez (Ana Ruiz)" }], "c1"],
    // a masculine form of a woman's name
    ["Bogdan Osina", [{ id: "c1", name: "Bogdana Osina" }], "c1"],
    // the same script decides between two that sound alike
    [
      "Ivan Petrov",
      [
        { id: "c1", name: "Иван Петров" },
        { id: "c2", name: "Ivan Petrov" },
      ],
      "c2",
    ],
    [
      "Ana Ruiz",
      [
        { id: "c1", name: "Ana Ruiz" },
        { id: "c2", name: "Ana Ruiz" },
      ],
      undefined,
    ],
    ["Ana Ruiz", [{ id: "c1", name: "Eva Ruiz" }], undefined],
    // a family name alone is not enough
    ["Judge Ruiz", [{ id: "c1", name: "Ana Ruiz" }], undefined],
  ])("%s among %j is %s", (name, roster, id) => {
    expect(persons(`They met ${name} there.`, /[а-я]/u.test(name) ? "ru" : "en", roster)[0]?.[2]).toBe(id);
  });
});
