import type { Provision } from "../../provision.ts";
import {
  ageOfDecline,
  read,
  readInPart,
  shareServedInAge,
  yearsServedInAge,
  yearsServedOfLongSentence,
} from "./parameters.ts";

/** The Sentencing Commission's policy statement on reducing a federal term, as amended from 1 November 2023, in summary. */
export const ussg1b113 = {
  id: "ussg-1b1-13",
  cite: "USSG 1B1.13",
  title: {
    en: "Reduction in term of imprisonment (policy statement, from 1 November 2023)",
    ru: "Сокращение срока лишения свободы (программное положение, с 1 ноября 2023 г.)",
  },
  paragraphs: {
    "a.1.B": {
      says: {
        en: "Instead of such reasons: the person is at least 70 and has served at least 30 years of a sentence under 18 USC 3559(c).",
        ru: "Вместо таких причин: человеку не менее 70 лет и отбыто не менее 30 лет наказания по 18 USC 3559(c).",
      },
      source: read,
    },
    "a.2": {
      says: {
        en: "The person is no danger to anyone or to the community.",
        ru: "Человек не опасен ни для кого и для общества.",
      },
      source: read,
    },
    b: {
      says: {
        en: "Any of the circumstances that follow, or several together, is an extraordinary and compelling reason.",
        ru: "Чрезвычайная и веская причина — любое из следующих обстоятельств или несколько вместе.",
      },
      source: read,
    },
    "b.1.A": {
      says: {
        en: "A terminal illness; no forecast of the time left is needed.",
        ru: "Неизлечимая болезнь на поздней стадии; прогноз оставшегося времени не нужен.",
      },
      source: read,
    },
    "b.1.B": {
      says: {
        en: "A serious illness, impairment or decline with age that substantially diminishes self-care in prison and from which no recovery is expected.",
        ru: "Тяжёлая болезнь, нарушение или возрастное ухудшение, которое существенно ограничивает самообслуживание в тюрьме и от которого не ждут выздоровления.",
      },
      source: read,
    },
    "b.1.C": {
      says: {
        en: "A condition that needs long-term or special care which is not being given, at the risk of serious deterioration or death.",
        ru: "Состояние, при котором нужна и не оказывается длительная или специальная помощь, с риском тяжёлого ухудшения или смерти.",
      },
      source: read,
    },
    "b.1.D": {
      says: {
        en: "An outbreak or declared health emergency at the prison, a higher personal risk in it, and no adequate way to mitigate it in time.",
        ru: "Вспышка болезни или объявленная чрезвычайная ситуация в учреждении, повышенный личный риск и невозможность вовремя его снизить.",
      },
      source: read,
    },
    "b.2": {
      says: {
        en: "At least 65, seriously deteriorating because of age, and at least 10 years or 75 per cent of the term served, whichever is less.",
        ru: "Не менее 65 лет, серьёзное ухудшение из-за возраста и отбыто не менее 10 лет или 75 процентов срока, смотря что меньше.",
      },
      source: readInPart,
    },
    "b.3": {
      says: {
        en: "Family: a child, partner, parent or another close relative needs care, and the person is the only one who can give it.",
        ru: "Семья: ребёнку, супругу, родителю или иному близкому нужен уход, который может дать только этот человек.",
      },
      source: readInPart,
    },
    "b.4": {
      says: {
        en: "Sexual or physical abuse suffered in custody; who must have committed it and how it must be established was not read in the text.",
        ru: "Сексуальное или физическое насилие, перенесённое под стражей; кем оно должно быть совершено и как установлено, в тексте не прочитано.",
      },
      source: readInPart,
    },
    "b.5": {
      says: {
        en: "Other reasons of similar gravity, alone or together with the former.",
        ru: "Иные причины сходной тяжести, сами по себе или вместе с прежними.",
      },
      source: readInPart,
    },
    "b.6": {
      says: {
        en: "An unusually long sentence of which at least 10 years are served, where a change in the law makes a gross disparity. Courts disagree whether the Commission could provide so.",
        ru: "Необычно долгий срок, из которого отбыто не менее 10 лет, если изменение закона создаёт грубую несоразмерность. Суды расходятся, вправе ли Комиссия была это установить.",
      },
      source: readInPart,
    },
  },
  parameters: [ageOfDecline, yearsServedInAge, shareServedInAge, yearsServedOfLongSentence],
} satisfies Provision;
