import { briefWords } from "../../core/casework/brief-words.ts";
import type { Lang } from "../../core/words/text.ts";
import type { PrintedBrief } from "../../platform/pdf/write-pdf.ts";
import type { BriefView } from "./brief.contract.ts";

const footers = {
  en: "Confidential. Numbers in brackets name the sources below; a line marked as without a source has none in the file.",
  ru: "Для служебного пользования. Числа в скобках — источники внизу; строка с пометкой «без источника» в деле ничем не подтверждена.",
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
