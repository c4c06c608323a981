import { makeWords } from "../../../web/words/words.ts";

/** The words of what is due. */
export const useWords = makeWords({
  "due.title": { en: "Due", ru: "Сроки" },
  "due.by": { en: "by {day}", ru: "до {day}" },
  "due.between": { en: "between {from} and {to}", ru: "с {from} по {to}" },
  "due.after": { en: "after: {what}", ru: "после: {what}" },
  "due.policy": { en: "house rule: {n, plural, one {# day} other {# days}}", ru: "правило службы: {n} дн." },
  "due.notKnown": { en: "the day is not known", ru: "день неизвестен" },
  "state.due": { en: "due", ru: "предстоит" },
  "state.late": { en: "late", ru: "просрочено" },
  "state.done": { en: "done", ru: "сделано" },
  "state.refused by the other side": { en: "refused by the other side", ru: "отказ другой стороны" },
  "state.excepted": { en: "excepted", ru: "исключение" },
  "state.not known": { en: "not known", ru: "неизвестно" },
  "due.done": {
    en: "{n, plural, one {# done} other {# done}}",
    ru: "Сделано: {n}",
  },
});
