import { briefWords } from "../../core/casework/brief-words.ts";
import type { Lang } from "../../core/words/text.ts";
import type { PrintedBrief } from "../../platform/pdf/write-pdf.ts";
import type { BriefView } from "./brief.contract.ts";

const footers = {
  en: "Confidential. Numbers in brackets are those of the sources below; a line marked “without a source” has none in the file.",
  ru: "Конфиденциально. Числа в скобках — номера источников внизу; у строки с пометкой «без источника» источника в деле нет.",
};

/** The brief as the PDF writer takes it. */
export const printed = ({ sources, ...brief }: BriefView, lang: Lang): PrintedBrief => ({
  ...brief,
  sources: sources.map(({ number, title, outlet, date }) => ({
    number,
    title,
    ...(outlet && { outlet }),
    ...(date && { date }),
  })),
  sections: brief.sections.map(({ heading, lines }) => ({
    heading,
    lines: lines.map(({ text, citations, mark }) => ({ text, citations, ...(mark && { mark }) })),
  })),
  sourcesHeading: briefWords.sources[lang],
  footer: footers[lang],
  lang,
});
