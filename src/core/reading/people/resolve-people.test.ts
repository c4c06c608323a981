import { describe, expect, it } from "vitest";
import { read } from "../read.ts";

const who = (text: string, lang: string) => {
  const { persons, mentions } = read(text, { lang });
  const name = new Map(persons.map((person) => [person.id, person.name]));
  return mentions.map(({ text: words, person }) => `${words} = ${name.get(person)}`);
};

describe("a woman's name stays a woman's", () => {
  it.each([
    ["Станислава Громова сообщила о визите.", "Станислава Громова"],
    ["Консул Имангазина посетила тюрьму.", "Имангазина"],
    ["Свидание с Валерией Зориной отложено.", "Валерия Зорина"],
    ["Приговор Марии Спенсер вынесен.", "Мария Спенсер"],
    ["По делу Александра Громова допросили двоих.", "Александр Громов"],
    ["Жалобу Ивана Кравца отклонили. С Кравцом говорил врач.", "Иван Кравец"],
    ["У Никиты Толстого взяли кровь.", "Никита Толстый"],
  ])("%s is about %s", (text, name) => {
    expect(read(text, { lang: "ru" }).persons[0]?.name).toBe(name);
  });
});

describe("initials", () => {
  it("stand for a name and a father's name said elsewhere", () => {
    expect(who("Кравцовой Л. Н.\n\nЛюдмила Николаевна ждёт ответа.", "ru")).toEqual([
      "Кравцовой Л. Н. = Кравцова Л. Н.",
      "Людмила Николаевна = Кравцова Л. Н.",
    ]);
  });

  it("are no father's name of a relative", () => {
    expect(who("Ф.С. Басырову\n\nФарид Салихович, консул посетил Басырову Диану Фаридовну.", "ru")).toEqual([
      "Ф.С. Басырову = Ф.С. Басыров",
      "Фарид Салихович = Ф.С. Басыров",
      "Басырову Диану Фаридовну = Басырова Диана Фаридовна",
    ]);
  });

  it("follow no state of a citizen", () => {
    expect(who("Задержан гражданин Узбекистана Юсупов Шерзод Баходирович.", "ru")).toEqual([
      "Юсупов Шерзод Баходирович = Юсупов Шерзод Баходирович",
    ]);
  });
});

describe("two family names", () => {
  it("may be told short", () => {
    expect(who("Marisol Quinones de Ferrer wrote in May. Marisol Quinones said she was ill.", "en")).toEqual([
      "Marisol Quinones de Ferrer = Marisol Quinones de Ferrer",
      "Marisol Quinones = Marisol Quinones de Ferrer",
    ]);
  });
});

describe("one family name, several people", () => {
  it.each([
    // the form tells
    [
      "Анна Громова и её брат Пётр Громов приехали. Громова плакала. Громов молчал.",
      "ru",
      [
        "Анна Громова = Анна Громова",
        "Пётр Громов = Пётр Громов",
        "Громова = Анна Громова",
        "Громов = Пётр Громов",
      ],
    ],
    // a relative is called by the given name
    [
      "Tomas Marsh was arrested in May. His wife, Ana Marsh, lives in Lima. Ana has not seen Marsh since.",
      "en",
      ["Tomas Marsh = Tomas Marsh", "Ana Marsh = Ana Marsh", "Ana = Ana Marsh", "Marsh = Tomas Marsh"],
    ],
    // whom the text names first is called by the family name alone, a relative where that was just done
    [
      'Tomas Marsh was arrested in May.\n\n"We wait," Ana Marsh said.\n\nThe court saw Marsh on Monday.',
      "en",
      ["Tomas Marsh = Tomas Marsh", "Ana Marsh = Ana Marsh", "Marsh = Tomas Marsh"],
    ],
    [
      "Photo: Ana Marsh\n\nTomas Marsh was arrested.\n\nThe lawyer wrote to Ana Marsh.\n\nMarsh wept.",
      "en",
      ["Ana Marsh = Ana Marsh", "Tomas Marsh = Tomas Marsh", "Ana Marsh = Ana Marsh", "Marsh = Tomas Marsh"],
    ],
    // the father's name
    [
      "Капитана Игоря Савина отпустили. «Игорь Павлович здоров», — сказал врач.",
      "ru",
      ["Игоря Савина = Игорь Савин", "Игорь Павлович = Игорь Савин"],
    ],
    // another name
    [
      "Савин, известный на форумах под прозвищем Дэн Кракен, задержан. Иван Савин молчит.",
      "ru",
      ["Савин = Иван Савин", "Дэн Кракен = Иван Савин", "Иван Савин = Иван Савин"],
    ],
    [
      "Степан Савин пишет редко. «Стёпа устал», — сказала мать.",
      "ru",
      ["Степан Савин = Степан Савин", "Стёпа = Степан Савин"],
    ],
  ])("%s", (text, lang, expected) => {
    expect(who(text, lang)).toEqual(expected);
  });
});
