import { makeWords } from "../../../web/words/words.ts";

export const useWords = makeWords({
  "brief.asOf": { en: "Brief, as of {date}", ru: "Справка на {date}" },
  "brief.back": { en: "Back to the file", ru: "Назад к делу" },
  "brief.print": { en: "Print", ru: "Распечатать" },
  "brief.pdf": { en: "PDF", ru: "PDF" },
  "brief.sources": { en: "Sources", ru: "Источники" },
  "brief.uncited": { en: "no source", ru: "без источника" },
  "brief.footer": {
    en: "Confidential. Numbers in brackets are those of the sources; a line marked “no source” has none in the file.",
    ru: "Конфиденциально. Числа в скобках — номера источников; у строки с пометкой «без источника» источника в деле нет.",
  },
});
