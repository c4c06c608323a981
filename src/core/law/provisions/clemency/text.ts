import type { Provision } from "../../provision.ts";

const checked = "2026-11-22";

/** Clemency wherever no rules of it are held here. */
export const clemencyText = {
  id: "clemency",
  cite: "Clemency",
  title: { en: "Clemency of the sentencing state", ru: "Помилование государством приговора" },
  paragraphs: {
    own: {
      says: {
        en: "Each state grants pardon, amnesty or commutation by rules of its own; where none are held here, only the request can be prepared.",
        ru: "Каждое государство милует, амнистирует и смягчает наказания по собственным правилам; где их здесь нет, можно лишь подготовить просьбу.",
      },
      source: { address: "https://pace.coe.int/en/files/20949/html", mark: "not verified", checked },
    },
    "ETS 112, 12": {
      says: {
        en: "After a transfer under the Council of Europe convention (art. 12) a pardon remains possible; the administering state may grant one as well.",
        ru: "После передачи по конвенции Совета Европы (ст. 12) помилование остаётся возможным; его может даровать и государство исполнения.",
      },
      source: { address: "https://pace.coe.int/en/files/20949/html", mark: "partly verified", checked },
    },
  },
  parameters: [],
} satisfies Provision;
