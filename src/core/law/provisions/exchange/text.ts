import type { Provision } from "../../provision.ts";
import type { Source } from "../../source.ts";

const checked = "2026-11-22";

const told: Source = {
  address: "https://library.kiwix.org/politics.stackexchange.com_en_all_2021-04/A/question/9752.html",
  mark: "not verified",
  checked,
};

/** Exchange of people: no law, only how it has been carried out. */
export const exchangeText = {
  id: "exchange",
  cite: "Exchange (no treaty)",
  title: { en: "Exchange of people", ru: "Обмен людьми" },
  paragraphs: {
    none: {
      says: {
        en: "No treaty and no law is known to say when people are exchanged: it is a political decision on both sides.",
        ru: "Не известно ни договора, ни закона о том, когда людей обменивают: это политическое решение обеих сторон.",
      },
      source: told,
    },
    "carried-out": {
      says: {
        en: "It has been carried out by pardon or commutation, or by an order about custody for reasons of foreign policy.",
        ru: "Его осуществляли через помилование или смягчение наказания либо распоряжением о страже по внешнеполитическим причинам.",
      },
      source: told,
    },
    conditional: {
      says: {
        en: "In the United States a commutation may be tied to conditions.",
        ru: "В США смягчение наказания может быть связано условиями.",
      },
      source: {
        address:
          "http://straylight.law.cornell.edu/constitution-conan/article-2/section-2/clause-1/commutations-remissions-and-reprieves",
        mark: "verified",
        checked,
      },
    },
  },
  parameters: [],
} satisfies Provision;
