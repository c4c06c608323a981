import type { Provision } from "../../provision.ts";
import type { Source } from "../../source.ts";

const checked = "2026-11-22";

const article: Source = {
  address:
    "https://inview.nl/document/id8cb17834873eced55944cffec21e56c8?ctx=f1efcf0a38b3e7ad5ccad9b5c210a19a",
  mark: "verified",
  checked,
};

const commentary: Source = {
  address:
    "https://espchhelp.ru/koon/stati/4489-details-of-the-procedure-under-the-convention-against-torture-and-other-cruel-inhuman-or-degrading-treatment-or-punishment",
  mark: "partly verified",
  checked,
};

/** Convention against Torture, article 22, in summary. */
export const cat22 = {
  id: "cat-22",
  cite: "CAT 22",
  title: {
    en: "Convention against Torture: individual complaints",
    ru: "Конвенция против пыток: индивидуальные жалобы",
  },
  paragraphs: {
    "22.1": {
      says: {
        en: "Only against a state that has declared that it accepts such complaints; by or for people under its jurisdiction.",
        ru: "Только против государства, заявившего о признании таких жалоб; от имени тех, кто под его юрисдикцией.",
      },
      source: article,
    },
    "22.3": {
      says: {
        en: "The state has six months to explain itself.",
        ru: "У государства шесть месяцев на объяснения.",
      },
      source: article,
    },
    "22.5.a": {
      says: {
        en: "Not if the same matter is or was examined under another international procedure.",
        ru: "Не если то же дело рассматривается или рассматривалось в другой международной процедуре.",
      },
      source: commentary,
    },
    "22.5.b": {
      says: {
        en: "After all available domestic remedies, unless they are unreasonably prolonged or unlikely to help.",
        ru: "После исчерпания доступных внутренних средств, если они не затянуты неразумно и могут помочь.",
      },
      source: { ...article, mark: "partly verified" },
    },
  },
  parameters: [],
} satisfies Provision;
