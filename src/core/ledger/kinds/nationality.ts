import { countryName } from "../../words/text.ts";
import { choice, country, required } from "../field.ts";
import { defineKind } from "../kind.ts";
import { chosen, phrase } from "../phrase.ts";

const recognition = {
  recognised: { en: "recognised by the detaining state", ru: "признаётся задержавшим государством" },
  refused: { en: "not recognised by the detaining state", ru: "не признаётся задержавшим государством" },
};

const homes = { yes: { en: "wants to return there", ru: "хочет вернуться туда" } };

export const nationality = defineKind({
  kind: "nationality",
  chapter: "person",
  label: { en: "Nationality", ru: "Гражданство" },
  on: { label: { en: "Since", ru: "С какого времени" } },
  fields: {
    country: required(country({ en: "Country", ru: "Страна" })),
    recognition: choice(
      { en: "Does the detaining state recognise it?", ru: "Признаёт ли его задержавшее государство?" },
      recognition,
    ),
    home: choice(
      { en: "Does the person want to return there?", ru: "Хочет ли человек вернуться туда?" },
      homes,
    ),
  },
  says: {
    en: (b) =>
      phrase(
        ", ",
        countryName(b.country, "en"),
        chosen(recognition, b.recognition, "en"),
        chosen(homes, b.home, "en"),
      ),
    ru: (b) =>
      phrase(
        ", ",
        countryName(b.country, "ru"),
        chosen(recognition, b.recognition, "ru"),
        chosen(homes, b.home, "ru"),
      ),
  },
  line: false,
});
