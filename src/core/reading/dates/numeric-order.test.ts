import { describe, expect, it } from "vitest";
import { read } from "../read.ts";

const dateOf = (date: string, rest: string): string | undefined =>
  read(`Date: ${date}\nSubject: Luis Ortega\n\nDear Sir,\n\n${rest}\n\nYours faithfully,\nAnna Berg`, {})
    .letter?.date?.value;

describe("a date in figures", () => {
  it.each([
    ["05/14/2024", "He is well.", "2024-05-14"],
    ["14/05/2024", "He is well.", "2024-05-14"],
    // another date of the text shows the order
    ["03/04/2023", "He came on 25/02/2023.", "2023-04-03"],
    // so does a day of the week
    ["Thu 9/12/2024", "He is well.", "2024-09-12"],
    // else the custom of the sender's state
    ["03/04/2023", "The Embassy of Peru is told.", "2023-04-03"],
    ["03/04/2023", "He is well.", "[2023-03-04,2023-04-03]"],
  ])("%s, %s", (date, rest, value) => {
    expect(dateOf(date, rest)).toBe(value);
  });

  it.each([
    ["15.XI.2021", "2021-11-15"],
    ["23rd May '23", "2023-05-23"],
    ["19 July B.E. 2567", "2024-07-19"],
    ["the third day of May, two thousand and twenty-two", "2022-05-03"],
  ])("%s", (date, value) => {
    expect(dateOf(date, "He is well.")).toBe(value);
  });
});
