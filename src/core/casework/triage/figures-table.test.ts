import { describe, expect, it } from "vitest";
import { readFiguresTable, type TableRecord } from "./figures-table.ts";
import { matchPlace } from "./match-places.ts";

const today = "2026-11-23";

/** "place|day / Soto|2026-11-20", cells parted by bars, lines by slashes. */
const table = (text: string) => {
  const records: TableRecord[] = text
    .split(" / ")
    .map((line, at) => ({ line: at + 1, cells: line.split("|") }));
  return readFiguresTable(records, today);
};

const faults = (text: string) =>
  table(text).faults.map(({ line, column, says }) => `${line} ${column ?? "–"}: ${says.en}`);

describe("a table of figures", () => {
  it("is read by the headings of its columns, in any order and in either language", () => {
    const row = {
      place: "Soto",
      figures: { on: "2026-11-20", confirmed: 12, population: 1250, country: "ES" },
    };
    expect(table("place|day|confirmed|population|country / Soto|2026-11-20|12|1250|ES").rows).toMatchObject([
      row,
    ]);
    expect(
      table("Страна|Подтверждено|Учреждение|Содержится|Дата / Испания|12|Soto|1 250|20.11.2026").rows,
    ).toMatchObject([row]);
  });

  it("keeps every figure that a place can have, and the source of the line", () => {
    const { rows } = table(
      "Facility|As of|Cases_reported|m² each|Isolation|Source / Soto|20 November 2026|14|3,5|no|Ministry, bulletin 4",
    );
    expect(rows[0]?.figures).toEqual({
      ...{ on: "2026-11-20", reported: 14, spaceEach: 3.5, isolation: false },
      source: "Ministry, bulletin 4",
    });
  });

  it("takes what is left open for not known, never for nought", () => {
    const { rows } = table("place|day|confirmed|population / Soto|2026-11-20|0|n/a");
    expect(rows[0]?.figures).toEqual({ on: "2026-11-20", confirmed: 0 });
  });

  it("tells which columns it does not read", () => {
    const { ignored, columns } = table("place|day|deaths|confirmed / Soto|2026-11-20|1|2");
    expect(ignored).toEqual(["deaths"]);
    expect(columns).toContainEqual({ written: "confirmed", is: "confirmed" });
  });

  it.each([
    [
      "a number that is none",
      "place|day|Sick (confirmed)|confirmed / S|2026-11-20||twelve",
      "2 confirmed: A whole number",
    ],
    ["a number that can be two", "place|day|confirmed / S|2026-11-20|1,250", "2 confirmed: A whole number"],
    ["a number below nought", "place|day|confirmed / S|2026-11-20|-3", "2 confirmed: A whole number"],
    ["a day that can be two", "place|day|confirmed / S|03/04/2026|3", "2 day: A day is needed"],
    ["a month", "place|day|confirmed / S|March 2026|3", "2 day: A day is needed"],
    ["no day of the calendar", "place|day|confirmed / S|2026-02-31|3", "2 day: A day is needed"],
    ["a day to come", "place|day|confirmed / S|2026-11-24|3", "2 day: This day is still to come"],
    ["a place that is missing", "place|day|confirmed / |2026-11-20|3", "2 place: This is needed"],
    [
      "a country that is none",
      "place|day|confirmed|country / S|2026-11-20|3|Erewhon",
      "2 country: This is no country",
    ],
    ["neither yes nor no", "place|day|isolation / S|2026-11-20|perhaps", "2 isolation: Yes or no"],
    ["space that cannot be", "place|day|m2 each / S|2026-11-20|0", "2 m2 each: Square metres"],
    ["nothing said of a place", "place|day|confirmed / S|2026-11-20|", "2 –: Nothing is said"],
    ["more cells than columns", "place|day|confirmed / S|2026-11-20|3|4", "2 –: There are more cells"],
    [
      "one place twice on one day",
      "place|day|confirmed / S|2026-11-20|3 / s|20.11.2026|4",
      "3 –: Line 2 is about the same place",
    ],
    ["no column for the day", "place|confirmed / S|3", "1 –: There is no column “day”"],
    ["two columns for one thing", "place|day|cases|reported / S|2026-11-20|1|2", "1 reported: Two columns"],
    ["nothing at all", "", "1 –: The table is empty"],
  ])("names line and column of %s", (_, text, told) => {
    const found = faults(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(told);
  });

  it("tells every fault, and keeps the lines without one", () => {
    const text = "place|day|confirmed / A|x|y / B|2026-11-20|3 / C|2026-11-20|z";
    expect(faults(text)).toHaveLength(3);
    expect(table(text).rows.map(({ place }) => place)).toEqual(["B"]);
  });

  it("says each fault in Russian too", () => {
    const { faults: found } = table("place|day|confirmed / A|x|y / B|2026-11-20|");
    for (const { says } of found) expect(says.ru).toMatch(/[а-я]/);
  });
});

describe("the place of a line", () => {
  const places = [
    { facility: "Las Encinas prison", country: "ES" },
    { facility: "Soto", country: "ES" },
    { facility: "Soto", country: "CL" },
    { facility: "IK-3", country: "RU" },
  ];
  const match = (place: string, country?: string) =>
    matchPlace({ line: 2, place, figures: { on: today, ...(country && { country }) } }, places);

  it("is one of those known when the name is the same in Latin letters", () => {
    expect(match("las encinas  PRISON")).toEqual({ match: places[0] });
    expect(match("ИК-3")).toEqual({ match: places[3] });
  });

  it("is asked for where it can be two, unless the country tells them apart", () => {
    expect(match("Soto")).toEqual({ alike: [places[1], places[2]] });
    expect(match("Soto", "CL")).toEqual({ match: places[2] });
  });

  it("is asked for where a name is only alike, and not known otherwise", () => {
    expect(match("Las Encinas")).toEqual({ alike: [places[0]] });
    expect(match("Marrow Hill prison")).toEqual({ alike: [] });
    expect(match("Las Encinas prison", "KZ")).toEqual({ alike: [] });
  });
});
