import type { Lang } from "../words/text.ts";
import { sayDays } from "./brief-words.ts";

/** "The sentence is said to end on 4 March 2031." */
export const sayEnd = (day: string, lang: Lang): string =>
  lang === "en" ? `Told to us: the sentence ends ${day}.` : `Нам сообщено: срок истекает ${day}.`;

type End = { out?: string; full: string; openDays: number };

/** When somebody walks out, as far as it is computed, and when the term ends in full. */
export const saySentenceEnd = ({ out, full, openDays }: End, lang: Lang): string => {
  const said = lang === "en" ? endInEnglish(out, full) : endInRussian(out, full);
  if (openDays === 0) return said;
  return lang === "en"
    ? `${said} Credit for ${sayDays(openDays, lang)} in custody is not confirmed.`
    : `${said} Не подтверждён зачёт времени под стражей: ${sayDays(openDays, lang)}.`;
};

const endInEnglish = (out: string | undefined, full: string): string =>
  out === undefined
    ? `Computed: the term ends in full ${full}; what may come earlier stands in the file.`
    : `Computed: release ${out}; the term ends in full ${full}.`;

const endInRussian = (out: string | undefined, full: string): string =>
  out === undefined
    ? `По расчёту: срок истекает полностью ${full}; что возможно раньше — в деле.`
    : `По расчёту: освобождение ${out}; срок истекает полностью ${full}.`;

const noEnd = {
  life: {
    en: "A life sentence: no day of release follows from the law.",
    ru: "Пожизненный срок: день освобождения из закона не следует.",
  },
  death: { en: "A sentence of death.", ru: "Смертный приговор." },
  indeterminate: {
    en: "A sentence without a fixed term: no day of release follows from the law.",
    ru: "Срок не определён: день освобождения из закона не следует.",
  },
};

/** Why there is no day. */
export const sayNoEnd = (penalty: keyof typeof noEnd, lang: Lang): string => noEnd[penalty][lang];

/** "Next visit, due by 30 May 2026." */
export const sayOwed = (what: string, by: string, isTheirs: boolean, lang: Lang): string => {
  if (lang === "en") return `${what}${isTheirs ? " (owed by the detaining state)" : ""}, due by ${by}.`;
  return `${what}${isTheirs ? " (обязанность государства содержания)" : ""}, срок ${by}.`;
};

/** "Late by 177 days." */
export const sayDaysLate = (atLeast: number | undefined, atMost: number | undefined, lang: Lang): string => {
  if (atLeast === undefined || atMost === undefined) return "";
  const days = atLeast === atMost ? sayDays(atMost, lang) : `${atLeast}–${sayDays(atMost, lang)}`;
  return lang === "en" ? `Late by ${days}.` : `Просрочено: ${days}.`;
};

const near = {
  open: {
    en: "the conditions are met, as the file tells them",
    ru: "условия выполнены, как их называет дело",
  },
  "to decide": { en: "can be asked for; others decide", ru: "можно просить; решение за другими" },
};

/** "Transfer home: can be asked for; others decide." */
export const sayNear = (title: string, nearness: keyof typeof near, lang: Lang): string =>
  `${title}: ${near[nearness][lang]}.`;
