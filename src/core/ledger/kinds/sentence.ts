import { sayDate } from "../../dates/say-date.ts";
import { countryName, type Lang, type Text } from "../../words/text.ts";
import { choice, country, date, facts, long, number, text } from "../field.ts";
import { defineKind } from "../kind.ts";
import { chosen, headed, phrase, sentences } from "../phrase.ts";

const penalties = {
  prison: { en: "imprisonment", ru: "лишение свободы" },
  life: { en: "life imprisonment", ru: "пожизненное лишение свободы" },
  death: { en: "death", ru: "смертная казнь" },
  fine: { en: "a fine", ru: "штраф" },
  other: { en: "another penalty", ru: "иное наказание" },
};

const jurisdictions = {
  national: { en: "national courts", ru: "общегосударственные суды" },
  federal: { en: "federal courts", ru: "федеральные суды" },
  state: { en: "courts of a state or province", ru: "суды штата или провинции" },
  military: { en: "military courts", ru: "военные суды" },
};

/** How a sentence stands to an earlier one; without it an entry tells the same sentence as the others. */
const relations = {
  together: { en: "runs together with it (concurrent)", ru: "идёт вместе с ним" },
  after: { en: "runs after it (consecutive)", ru: "идёт после него" },
  silent: {
    en: "a further sentence, the court did not order how it runs",
    ru: "ещё один; порядок суд не указал",
  },
  unclear: { en: "a further sentence, how it runs is not known", ru: "ещё один; порядок неизвестен" },
  resentenced: { en: "a new sentence in its place", ru: "новый приговор вместо него" },
  reduced: {
    en: "the same sentence, reduced or commuted",
    ru: "тот же приговор, наказание сокращено или смягчено",
  },
};
export type SentenceRelation = keyof typeof relations;

const saidRelations: Record<SentenceRelation, Text> = {
  together: { en: "runs together with an earlier sentence", ru: "идёт вместе с прежним приговором" },
  after: { en: "runs after an earlier sentence", ru: "идёт после прежнего приговора" },
  silent: {
    en: "beside an earlier sentence, the court did not order how it runs",
    ru: "помимо прежнего приговора, порядок суд не указал",
  },
  unclear: {
    en: "beside an earlier sentence, how it runs is not known",
    ru: "помимо прежнего приговора, порядок неизвестен",
  },
  resentenced: { en: "in the place of an earlier sentence", ru: "вместо прежнего приговора" },
  reduced: { en: "an earlier sentence reduced or commuted", ru: "прежнее наказание сокращено или смягчено" },
};

const units: Record<Lang, Record<"year" | "month" | "day", Partial<Record<Intl.LDMLPluralRule, string>>>> = {
  en: {
    year: { one: "year", other: "years" },
    month: { one: "month", other: "months" },
    day: { one: "day", other: "days" },
  },
  ru: {
    year: { one: "год", few: "года", many: "лет", other: "года" },
    month: { one: "месяц", few: "месяца", many: "месяцев", other: "месяца" },
    day: { one: "день", few: "дня", many: "дней", other: "дня" },
  },
};

const counted = (n: number, unit: "year" | "month" | "day", lang: Lang): string | undefined =>
  n === 0 ? undefined : `${n} ${units[lang][unit][new Intl.PluralRules(lang).select(n)] ?? ""}`;

const term = (months: number | undefined, days: number | undefined, lang: Lang): string | undefined =>
  phrase(
    " ",
    counted(Math.floor((months ?? 0) / 12), "year", lang),
    counted((months ?? 0) % 12, "month", lang),
    counted(days ?? 0, "day", lang),
  ) || undefined;

export const sentence = defineKind({
  kind: "sentence",
  chapter: "proceedings",
  label: { en: "Sentence", ru: "Приговор" },
  on: { label: { en: "Sentenced on", ru: "Дата приговора" } },
  fields: {
    penalty: choice({ en: "Penalty", ru: "Наказание" }, penalties),
    months: number({ en: "Length in months", ru: "Срок в месяцах" }),
    days: number({ en: "Days beside the months", ru: "Дней сверх месяцев" }),
    court: text({ en: "Court", ru: "Суд" }),
    country: country({ en: "Sentencing state", ru: "Государство вынесения приговора" }),
    jurisdiction: choice({ en: "Which courts", ru: "Какие суды" }, jurisdictions),
    relation: choice({ en: "Beside an earlier sentence", ru: "К прежнему приговору" }, relations),
    relatesTo: facts({ en: "Which earlier sentence", ru: "Какой прежний приговор" }, ["sentence"]),
    ends: date({ en: "Ends in full on", ru: "Полное окончание срока" }),
    remarks: long({ en: "Remarks", ru: "Примечание" }),
  },
  says: {
    en: (b) =>
      sentences(
        headed(
          "Sentenced",
          phrase(" of ", term(b.months, b.days, "en"), chosen(penalties, b.penalty, "en")) ||
            "length not known",
          b.court,
          b.country && countryName(b.country, "en"),
          chosen(saidRelations, b.relation, "en"),
          b.ends && `ends in full on ${sayDate(b.ends, "en")}`,
        ),
        b.remarks,
      ),
    ru: (b) =>
      sentences(
        headed(
          "Приговор",
          phrase(", ", chosen(penalties, b.penalty, "ru"), term(b.months, b.days, "ru")) || "срок неизвестен",
          b.court,
          b.country && countryName(b.country, "ru"),
          chosen(saidRelations, b.relation, "ru"),
          b.ends && `полное окончание срока: ${sayDate(b.ends, "ru")}`,
        ),
        b.remarks,
      ),
  },
  question: () => "sentence",
  compares: ["on", "months", "days", "penalty", "relation"],
});
