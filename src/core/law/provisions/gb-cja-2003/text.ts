import type { Provision } from "../../provision.ts";
import {
  examples,
  extended,
  forty,
  order2024,
  reform,
  share,
  shareExcluded,
  shareExtended,
  shareLong,
  shareSerious,
  shareSexual,
} from "./parameters.ts";

/** Release from fixed terms in England and Wales, in summary. */
export const gbCja2003 = {
  id: "gb-cja-2003",
  cite: "CJA 2003, 244",
  title: { en: "England and Wales: release from a fixed term", ru: "Англия и Уэльс: освобождение от срока" },
  paragraphs: {
    "244": {
      says: {
        en: "A standard term: release after one half; since 10 September 2024 after 40 per cent for most of them; a term of five years or more passed before that day, since 22 October 2024.",
        ru: "Обычный срок: освобождение после половины; с 10 сентября 2024 года для большинства — после 40 процентов; срок от пяти лет, назначенный до этого дня, — с 22 октября 2024 года.",
      },
      source: order2024,
    },
    "244.excluded": {
      says: {
        en: "Sexual offences, serious violence of four years or more and some others are left out of the 40 per cent.",
        ru: "Половые преступления, тяжкое насилие от четырёх лет и некоторые другие под 40 процентов не подпадают.",
      },
      source: forty,
    },
    "244ZA": {
      says: {
        en: "Two thirds: seven years or more for listed offences that carry life (sentences from 2020), four years or more for listed sexual and some violent ones (sentences from 28 June 2022).",
        ru: "Две трети: от семи лет за перечисленные преступления, за которые возможно пожизненное (приговоры с 2020 года), от четырёх лет за перечисленные половые и некоторые насильственные (приговоры с 28 июня 2022 года).",
      },
      source: examples,
    },
    "246A": {
      says: {
        en: "An extended sentence: the Parole Board may release from two thirds.",
        ru: "Продлённый срок: совет по УДО может освободить после двух третей.",
      },
      source: extended,
    },
    "reform-2026": {
      says: {
        en: "The Sentencing Act 2026, section 23, gives one third, one half and two thirds instead; it begins on a day set by regulations (section 49). Those of 2026 that were found (SI 2026/402) do not begin it. It is not counted with.",
        ru: "Закон о приговорах 2026 года, раздел 23, вводит вместо этого одну треть, половину и две трети; он начинает действовать в день, назначенный постановлением (раздел 49). Найденное постановление 2026 года (SI 2026/402) его не вводит. Он не учтён.",
      },
      source: reform,
    },
  },
  parameters: [share, shareLong, shareExcluded, shareSerious, shareSexual, shareExtended],
} satisfies Provision;
