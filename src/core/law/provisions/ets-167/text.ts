import type { Provision } from "../../provision.ts";
import type { Source } from "../../source.ts";
import { parties, swissTable } from "./parties.ts";

const read: Source = {
  address:
    "https://github.com/statengeneraal/laws-markdown/blob/01b05e22d172d2817871aae3c72adf35d79886d7/verdrag/additional/protocol/to/the/convention/on/the/transfer/of/sentenced/persons/BWBV0001542/README.md",
  mark: "verified",
  checked: "2026-11-22",
};

const belgium: Source = {
  address: "https://360.lexisnexis.at/d/b_bgbl_2005_2005_III_224_b754609c66?origin=lk",
  mark: "verified",
  checked: "2026-11-22",
};

const ireland: Source = {
  address: "http://www.coe.int/en/web/conventions/search-on-treaties/-/conventions/treaty/167/declarations",
  mark: "verified",
  checked: "2026-11-22",
};

/** Additional Protocol of 1997: transfer without consent, in two situations. */
export const ets167 = {
  id: "ets-167",
  cite: "ETS 167",
  title: {
    en: "Additional Protocol to the Convention on the Transfer of Sentenced Persons",
    ru: "Дополнительный протокол к Конвенции о передаче осуждённых лиц",
  },
  paragraphs: {
    "1.2": {
      says: {
        en: "The Convention (ETS 112) applies as far as it fits this Protocol.",
        ru: "Конвенция (СЕД 112) применяется, насколько совместима с Протоколом.",
      },
      source: read,
    },
    "2.1": {
      says: {
        en: "Where a national of one party, finally sentenced in another, flees home before having served the sentence in order to avoid it, the sentencing state may ask the home state to take it over.",
        ru: "Если гражданин одного участника, окончательно осуждённый в другом, бежит на родину до отбытия наказания, чтобы его избежать, государство приговора может просить государство гражданства принять исполнение.",
      },
      source: read,
    },
    "2.2": {
      says: {
        en: "On request the home state may arrest the person before the papers have come; that time never makes the person's position worse.",
        ru: "По просьбе государство гражданства может задержать человека до поступления документов; это время не ухудшает его положения.",
      },
      source: read,
    },
    "2.3": {
      says: { en: "The person's consent is not needed.", ru: "Согласие человека не требуется." },
      source: read,
    },
    "3.1": {
      says: {
        en: "At the sentencing state's request the administering state may agree to a transfer without the person's consent where the sentence, or an administrative decision that follows from it, includes an order to leave or another measure after which the person may not stay once released.",
        ru: "По просьбе государства приговора государство исполнения может согласиться на передачу без согласия человека, если приговор или вытекающее из него административное решение предписывает выезд либо иную меру, после которой человек не может остаться по освобождении.",
      },
      source: read,
    },
    "3.2": {
      says: {
        en: "It takes the person's opinion into account before it agrees.",
        ru: "До согласия оно учитывает мнение человека.",
      },
      source: read,
    },
    "3.3": {
      says: {
        en: "The sentencing state sends a declaration with that opinion and a copy of the order.",
        ru: "Государство приговора направляет заявление с этим мнением и копию решения о выезде.",
      },
      source: read,
    },
    "3.4": {
      says: {
        en: "The person so transferred is not prosecuted or held for earlier acts, unless the sentencing state allows it, or the person has stayed 45 days after discharge or has come back.",
        ru: "Переданного так человека не преследуют и не держат за прежние деяния, если государство приговора не разрешит этого либо человек не остался на 45 дней после освобождения или не вернулся.",
      },
      source: read,
    },
    "3.6": {
      says: {
        en: "A party may declare that it will not take over sentences under article 3.",
        ru: "Участник может заявить, что не принимает исполнение по статье 3.",
      },
      source: read,
    },
    "art. 7": {
      says: {
        en: "It applies to sentences passed before and after it came into force.",
        ru: "Протокол применяется к приговорам, вынесенным и до, и после его вступления в силу.",
      },
      source: read,
    },
    parties: {
      says: {
        en: "The list given here is not complete: it was read in parts. A state outside it may be a party if it is one of the Convention.",
        ru: "Приведённый список неполон: он прочитан частями. Государство вне его может быть участником, если участвует в Конвенции.",
      },
      source: swissTable,
    },
    declarations: {
      says: {
        en: "Belgium, Denmark, Ireland, Moldova, Romania, Russia, Spain, Türkiye, Ukraine and the United Kingdom have declared something; of Russia, Spain, Türkiye and the United Kingdom it was not read. Beside them only the Netherlands has, as to territory.",
        ru: "Заявления сделали Бельгия, Дания, Ирландия, Молдавия, Румыния, Россия, Испания, Турция, Украина и Великобритания; заявления России, Испании, Турции и Великобритании не прочитаны. Кроме них заявление, о территории, сделали только Нидерланды.",
      },
      source: { ...read, address: "https://verdragenbank.overheid.nl/nl/Verdrag/Details/008209_b" },
    },
    "3 BE": {
      says: {
        en: "Belgium does not bind itself to apply article 3 where the person habitually lived in Belgium when arrested.",
        ru: "Бельгия не обязуется применять статью 3, если человек при задержании обычно проживал в Бельгии.",
      },
      source: belgium,
    },
    "3 IE": {
      says: {
        en: "Ireland has taken on the Protocol without article 3.",
        ru: "Ирландия участвует в Протоколе без статьи 3.",
      },
      source: ireland,
    },
  },
  parameters: [],
  parties,
} satisfies Provision;
