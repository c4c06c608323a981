import type { Provision } from "../../provision.ts";
import { creditsAtLowRisk, creditsEachPeriod, section } from "./parameters.ts";

/** Earned time credits in the federal prisons of the United States, in summary. */
export const usc3632 = {
  id: "usc-18-3632",
  cite: "18 USC 3632",
  title: { en: "Earned time credits", ru: "Заработанные зачёты времени" },
  paragraphs: {
    "d.4.A": {
      says: {
        en: "Ten days are earned for each 30 days of successful programmes or activities; five more by those at minimum or low risk whose risk has not increased over two assessments.",
        ru: "За каждые 30 дней успешного участия в программах начисляется десять дней; ещё пять тем, чей риск минимальный или низкий и не вырос за две оценки.",
      },
      source: section,
    },
    "d.4.B": {
      says: {
        en: "Nothing is earned before 21 December 2018, nor in detention before the sentence begins.",
        ru: "До 21 декабря 2018 года и под стражей до начала срока ничего не начисляется.",
      },
      source: section,
    },
    "d.4.C": {
      says: {
        en: "Credits are applied to prerelease custody or supervised release.",
        ru: "Зачёты идут на досвобождение под надзором (prerelease) или на надзор после освобождения (supervised release).",
      },
      source: section,
    },
    "d.4.D": {
      says: {
        en: "Whoever serves a sentence for one of 68 listed offences earns none; among them terrorism, disclosure of defence information, a firearm in a violent or drug crime, breach of economic sanctions, aggravated re-entry.",
        ru: "Осуждённые по одному из 68 перечисленных составов их не получают; среди них терроризм, разглашение сведений об обороне, оружие при насильственном или наркотическом преступлении, нарушение санкций, отягчённый повторный въезд.",
      },
      source: section,
    },
    "d.4.E": {
      says: {
        en: "Credits are not applied for a person under a final order of removal.",
        ru: "К тем, о ком есть окончательное решение о высылке, зачёты не применяются.",
      },
      source: section,
    },
  },
  parameters: [creditsEachPeriod, creditsAtLowRisk],
} satisfies Provision;
