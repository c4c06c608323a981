import { aCountry, aDate, countries, type FactDefinition, yesOrNo } from "./fact-definition.ts";
import { whoKnows as who } from "./who-knows.ts";

/** Who somebody is, as far as rules ask. */
export const personFacts = {
  nationalities: countries(
    { en: "all nationalities that the person holds", ru: "все гражданства человека" },
    who.passport,
  ),
  homeState: aCountry(
    { en: "to which state the person wants to go", ru: "в какое государство человек хочет вернуться" },
    who.person,
  ),
  birth: aDate({ en: "the date of birth", ru: "дата рождения" }, who.passport),
  canConsent: yesOrNo(
    {
      en: "whether age and mental state allow the person to decide alone",
      ru: "позволяют ли возраст и психическое состояние решать самому",
    },
    who.doctor,
  ),
} satisfies Record<string, FactDefinition<unknown>>;
