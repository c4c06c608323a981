import type { Provision } from "../../provision.ts";
import type { Source } from "../../source.ts";

const read: Source = {
  address: "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section3584",
  mark: "verified",
  checked: "2026-11-22",
};

/** Several terms of imprisonment in the federal courts of the United States, in summary. */
export const usc3584 = {
  id: "usc-18-3584",
  cite: "18 USC 3584",
  title: { en: "Multiple sentences of imprisonment", ru: "Несколько сроков лишения свободы" },
  paragraphs: {
    "a.same-time": {
      says: {
        en: "Terms imposed at the same time run together, unless the court orders or a statute requires that one follows the other.",
        ru: "Сроки, назначенные одновременно, идут вместе, если суд не решил или закон не требует, чтобы они шли один за другим.",
      },
      source: read,
    },
    "a.different-times": {
      says: {
        en: "Terms imposed at different times run one after the other, unless the court orders that they run together.",
        ru: "Сроки, назначенные в разное время, идут один за другим, если суд не решил, что они идут вместе.",
      },
      source: read,
    },
    c: {
      says: {
        en: "For administration all of them are one aggregate term.",
        ru: "При исполнении все они считаются одним общим сроком.",
      },
      source: read,
    },
  },
  parameters: [],
} satisfies Provision;
