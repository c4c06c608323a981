import type { Provision } from "../../provision.ts";
import { ageOfLongServing, section, wardenDays, yearsOfLongServing } from "./parameters.ts";

/** Imposition of a sentence of imprisonment in the federal courts of the United States: how it may be reduced later, in summary. */
export const usc3582 = {
  id: "usc-18-3582",
  cite: "18 USC 3582",
  title: {
    en: "Imposition of a sentence of imprisonment, and its reduction",
    ru: "Назначение лишения свободы и сокращение его срока",
  },
  paragraphs: {
    "c.1.A": {
      says: {
        en: "The court may reduce a term on motion of the Bureau of Prisons, or of the person once every appeal against the Bureau's not moving is used or 30 days have gone by since the warden received the request, whichever is earlier.",
        ru: "Суд может сократить срок по ходатайству Бюро тюрем либо самого человека: после исчерпания всех жалоб на бездействие Бюро или через 30 дней после получения просьбы начальником тюрьмы, смотря что раньше.",
      },
      source: section,
    },
    "c.1.A.factors": {
      says: {
        en: "The court considers the factors of 18 USC 3553(a) as far as they apply, and the reduction must agree with the Sentencing Commission's policy statements.",
        ru: "Суд учитывает обстоятельства 18 USC 3553(a), насколько они применимы; сокращение должно соответствовать программным положениям Комиссии по наказаниям.",
      },
      source: section,
    },
    "c.1.A.i": {
      says: {
        en: "Extraordinary and compelling reasons call for the reduction.",
        ru: "Сокращения требуют чрезвычайные и веские причины.",
      },
      source: section,
    },
    "c.1.A.ii": {
      says: {
        en: "Or: the person is at least 70, has served at least 30 years of a sentence under 18 USC 3559(c), and the Bureau of Prisons finds no danger to anyone.",
        ru: "Либо: человеку не менее 70 лет, отбыто не менее 30 лет наказания по 18 USC 3559(c), и Бюро тюрем не видит опасности для кого-либо.",
      },
      source: section,
    },
    "d.2": {
      says: {
        en: "On a terminal illness the Bureau tells lawyer, partner and family within 72 hours, lets them visit within 7 days, helps with the request if asked, and processes it within 14 days.",
        ru: "При неизлечимой болезни Бюро извещает адвоката, супруга и родных за 72 часа, даёт свидание за 7 дней, по просьбе помогает составить обращение и рассматривает его за 14 дней.",
      },
      source: section,
    },
  },
  parameters: [wardenDays, ageOfLongServing, yearsOfLongServing],
} satisfies Provision;
