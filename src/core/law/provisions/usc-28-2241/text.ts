import type { Provision } from "../../provision.ts";
import type { Source } from "../../source.ts";

const checked = "2026-11-22";

const section: Source = {
  address: "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title28-section2241",
  mark: "verified",
  checked,
};

const decision: Source = {
  address: "https://print.casetext.com/case/jamerson-v-hudson-1",
  mark: "verified",
  checked,
};

/** Habeas corpus in the federal courts of the United States, as far as it reaches the carrying out of a sentence, in summary. */
export const usc2241 = {
  id: "usc-28-2241",
  cite: "28 USC 2241",
  title: {
    en: "Habeas corpus on the carrying out of a sentence",
    ru: "Habeas corpus об исполнении приговора",
  },
  paragraphs: {
    "c.1": {
      says: {
        en: "The writ reaches whoever is in custody under the authority of the United States,",
        ru: "Приказ распространяется на того, кто под стражей властью Соединённых Штатов,",
      },
      source: section,
    },
    "c.3": {
      says: {
        en: "or in breach of the Constitution, laws or treaties of the United States.",
        ru: "либо вопреки Конституции, законам или договорам Соединённых Штатов.",
      },
      source: section,
    },
    execution: {
      says: {
        en: "The courts use it for how a sentence is carried out, as its computation and credit, not for whether it is valid.",
        ru: "Суды применяют его к исполнению приговора, например к исчислению и зачёту, а не к его законности.",
      },
      source: decision,
    },
    exhaustion: {
      says: {
        en: "First every level of complaint within the Bureau of Prisons; the section does not say so, the courts do. Sources differ on how long each level takes.",
        ru: "Сначала все ступени жалоб внутри Бюро тюрем: так требуют суды, хотя в статье этого нет. О сроках каждой ступени источники расходятся.",
      },
      source: decision,
    },
  },
  parameters: [],
} satisfies Provision;
