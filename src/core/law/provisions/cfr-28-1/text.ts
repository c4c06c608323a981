import type { Provision } from "../../provision.ts";
import { instructions, printed, quoted, yearsBeforePardon } from "./parameters.ts";

/** Petitions to the President of the United States for clemency, in summary. */
export const cfr281 = {
  id: "cfr-28-1",
  cite: "28 CFR part 1",
  title: { en: "Executive clemency of the United States", ru: "Помилование президентом США" },
  paragraphs: {
    "1.1": {
      says: {
        en: "A petition goes to the President through the Pardon Attorney; wardens have the forms for commutation.",
        ru: "Прошение подаётся президенту через прокурора по помилованию; бланки о смягчении есть у начальников тюрем.",
      },
      source: printed,
    },
    "1.1.federal": {
      says: {
        en: "The President's power covers federal convictions, not those of a state: there the governor or a board decides.",
        ru: "Власть президента распространяется на федеральные приговоры, не на приговоры штатов: там решает губернатор или совет.",
      },
      source: instructions,
    },
    "1.2": {
      says: {
        en: "No petition for pardon before five years after release, or after conviction where no prison sentence was imposed.",
        ru: "Прошение о помиловании — не раньше пяти лет после освобождения либо после осуждения, если лишения свободы не назначено.",
      },
      source: quoted,
    },
    "1.2.supervision": {
      says: {
        en: "Generally none from somebody on probation, parole or supervised release.",
        ru: "Как правило, не подаётся теми, кто под надзором.",
      },
      source: {
        ...quoted,
        address: "https://u-s-lawshield.paperturn-view.com/texas-book-gun-law-armed-and-educated?p=387",
      },
    },
    "1.3": {
      says: {
        en: "No petition for commutation while other relief by a court or an authority is open, unless in exceptional circumstances.",
        ru: "Прошение о смягчении не подаётся, пока открыт иной путь через суд или ведомство, кроме исключительных обстоятельств.",
      },
      source: { ...printed, mark: "not verified" },
    },
    "1.11": {
      says: {
        en: "The rules are advisory: they bind neither the President nor anyone else, and give no right.",
        ru: "Правила носят рекомендательный характер: не связывают ни президента, ни других и не дают прав.",
      },
      source: { ...printed, mark: "partly verified" },
    },
  },
  parameters: [yearsBeforePardon],
} satisfies Provision;
