import { makeWords } from "../../../web/words/words.ts";

export const useWords = makeWords({
  "brief.asOf": { en: "Brief, as of {date}", ru: "Справка на {date}" },
  "brief.back": { en: "Back to the file", ru: "Назад к делу" },
  "brief.print": { en: "Print", ru: "Печать" },
  "brief.pdf": { en: "PDF", ru: "PDF" },
  "brief.sources": { en: "Sources", ru: "Источники" },
  "brief.uncited": { en: "no source", ru: "без источника" },
  "brief.footer": {
    en: "Confidential. Numbers in brackets name the sources; a line marked “no source” has none in the file.",
    ru: "Для служебного пользования. Числа в скобках — источники; строка с пометкой «без источника» в деле ничем не подтверждена.",
  },
});
