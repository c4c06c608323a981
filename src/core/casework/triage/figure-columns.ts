import type { Text } from "../../words/text.ts";

/** What a column of a table of figures can hold, and what it may be called; the first of each language is offered. */
export const figureColumns = {
  place: {
    label: { en: "place", ru: "учреждение" },
    called: ["place", "facility", "prison", "institution", "учреждение", "место", "колония", "тюрьма"],
  },
  country: { label: { en: "country", ru: "страна" }, called: ["country", "страна"] },
  on: {
    label: { en: "day", ru: "дата" },
    called: ["day", "date", "on", "as of", "reported on", "дата", "день", "на дату"],
  },
  reported: {
    label: { en: "cases reported", ru: "сообщено случаев" },
    called: [
      "cases reported",
      "reported cases",
      "reported",
      "cases",
      "сообщено случаев",
      "случаи",
      "случаев",
    ],
  },
  confirmed: {
    label: { en: "confirmed cases", ru: "подтверждённые случаи" },
    called: [
      ...["confirmed cases", "cases confirmed", "confirmed"],
      ...["подтверждённые случаи", "подтверждено случаев", "подтверждено"],
    ],
  },
  population: {
    label: { en: "population", ru: "содержится людей" },
    called: [
      ...["population", "prisoners", "people held", "held"],
      ...["содержится людей", "содержится", "численность", "число содержащихся"],
    ],
  },
  spaceEach: {
    label: { en: "m² each", ru: "м² на человека" },
    called: [
      "m² each",
      "m2 each",
      "space each",
      "m² per person",
      "m2 per person",
      "м² на человека",
      "м2 на человека",
    ],
  },
  isolation: {
    label: { en: "isolation", ru: "изоляция" },
    called: ["isolation", "sick kept apart", "изоляция", "больных можно изолировать"],
  },
  source: { label: { en: "source", ru: "источник" }, called: ["source", "address", "источник", "адрес"] },
} satisfies Record<string, { label: Text; called: string[] }>;

export type FigureColumn = keyof typeof figureColumns;

/** "Cases_Reported " is "cases reported", "подтвержденные" is "подтверждённые". */
const plain = (words: string): string =>
  words
    .trim()
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[\s_-]+/g, " ");

/** What a column holds, by its heading; undefined for one that is not known here. */
export const columnCalled = (heading: string): FigureColumn | undefined =>
  (Object.keys(figureColumns) as FigureColumn[]).find((column) =>
    figureColumns[column].called.some((name) => plain(name) === plain(heading)),
  );
