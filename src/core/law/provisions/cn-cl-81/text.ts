import type { Provision } from "../../provision.ts";
import { amendment8, code, interpretation, lifeYears, share } from "./parameters.ts";

/** Parole and commutation in the Criminal Law of China, in summary. */
export const cnCl81 = {
  id: "cn-cl-81",
  cite: "CL 81",
  title: { en: "China: parole and commutation", ru: "Китай: условно-досрочное освобождение и смягчение" },
  paragraphs: {
    "81": {
      says: {
        en: "Parole may be granted after one half of a fixed term; from life after 13 years, after ten for offences before 1 May 2011. Exclusions (recidivists, violence with ten years or more) were not read.",
        ru: "Условно-досрочное освобождение возможно после половины срока; при пожизненном — после 13 лет, за деяния до 1 мая 2011 года — после десяти. Исключения (рецидив, насилие от десяти лет) не прочитаны.",
      },
      source: amendment8,
    },
    "81.time": {
      says: {
        en: "Offences of 30 April 2011 and before go by the older figure. The day of the offence is not asked here, so a later sentence gives both.",
        ru: "Деяния по 30 апреля 2011 года включительно — по прежнему сроку. День деяния здесь не спрашивается, поэтому более поздний приговор даёт оба срока.",
      },
      source: interpretation,
    },
    "78": {
      says: {
        en: "Commutation never brings the time served below one half of the term; for life not below 13 years.",
        ru: "Смягчение не может сократить отбытое ниже половины срока; при пожизненном — ниже 13 лет.",
      },
      source: code,
    },
  },
  parameters: [share, lifeYears],
} satisfies Provision;
