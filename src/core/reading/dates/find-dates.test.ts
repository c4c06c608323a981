import { describe, expect, it } from "vitest";
import { english } from "../languages/en/index.ts";
import { russian } from "../languages/ru/index.ts";
import { layOut } from "../layout/lay-out.ts";
import { findDates } from "./find-dates.ts";

const inEnglish = (text: string, published?: string) =>
  findDates(layOut(text, english), english, published).map(({ text: words, value }) => [words, value]);
const inRussian = (text: string, published?: string) =>
  findDates(layOut(text, russian), russian, published).map(({ text: words, value }) => [words, value]);

describe("English dates", () => {
  it.each([
    ["On September 7, 2011, it rained.", [["September 7, 2011", "2011-09-07"]]],
    ["It rained on 7 September 2011.", [["7 September 2011", "2011-09-07"]]],
    ["It rained in May 2010.", [["May 2010", "2010-05"]]],
    ["It rained in 2008.", [["2008", "2008"]]],
    ["It rained in about 2008.", [["2008", "2008~"]]],
    ["It rained in the summer of 2012.", [["summer of 2012", "2012-22"]]],
    // no year is invented
    ["It rained on 26 April.", [["26 April", "XXXX-04-26"]]],
    ["It rained in July.", [["July", "XXXX-07"]]],
    ["It rained last week.", [["last week", null]]],
    ["It rained on Tuesday.", [["Tuesday", null]]],
    // a year goes on in what is told next, but not after "earlier"
    [
      "It rained on 9 April 2019. It snowed on 11 October.",
      [
        ["9 April 2019", "2019-04-09"],
        ["11 October", "2019-10-11"],
      ],
    ],
    [
      "It rained on 9 April 2019. Earlier, in May, it snowed.",
      [
        ["9 April 2019", "2019-04-09"],
        ["May", "XXXX-05"],
      ],
    ],
    // no dates
    ["It may rain, Ashley May said.", []],
    ["She was born in 1980.", []],
    ["It rained on February 30, 2011.", []],
    ["The 2016 presidential election was lost.", []],
  ])("%s", (text, dates) => {
    expect(inEnglish(text)).toEqual(dates);
  });

  it.each([
    ["It rained on Tuesday.", "2014-10-22", "2014-10-21"],
    ["It rained on Wednesday.", "2014-10-22", "2014-10-22"],
    ["It rained last month.", "2014-01-22", "2013-12"],
    ["It rained last year.", "2014", "2013"],
    ["It rained last week.", "2014-10-22", "2014-10"],
    ["It rained in May.", "2014-10-22", "2014-05"],
    ["It rained in December.", "2014-10-22", "2013-12"],
    ["It rained yesterday.", "2014-03-01", "2014-02-28"],
    ["It rained two years ago.", "2014-03-01", "2012"],
    ["It rained last month.", "soon", null],
  ])("%s told on %s", (text, published, value) => {
    expect(inEnglish(text, published)[0]?.[1]).toBe(value);
  });
});

describe("Russian dates that count from others", () => {
  const values = (text: string) => inRussian(text).map(([, value]) => value);

  it.each([
    ["Он приехал 3 мая 2014 года. Через два дня он уехал.", ["2014-05-03", "2014-05-05"]],
    ["Он приехал 3 мая 2014 года и в тот же день уехал.", ["2014-05-03", "2014-05-03"]],
    ["Он приехал в мае 2014 года. Спустя месяц он уехал.", ["2014-05", "2014-06"]],
    ["Он приехал в мае 2014 года. В марте следующего года он уехал.", ["2014-05", "2015-03"]],
    ["Он приехал 3 мая 2014 года. Двумя днями позже он уехал.", ["2014-05-03", "2014-05-05"]],
    ["Он приехал 3 мая 2014 года. Месяцем ранее уехал его брат.", ["2014-05-03", "2014-04"]],
    ["Он приехал 3 мая 2014 года. За два года до этого уехал его брат.", ["2014-05-03", "2012"]],
    ["Он приехал 3 мая 2014 года, накануне уехал его брат.", ["2014-05-03", "2014-05-02"]],
    ["Он приехал 3 мая 2014 года. Тогда же уехал его брат.", ["2014-05-03", "2014-05-03"]],
    ["Он приехал 3 мая 2014 года, осенью того же года он уехал.", ["2014-05-03", "2014-23"]],
    ["Он приехал летом 2014 года, а в октябре уехал.", ["2014-22", "2014-10"]],
    ["Он приехал в марте 2014 года и 9 апреля уехал.", ["2014-03", "2014-04-09"]],
  ])("%s", (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it("keeps a named year through a paragraph though the day of publication is known", () => {
    const text = "Он приехал 3 мая 2014 года. В октябре он уехал.\n\nВ марте он вернулся.";
    expect(inRussian(text, "2018-06-01").map(([, value]) => value)).toEqual([
      "2014-05-03",
      "2014-10",
      "2018-03",
    ]);
  });

  it("takes the latest full date at the head of a text for the day of the news", () => {
    expect(values("12 марта 2021 года суд вынес приговор. Его арестовали 4 января.")).toEqual([
      "2021-03-12",
      "2021-01-04",
    ]);
  });
});

describe("Russian dates of a text that opens with a day", () => {
  const values = (text: string) => inRussian(text).map(([, value]) => value);
  const later = " О нём вспомнили только 2 февраля 2018 года.";

  it.each([
    // the text goes back, though it later tells of other years
    [
      `3 октября 2017 года шёл дождь. Он приехал 7 апреля.${later}`,
      ["2017-10-03", "2017-04-07", "2018-02-02"],
    ],
    // within one sentence it goes on
    [`3 октября 2017 года шёл дождь, а 7 января — снег.${later}`, ["2017-10-03", "2018-01-07", "2018-02-02"]],
    // a year that is far ahead is no news
    [
      "12 марта 2021 года шёл дождь. Снег выпал 4 января. Заседание назначено на 5 июня 2022 года.",
      ["2021-03-12", "2021-01-04", "2022-06-05"],
    ],
    ["12 марта 2021 года шёл дождь. Летом прошлого года было сухо.", ["2021-03-12", "2020-22"]],
  ])("%s", (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe("Russian dates", () => {
  it.each([
    ["7 сентября 2011 года шёл дождь.", [["7 сентября 2011 года", "2011-09-07"]]],
    ["В марте 2011 года шёл дождь.", [["марте 2011 года", "2011-03"]]],
    ["В 2008 году шёл дождь.", [["2008 году", "2008"]]],
    ["Летом 2012 года шёл дождь.", [["Летом 2012 года", "2012-22"]]],
    ["Дождь шёл 11 октября.", [["11 октября", "XXXX-10-11"]]],
    ["Дождь шёл с января прошлого года.", [["января прошлого года", "XXXX-01"]]],
    [
      "Дождь шёл в июле 2017 года, а в октябре выпал снег.",
      [
        ["июле 2017 года", "2017-07"],
        ["октябре", "2017-10"],
      ],
    ],
    ["Осенью 2014-го шёл дождь.", [["Осенью 2014-го", "2014-23"]]],
    ["В 2014-м шёл дождь.", [["2014-м", "2014"]]],
    ["Накануне саммита шёл дождь.", []],
    ["Он 1993 года рождения.", []],
    ["Майкл пришёл.", []],
  ])("%s", (text, dates) => {
    expect(inRussian(text)).toEqual(dates);
  });

  it.each([
    ["Дождь шёл с января прошлого года.", "2013-01-05", "2012-01"],
    ["В среду шёл дождь.", "2014-10-24", "2014-10-22"],
    ["Вчера шёл дождь.", "2014-10-24", "2014-10-23"],
    ["Год назад шёл дождь.", "2014-10-24", "2013"],
    ["Летом шёл дождь.", "2014-10-24", "2014-22"],
    ["В прошлую среду шёл дождь.", "2014-10-22", "2014-10-15"],
    ["Дождь обещают 2 ноября.", "2014-10-24", "2014-11-02"],
    ["Дождь обещают в ближайшую среду.", "2014-10-24", "2014-10-29"],
    ["Накануне шёл дождь.", "2014-10-24", "2014-10-23"],
    ["Ранее в этом месяце шёл дождь.", "2014-10-24", "2014-10"],
    ["Осенью прошлого года шёл дождь.", "2014-10-24", "2013-23"],
    ["Месяцем ранее шёл дождь.", "2014-10-24", "2014-09"],
  ])("%s told on %s", (text, published, value) => {
    expect(inRussian(text, published)[0]?.[1]).toBe(value);
  });
});
