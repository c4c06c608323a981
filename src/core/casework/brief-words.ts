import type { Lang, Text } from "../words/text.ts";
import type { Stage } from "./openness.ts";

/** Headings and fixed phrases of a brief. */
export const briefWords = {
  affair: { en: "What this is about", ru: "Предмет" },
  members: { en: "Who is concerned", ru: "Кого касается" },
  standing: { en: "Standing", ru: "Положение" },
  custody: { en: "Custody", ru: "Содержание под стражей" },
  proceedings: { en: "Proceedings", ru: "Судебное производство" },
  health: { en: "Health", ru: "Здоровье" },
  treatment: { en: "Concerns", ru: "Сообщения о нарушениях" },
  contact: { en: "Contacts", ru: "Контакты" },
  open: { en: "Asked and not answered", ru: "Обращения без ответа" },
  answered: { en: "Answers and undertakings", ru: "Ответы и обязательства" },
  statements: { en: "Statements", ru: "Высказывания" },
  outcome: { en: "Outcome", ru: "Исход" },
  ends: { en: "End of the sentence", ru: "Когда истекает срок" },
  late: { en: "Late", ru: "Просрочено" },
  ways: { en: "Ways home", ru: "Пути домой" },
  care: { en: "To handle with care", ru: "Что требует осторожности" },
  sources: { en: "Sources", ru: "Источники" },
} satisfies Record<string, Text>;

/** Said of a line that readers of the file do not see, so that whoever hands the paper on knows it. */
export const briefRestricted: Text = { en: "(Restricted.)", ru: "(Доступ ограничен.)" };

const plural = (lang: Lang, n: number, forms: Partial<Record<Intl.LDMLPluralRule, string>>): string =>
  `${n} ${forms[new Intl.PluralRules(lang).select(n)] ?? forms.other ?? ""}`;

/** "1 day", "5 дней". */
export const sayDays = (n: number, lang: Lang): string =>
  lang === "en"
    ? plural("en", n, { one: "day", other: "days" })
    : plural("ru", n, { one: "день", few: "дня", many: "дней", other: "дня" });

/** "no answer for 120 days", "for 90 to 120 days", "not known for how long". */
export const saySilence = (atLeast: number | undefined, atMost: number | undefined, lang: Lang): string => {
  if (atLeast === undefined || atMost === undefined)
    return lang === "en"
      ? "no answer recorded; the day it was asked is not known"
      : "ответ не записан; день обращения неизвестен";
  const range = atLeast === atMost ? sayDays(atMost, lang) : `${atLeast}–${sayDays(atMost, lang)}`;
  return lang === "en" ? `no answer for ${range}` : `ответа нет ${range}`;
};

/** "granted", "under way": where a remedy has got to. */
export const stageWords: Record<Stage, Text> = {
  "under way": { en: "under way", ru: "в работе" },
  granted: { en: "granted", ru: "удовлетворено" },
  refused: { en: "refused", ru: "отказано" },
  closed: { en: "closed", ru: "прекращено" },
};

/** "To find out: whether the person agrees." */
export const sayToFind = (facts: readonly string[], lang: Lang): string =>
  `${lang === "en" ? "To find out" : "Выяснить"}: ${facts.join("; ")}.`;

/** Said of all members of an affair, not of this person by name. */
export const sayAffair = (title: string, lang: Lang): string =>
  lang === "en" ? `(In the affair “${title}”.)` : `(Общее дело «${title}».)`;

/** "and 3 more in the file". */
export const sayMore = (n: number, lang: Lang): string =>
  lang === "en" ? `and ${n} more in the file` : `и ещё ${n} в деле`;

/** "5 entries of the file have no source". */
export const sayUncited = (n: number, lang: Lang): string =>
  lang === "en"
    ? `${plural("en", n, { one: "entry of the file has", other: "entries of the file have" })} no source.`
    : `Записей дела без источника: ${n}.`;

/** "The sources disagree about: Arrest (date)." */
export const sayDisagreement = (label: string, sides: readonly string[], lang: Lang): string =>
  lang === "en"
    ? `The sources disagree (${label}): ${sides.join("; or ")}.`
    : `Источники расходятся (${label}): ${sides.join("; либо ")}.`;

/** "born 15 May 1971". */
export const sayBorn = (day: string, lang: Lang): string =>
  `${lang === "en" ? "born" : "дата рождения"} ${day}`;

/** Where the person stands, in a few words. */
export const standingWords = {
  held: { en: "Held", ru: "Под стражей" },
  released: { en: "Released", ru: "На свободе" },
  returned: { en: "Returned home", ru: "На родине" },
  died: { en: "Died", ru: "Нет в живых" },
  "not known": {
    en: "Whether the person is held is not known",
    ru: "Находится ли человек под стражей, неизвестно",
  },
} satisfies Record<string, Text>;

/** "in custody since 2 March 2024", or both days where the sources disagree. */
export const since = (days: readonly string[], lang: Lang): string =>
  lang === "en"
    ? `in custody since ${days.join(" or ")}${days.length > 1 ? " (the sources disagree)" : ""}`
    : `начало содержания под стражей: ${days.join(" либо ")}${days.length > 1 ? " (источники расходятся)" : ""}`;
