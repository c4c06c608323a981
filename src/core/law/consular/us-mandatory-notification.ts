import type { Provision } from "../provision.ts";
import type { Source } from "../source.ts";

const source: Source = {
  address:
    "https://travel.state.gov/content/travel/en/consularnotification/QuarantinedForeignNationals/countries-and-jurisdictions-with-mandatory-notifications.html",
  mark: "verified",
  checked: "2026-11-22",
};

/** States whose nationals' consulates the United States notifies whether or not the person asks for it. */
export const usMandatoryStates: ReadonlySet<string> = new Set(
  `AL DZ AG AM AZ BS BB BY BZ BN BG CN HK MO CR CY CZ DM FJ GM GE GH GD GY HU JM KZ KI KW KG MY MT MU MD MN NG PH
   PL RO RU KN LC VC SC SL SG SK TJ TZ TO TT TN TM TV UA GB UZ ZM ZW`.split(/\s+/),
);

/** The list of the United States' Department of State, in summary. */
export const usMandatoryNotification = {
  id: "us-mandatory-notification",
  cite: "US Department of State, mandatory notification",
  title: {
    en: "States whose consulates the United States must notify",
    ru: "Государства, консульства которых США уведомляют обязательно",
  },
  paragraphs: {
    list: {
      says: {
        en: `For nationals of 57 states the consulate is notified of every arrest, whether or not the person asks. By country code: ${[...usMandatoryStates].join(", ")}.`,
        ru: `О гражданах 57 государств консульство уведомляют при каждом аресте, просит об этом человек или нет. Коды стран: ${[...usMandatoryStates].join(", ")}.`,
      },
      source,
    },
    "PL.residents": {
      says: {
        en: "Of Poland only those who do not live permanently in the United States; which state the list marks so was not verified.",
        ru: "Из граждан Польши — только не проживающие в США постоянно; какое государство помечено так в списке, не проверено.",
      },
      source: { ...source, mark: "not verified" },
    },
  },
  parameters: [],
} satisfies Provision;
