import type { Provision } from "../../provision.ts";
import { appeals, guide, recentMonths } from "./parameters.ts";

/** Urgent appeals of the UN Special Rapporteur on torture, in summary. */
export const unSrt = {
  id: "un-srt",
  cite: "SR Torture",
  title: { en: "UN Special Rapporteur on torture", ru: "Специальный докладчик ООН по вопросу о пытках" },
  paragraphs: {
    risk: {
      says: {
        en: "An urgent appeal is for a credible risk of torture or ill-treatment.",
        ru: "Призыв к незамедлительным действиям — при достоверном риске пыток или жестокого обращения.",
      },
      source: appeals,
    },
    "risk.also": {
      says: {
        en: "Also for prolonged incommunicado detention, solitary confinement, torturous conditions, denial of medical care or food, and removal to a state where torture threatens.",
        ru: "Также при долгом содержании без связи, одиночном заключении, мучительных условиях, отказе в лечении или питании и высылке туда, где угрожают пытки.",
      },
      source: appeals,
    },
    letter: {
      says: {
        en: "A letter goes to the foreign minister, often within 24 hours; it takes no side on the facts.",
        ru: "Письмо уходит министру иностранных дел, часто за 24 часа; о фактах оно не судит.",
      },
      source: appeals,
    },
    recent: {
      says: {
        en: "In practice nothing older than two years is taken up.",
        ru: "На практике не принимается то, что старше двух лет.",
      },
      source: guide,
    },
  },
  parameters: [recentMonths],
} satisfies Provision;
