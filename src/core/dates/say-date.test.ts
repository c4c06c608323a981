import { describe, expect, it } from "vitest";
import { sayDate, sayDaysIn } from "./say-date.ts";

describe("a date in words", () => {
  it.each([
    ["2010-05-28", "28 May 2010", "28 мая 2010\u00a0г."],
    ["2010-05", "May 2010", "май 2010\u00a0г."],
    ["2010-05-XX", "May 2010", "май 2010\u00a0г."],
    ["2010", "2010", "2010\u00a0г."],
    ["201X", "the 2010s", "2010-е годы"],
    ["2010-21", "spring 2010", "весна 2010\u00a0г."],
    ["2010-XX-22", "the 22nd, month not known, 2010", "22-е число, месяц неизвестен, 2010\u00a0г."],
    ["2010-XX-12", "the 12th, month not known, 2010", "12-е число, месяц неизвестен, 2010\u00a0г."],
    ["XXXX-04-26", "26 April, year not known", "26 апреля, год неизвестен"],
    ["XXXX-04", "April, year not known", "апрель, год неизвестен"],
    ["2010~", "about 2010", "около 2010\u00a0г."],
    ["2010-05~", "about May 2010", "около мая 2010\u00a0г."],
    ["201X~", "about the 2010s", "около 2010-х годов"],
    ["2010-24~", "about winter 2010", "около зимы 2010\u00a0г."],
    ["2010?", "2010 (uncertain)", "2010\u00a0г. (под вопросом)"],
    ["2010%", "about 2010 (uncertain)", "около 2010\u00a0г. (под вопросом)"],
  ])('%s is "%s", "%s"', (edtf, english, russian) => {
    expect(sayDate(edtf, "en")).toBe(english);
    expect(sayDate(edtf, "ru")).toBe(russian);
  });

  it.each([
    ["2010-05-28/2010-06-02", "28 May to 2 June 2010", "с 28 мая по 2 июня 2010\u00a0г."],
    ["2010-05-28/2010-05-30", "28 to 30 May 2010", "с 28 по 30 мая 2010\u00a0г."],
    ["2010-05-02/2011-05-03", "2 May 2010 to 3 May 2011", "со 2 мая 2010\u00a0г. по 3 мая 2011\u00a0г."],
    ["2010-03/2010-08", "March to August 2010", "с марта по август 2010\u00a0г."],
    ["2010-22/2010-24", "summer to winter 2010", "с лета по зиму 2010\u00a0г."],
    ["2008/2010", "2008 to 2010", "с 2008 по 2010\u00a0г."],
    ["2008/2008", "2008", "2008\u00a0г."],
    ["200X/201X", "the 2000s to the 2010s", "с 2000-х по 2010-е годы"],
    ["2008/2010-05", "2008 to May 2010", "с 2008\u00a0г. по май 2010\u00a0г."],
    ["2008~/2010", "about 2008 to 2010", "примерно с 2008 по 2010\u00a0г."],
    ["2008/2010?", "2008 to 2010 (uncertain)", "с 2008\u00a0г. по 2010\u00a0г. (под вопросом)"],
    ["2010-05/..", "from May 2010", "с мая 2010\u00a0г."],
    ["../2011", "until 2011", "по 2011\u00a0г."],
  ])('%s is "%s", "%s"', (edtf, english, russian) => {
    expect(sayDate(edtf, "en")).toBe(english);
    expect(sayDate(edtf, "ru")).toBe(russian);
  });

  it.each(["2010-02-31", "in the autumn", ""])('"%s" is no date and stays as it is', (text) => {
    expect(sayDate(text, "en")).toBe(text);
    expect(sayDate(text, "ru")).toBe(text);
  });
});

describe("the ISO days in a text", () => {
  it.each([
    [
      "from 2021-09-07 to 2041-09-06",
      "from 7 September 2021 to 6 September 2041",
      "from 7 сентября 2021\u00a0г. to 6 сентября 2041\u00a0г.",
    ],
    [
      "1/2 of 10 days, 2021-09-07…2021-10-01",
      "1/2 of 10 days, 7 September 2021 – 1 October 2021",
      "1/2 of 10 days, 7 сентября 2021\u00a0г. – 1 октября 2021\u00a0г.",
    ],
    ["1,080 days, note 2021-14-07", "1,080 days, note 2021-14-07", "1,080 days, note 2021-14-07"],
  ])('"%s" is said "%s", "%s"', (text, english, russian) => {
    expect(sayDaysIn(text, "en")).toBe(english);
    expect(sayDaysIn(text, "ru")).toBe(russian);
  });
});
