import type { Provision } from "../../provision.ts";
import type { Source } from "../../source.ts";

const read: Source = {
  address: "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section3585",
  mark: "verified",
  checked: "2026-11-22",
};

/** Calculation of a term of imprisonment in the federal courts of the United States, in summary. */
export const usc3585 = {
  id: "usc-18-3585",
  cite: "18 USC 3585",
  title: { en: "Calculation of a term of imprisonment", ru: "Исчисление срока лишения свободы" },
  paragraphs: {
    a: {
      says: {
        en: "A sentence begins on the day the person is received in custody awaiting transport to, or arrives to serve it at, the facility.",
        ru: "Срок начинается в день, когда человек принят под стражу для отправки в учреждение или сам прибыл отбывать наказание.",
      },
      source: read,
    },
    b: {
      says: {
        en: "Time in official detention before that day is credited, where it was for the offence, or for another charge after the offence, and is not credited against another sentence.",
        ru: "Время содержания под стражей до этого дня засчитывается, если оно связано с этим деянием либо с другим обвинением после него и не зачтено в другое наказание.",
      },
      source: read,
    },
  },
  parameters: [],
} satisfies Provision;
