import type { Lang } from "../../core/words/text.ts";

const locales: Record<Lang, string> = { en: "en-GB", ru: "ru" };

/** "22 November 2026 at 11:00", in the reader's own time; with seconds where the order of things matters. */
export const sayMoment = (moment: string, lang: Lang, precision: "minutes" | "seconds" = "minutes"): string =>
  new Intl.DateTimeFormat(locales[lang], {
    dateStyle: "long",
    timeStyle: precision === "minutes" ? "short" : "medium",
  }).format(new Date(moment));
