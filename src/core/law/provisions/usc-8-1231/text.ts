import type { Provision } from "../../provision.ts";
import type { Source } from "../../source.ts";
import { section } from "./source.ts";

const told: Source = { ...section, mark: "not verified" };

/** Removal of prisoners from the United States before the end of their sentence, in summary. */
export const usc1231 = {
  id: "usc-8-1231",
  cite: "8 USC 1231",
  title: { en: "Removal of people ordered removed", ru: "Выдворение по решению о выдворении" },
  paragraphs: {
    "a.1": {
      says: {
        en: "Whoever is ordered removed is removed within 90 days: of the order becoming final, of the end of a stay, or of release from prison, whichever is latest.",
        ru: "Выдворение исполняется за 90 дней: после окончательности решения, конца отсрочки или освобождения из тюрьмы, смотря что позже.",
      },
      source: section,
    },
    "a.4.A": {
      says: {
        en: "Nobody sentenced to prison is removed before release, save under (B).",
        ru: "Осуждённого к лишению свободы не выдворяют до освобождения, кроме случаев (B).",
      },
      source: section,
    },
    "a.4.B": {
      says: {
        en: "Earlier, by the usual procedure for removal: where the conviction is final and for a nonviolent offence.",
        ru: "Раньше, по обычной процедуре выдворения: если приговор окончательный и преступление ненасильственное.",
      },
      source: section,
    },
    "a.4.B.i": {
      says: {
        en: "Federal prisoner: not for smuggling or harbouring of aliens nor an offence of 8 USC 1101(a)(43)(B), (C), (E), (I) or (L); the Attorney General finds removal appropriate and in the country's best interest.",
        ru: "Федеральный заключённый: не за ввоз или укрывательство иностранцев и не за преступление по 8 USC 1101(a)(43)(B), (C), (E), (I) или (L); генеральный прокурор считает выдворение уместным и отвечающим интересам страны.",
      },
      source: section,
    },
    "a.4.B.ii": {
      says: {
        en: "State prisoner: not for an offence of (C) or (E); the chief state official finds removal appropriate and in the state's best interest, and asks the Attorney General in writing.",
        ru: "Заключённый штата: не за преступление по (C) или (E); старшее должностное лицо штата считает выдворение уместным и отвечающим интересам штата и письменно просит генерального прокурора.",
      },
      source: section,
    },
    "1101.a.43": {
      says: {
        en: "In short: (B) drug trafficking, (C) trafficking in arms or explosives, (E) other arms and explosives offences, (I) child pornography, (L) offences against national defence and secrecy.",
        ru: "Кратко: (B) торговля наркотиками, (C) торговля оружием или взрывчаткой, (E) иные преступления с ними, (I) детская порнография, (L) преступления против обороны и тайны.",
      },
      source: told,
    },
    "a.4.D": {
      says: {
        en: "Nobody has a right to early removal, nor to be considered for it.",
        ru: "Права на досрочное выдворение или на рассмотрение о нём нет ни у кого.",
      },
      source: section,
    },
  },
  parameters: [],
} satisfies Provision;
