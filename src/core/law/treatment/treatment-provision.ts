import type { Text } from "../../words/text.ts";
import type { Paragraph, Provision } from "../provision.ts";
import { complaints } from "./complaints.ts";

const address = "http://solitaryconfinement.org/mandela-rules";
const checked = "2026-11-22";

const paragraphOf = (complaint: (typeof complaints)[keyof typeof complaints]): Paragraph => {
  const rules = "mandela" in complaint ? complaint.mandela : undefined;
  const other = "other" in complaint ? complaint.other : undefined;
  const say = (lang: keyof Text, title: string): string =>
    `${complaint.says[lang]}: ${[rules && `${title} ${rules}`, other?.[lang]].filter(Boolean).join("; ")}.`;
  return {
    says: { en: say("en", "Mandela Rules"), ru: say("ru", "Правила Манделы") },
    source: { address, mark: complaint.mark, checked },
  };
};

/** Which rules a complaint about treatment is held against, code by code. */
export const treatment: Provision = {
  id: "treatment",
  cite: "Treatment of prisoners",
  title: {
    en: "Complaints about treatment, and the rules on them",
    ru: "Жалобы на обращение и правила о них",
  },
  paragraphs: Object.fromEntries(
    Object.entries(complaints).map(([code, complaint]) => [code, paragraphOf(complaint)]),
  ),
  parameters: [],
};
