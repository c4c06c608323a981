import type { Source } from "../source.ts";
import { type ConsularConvention, type ConventionRow, conventionOf } from "./consular-convention.ts";

const read = (address: string): Source => ({ address, mark: "verified", checked: "2026-11-22" });
const readInPart = (address: string): Source => ({ ...read(address), mark: "partly verified" });
const unread = (address: string): Source => ({ ...read(address), mark: "not verified" });

type Names = { en: string; ru: string };

/** The protocols of the Soviet Union's conventions, which Russia continues, all name the same days. */
const soviet = (
  state: string,
  names: Names,
  article: string,
  source: Source,
  more: Partial<ConventionRow> = {},
): ConventionRow => ({
  id: `consular-${names.en.toLowerCase().replaceAll(" ", "-")}-ussr`,
  states: [state, "RU"],
  cite: `Consular Convention ${names.en}–USSR, ${article}`,
  title: {
    en: `Consular convention and protocol of the USSR (now Russia) and ${names.en}`,
    ru: `Консульская конвенция и протокол СССР (ныне Россия) и государства ${names.ru}`,
  },
  source,
  notify: { least: 1, most: 3, from: "arrest" },
  access: { least: 2, most: 4, from: "arrest" },
  ...more,
});

/** That there is an agreement is known; its days are not, so none are counted by it. */
const daysUnread = (states: readonly [string, string], names: Names, source: Source): ConventionRow => ({
  id: `consular-${names.en.toLowerCase().replaceAll("–", "-").replaceAll(" ", "-")}`,
  states,
  cite: `Consular agreement ${names.en}`,
  title: { en: `Consular agreement ${names.en}`, ru: `Консульское соглашение: ${names.ru}` },
  source,
});

const periodic = {
  en: "Further visits are possible periodically.",
  ru: "Дальнейшие посещения — периодически.",
};

const dfat =
  "https://www.dfat.gov.au/about-us/publications/Pages/detention-or-death-of-a-foreign-national-in-australia";

const rows: readonly ConventionRow[] = [
  soviet(
    "US",
    { en: "United States", ru: "США" },
    "art 12",
    readInPart(
      "http://travel.state.gov/content/travel/en/legal/travel-legal-considerations/intl-treaties/Bilateral-Consular-Conventions/Confederated-Independent-States-Treaty.html",
    ),
    { from: "1968-07-13" },
  ),
  soviet(
    "JP",
    { en: "Japan", ru: "Япония" },
    "art 32",
    read("https://redbookdoc.info/VR6/zakon.rada.gov.ua/laws/show/392_012.html"),
    { repeat: periodic },
  ),
  soviet("NO", { en: "Norway", ru: "Норвегия" }, "art 39", read("https://base.garant.ru/2541564/"), {
    repeat: {
      en: "It holds also for those who serve a sentence.",
      ru: "Действует и для отбывающих наказание.",
    },
  }),
  soviet(
    "SE",
    { en: "Sweden", ru: "Швеция" },
    "art 39",
    read("https://redbookdoc.info/VR6/zakon.rada.gov.ua/laws/show/752_011.html"),
  ),
  soviet("MN", { en: "Mongolia", ru: "Монголия" }, "art 35", read("https://docs.dtkt.ua/doc/1079.1597.1"), {
    repeat: periodic,
  }),
  soviet(
    "VN",
    { en: "Vietnam", ru: "Вьетнам" },
    "art 35",
    read("https://docs.cntd.ru/document/1901093/titles/7EA0KG"),
    { repeat: periodic },
  ),
  soviet(
    "SO",
    { en: "Somalia", ru: "Сомали" },
    "art 36",
    read("http://docs2.cntd.ru/document/1900639/titles/65E0IS"),
    {
      notify: { least: 3, most: 3, from: "arrest" },
      access: { least: 4, most: 4, from: "arrest" },
      repeat: periodic,
    },
  ),
  {
    // The figures stand in the message that laid the convention before the Senate; article 35 itself was not read.
    ...daysUnread(
      ["US", "CN"],
      { en: "United States–China", ru: "США и Китай" },
      readInPart(
        "https://books.google.ro/books?id=fdcWAAAAYAAJ&pg=PA384&dq=editions:ISBN0852442904&hl=ro&output=html_text&source=gbs_toc_r&cad=4",
      ),
    ),
    cite: "Consular Convention United States–China, art 35",
    notify: { least: 4, most: 4, from: "arrest" },
    access: { least: 2, most: 2, from: "notification" },
    repeat: {
      en: "Further visits are possible at intervals of at most a month.",
      ru: "Дальнейшие посещения — не реже раза в месяц.",
    },
  },
  {
    // 72 hours are named by the ambassador, not read in the agreement.
    ...daysUnread(
      ["AU", "CN"],
      { en: "Australia–China", ru: "Австралия и Китай" },
      readInPart(
        "http://www.theage.com.au/world/beijing-urged-to-disclose-details-of-games-arrests-20080729-3mtn.html",
      ),
    ),
    notify: { least: 3, most: 3, from: "arrest" },
  },
  daysUnread(["AU", "VN"], { en: "Australia–Vietnam", ru: "Австралия и Вьетнам" }, readInPart(dfat)),
  daysUnread(["AU", "ID"], { en: "Australia–Indonesia", ru: "Австралия и Индонезия" }, readInPart(dfat)),
  daysUnread(
    ["IT", "RU"],
    { en: "Italy–Russia", ru: "Италия и Россия" },
    // Of 1967 with the USSR; another was signed on 15 January 2001.
    readInPart("https://zonazakona.ru/law/abro/art/5712"),
  ),
  daysUnread(
    ["GB", "RU"],
    { en: "United Kingdom–USSR", ru: "Великобритания и СССР (ныне Россия)" },
    unread("https://ruvisa.online/ru/pravo/dogovora-velikobritania/konsulskaya-konventsiya"),
  ),
];

/** Agreements of two states on consular access that are known here; not a full list. */
export const consularConventions: readonly ConsularConvention[] = rows.map(conventionOf);
