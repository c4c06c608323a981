import { describe, expect, it } from "vitest";
import { sayDate } from "./say-date.ts";
import { readTypedDate } from "./typed-date.ts";

describe("a typed date", () => {
  it.each([
    ["5/2010", "2010-05"],
    ["05.2010", "2010-05"],
    ["2010-5-8", "2010-05-08"],
    ["2010/05/28", "2010-05-28"],
    ["May 2010", "2010-05"],
    ["in Sept. 2012", "2012-09"],
    ["May 28th, 2010", "2010-05-28"],
    ["28 of May 2010", "2010-05-28"],
    ["май 2010", "2010-05"],
    ["сен. 2012", "2012-09"],
    ["в марте 2012 года", "2012-03"],
    ["28 мая 2010", "2010-05-28"],
    ["28.05.2010", "2010-05-28"],
    ["01.02.2010", "2010-02-01"], // dots are day.month
    ["28/05/2010", "2010-05-28"],
    ["05/28/2010", "2010-05-28"],
    ["10/10/2010", "2010-10-10"], // either way the same day
    [" 2010 ", "2010"],
    ["about 2010", "2010~"],
    ["c. 2010", "2010~"],
    ["ок. 2010", "2010~"],
    ["~2010", "2010~"],
    ["May 2010?", "2010-05?"],
    ["about 2010 ?", "2010%"],
    ["2008-2010", "2008/2010"],
    ["2008 – 2010", "2008/2010"],
    ["28-30 May 2010", "2010-05-28/2010-05-30"],
    ["с 28 по 30 мая 2010", "2010-05-28/2010-05-30"],
    ["May to June 2010", "2010-05/2010-06"],
    ["since May 2010", "2010-05/.."],
    ["до 2011", "../2011"],
    ["fall 2010", "2010-23"],
    ["весной 2010", "2010-21"],
    ["2010s", "201X"],
    ["xxxx-04-26", "XXXX-04-26"],
  ])('"%s" is %s in either language', (text, edtf) => {
    expect(readTypedDate(text, "en")).toBe(edtf);
    expect(readTypedDate(text, "ru")).toBe(edtf);
  });

  it.each([
    "03/04/2021", // March or April
    "31.02.2010",
    "05.28.2010", // dots are day.month, and there is no month 28
    "2010 - 2008",
    "26 April", // which year?
    "28 2010",
    "May",
    "28.05.10",
    "May June 2010",
    "May 2010 Moscow",
    "soon",
    "",
  ])('"%s" cannot be read', (text) => {
    expect(readTypedDate(text, "en")).toBeUndefined();
  });

  it.each([
    "2010-05-28",
    "2010-05",
    "2010%",
    "201X~",
    "2010-24~",
    "XXXX-04-26",
    "XXXX-04",
    "2010-05-28/2010-06-02",
    "2010-05-02/2010-05-30",
    "2008~/2010",
    "2008?/2010~",
    "200X/201X",
    "2010~/..",
    "../2011-05?",
  ])("%s can be typed as it is said", (edtf) => {
    expect(readTypedDate(sayDate(edtf, "en"), "en")).toBe(edtf);
    expect(readTypedDate(sayDate(edtf, "ru"), "ru")).toBe(edtf);
  });
});
