import type { Provision } from "../../provision.ts";
import type { Source } from "../../source.ts";

const address = "https://travel.gc.ca/assistance/emergency-info/consular/framework/commonwealth";
const read: Source = { address, mark: "verified", checked: "2026-11-22" };
const unread: Source = { address, mark: "not verified", checked: "2026-11-22" };

/** Scheme among countries of the Commonwealth; which of them apply it was not read, so nothing is computed from it. */
export const commonwealthTransfer = {
  id: "commonwealth-transfer",
  cite: "Commonwealth Scheme",
  title: {
    en: "Commonwealth Scheme for the Transfer of Convicted Offenders (as amended in 1990)",
    ru: "Схема Содружества о передаче осуждённых (в редакции 1990 года)",
  },
  paragraphs: {
    "par. 1": {
      says: {
        en: "A person sentenced to imprisonment in one country may be transferred to another to serve the rest of the sentence.",
        ru: "Осуждённого к лишению свободы в одной стране можно передать в другую для отбывания остатка срока.",
      },
      source: read,
    },
    "par. 3.1": {
      says: {
        en: "The sentencing country informs the person of the substance of the scheme.",
        ru: "Страна приговора сообщает человеку существо схемы.",
      },
      source: read,
    },
    "par. 3.2": {
      says: {
        en: "Either country may request the transfer; the person may apply for it.",
        ru: "Просить о передаче может любая из стран; человек может подать заявление.",
      },
      source: read,
    },
    conditions: {
      says: {
        en: "Nationality or close ties, a final judgment, six months left, consent, an offence in both countries, agreement of both.",
        ru: "Гражданство или тесная связь, окончательный приговор, остаток шесть месяцев, согласие, преступность деяния в обеих странах, согласие обеих стран.",
      },
      source: unread,
    },
  },
  parameters: [],
} satisfies Provision;
