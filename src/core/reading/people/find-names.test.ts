import { describe, expect, it } from "vitest";
import { read } from "../read.ts";

const named = (text: string, lang: string) => read(text, { lang }).mentions.map(({ text: words }) => words);

describe("where a Russian name begins and ends", () => {
  it.each([
    // bodies, places and firms before a name
    ["Глава Минобрнауки Иван Петров ушёл.", ["Иван Петров"]],
    ["Уроженец Томска Иван Петров ушёл.", ["Иван Петров"]],
    ["Представитель МАГАТЭ Юки Танака приехала.", ["Юки Танака"]],
    ["Вокалист группы Grey Foxes Кит Ларсен запел.", ["Кит Ларсен"]],
    // two people side by side
    ["Секретарь Билла Оруэлла Джон Парк молчит.", ["Билла Оруэлла", "Джон Парк"]],
    ["Дочь Ивана Петрова Анна уехала.", ["Ивана Петрова", "Анна"]],
    ["С Иваном Ольга познакомилась в Лиме.", ["Иваном", "Ольга"]],
    // the first word of a sentence
    ["Выступление Ольги Роминой отменили.", ["Ольги Роминой"]],
    ["Недавно Петрова видели в Лиме.", ["Петрова"]],
    // numbers, initials, articles
    ["Королева Елизавета II молчит.", ["Елизавета II"]],
    ["Пришёл Дж.Коулмен, а за ним И. С. Петров.", ["Дж.Коулмен", "И. С. Петров"]],
    ["Господин фон Штольц и Рами аль-Саади приехали.", ["фон Штольц", "Рами аль-Саади"]],
    ["Боксёр Джеймс «Бадди» Мартин проиграл.", ["Джеймс «Бадди» Мартин"]],
    // how courts print it
    ["Помиловать КУЗЬМИНУ Анну.", ["КУЗЬМИНУ Анну"]],
    // a surname that is a town's name in another form
    ["Вчера Пушкина и Анну Голицыну ждали.", ["Пушкина", "Анну Голицыну"]],
  ])("%s", (text, expected) => {
    expect(named(text, "ru")).toEqual(expected);
  });

  it.each([
    "В Башкортостане и Тюмени идёт дождь.",
    "Жители Нижнего Новгорода вышли на улицу Лётчиков.",
    "Губернатор Алтайского края уехал.",
    "Премия имени Василия Шукшина вручена в театре Евгения Вахтангова.",
    "Судно «Адмирал Кошкин» и фильм «Серёжа» известны всем.",
    "Роскомнадзор и Минкомсвязь молчат.",
    "Газета Daily Post пишет о фестивале Park Live.",
    "Студент Томского государственного университета уехал.",
  ])("names nobody: %s", (text) => {
    expect(named(text, "ru")).toEqual([]);
  });
});

describe("lone names in Russian", () => {
  it.each([
    // a title, an age, a verb of speech, "by the name of"
    ["Министр обороны Баррето приехал.", ["Баррето"]],
    ["Суд оставил под стражей 34-летнего Баррето.", ["Баррето"]],
    ["«Я устал», — сказал Баррето.", ["Баррето"]],
    ["Она жила с человеком по имени Артём.", ["Артём"]],
    ["Его жена Камила и сын Матео ждут.", ["Камила", "Матео"]],
  ])("%s", (text, expected) => {
    expect(named(text, "ru")).toEqual(expected);
  });
});

describe("where an English name begins and ends", () => {
  it.each([
    ['Roberto "Macho" Quiroga came.', ['Roberto "Macho" Quiroga']],
    ["Major-General Nikolai Orlov spoke.", ["Nikolai Orlov"]],
    ["King Charles VI and Leopold Ruiz Jr. met.", ["Charles VI", "Leopold Ruiz Jr."]],
    // surnames that are words for places, things and ranks
    ["Anthony Hill left. Hill was tired.", ["Anthony Hill", "Hill"]],
    ["Jack Holland left. He saw Holland again in Holland.", ["Jack Holland", "Holland"]],
    ["Maria King sang. Asked why, King smiled.", ["Maria King", "King"]],
    // a byline in capitals
    ["By VERA SOLTIS", ["VERA SOLTIS"]],
    ["It was the Erica Ruiz case.", ["Erica Ruiz"]],
    ["Nothing came of the Kowalczyk inquiry.", ["Kowalczyk"]],
  ])("%s", (text, expected) => {
    expect(named(text, "en")).toEqual(expected);
  });

  it.each([
    "Shares of Norwest Corp. and Banca Veneta SpA fell.",
    "He works for Ortiz & Partners in Baton Rouge and Puerto Rico.",
    "They boarded the Pelagia Star at dawn.",
    "The John Quiroga hospital and the Ana Ruiz airport are shut.",
    "A Boston-based firm won the Fed Cup on Friday.",
    "The former Chechen leader met Afrikaners.",
    "Seafarers Behind Bars wrote to the court on Grave Crimes.",
  ])("names nobody: %s", (text) => {
    expect(named(text, "en")).toEqual([]);
  });
});
