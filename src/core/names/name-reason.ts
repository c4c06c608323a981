/** Why two names were held alike or not, with the words it is about. */
export type NameReason = { id: keyof typeof WORDS.en; values: { one?: string; other?: string } };

const WORDS = {
  en: {
    identical: "The names are the same.",
    "letters-only": "The same letters, apart from case, accents or punctuation.",
    romanised: "{one} and {other} can be spellings of one name.",
    initial: "{one} can stand for {other}.",
    "gendered-ending": "{one} and {other} differ in the masculine or feminine ending.",
    "near-spelling": "{one} and {other} differ by a letter or two.",
    "patronymic-absent": "Only one of them has the patronymic {one}.",
    "part-absent": "Only one of them has {one}.",
    "one-part": "Only {one} can be compared.",
    "part-differs": "{one} and {other} are different.",
    "other-order": "The parts stand in another order.",
    empty: "There is no name to compare.",
  },
  ru: {
    identical: "Имена совпадают.",
    "letters-only": "Буквы те же, различаются регистр, диакритика или знаки препинания.",
    romanised: "{one} и {other} могут быть написаниями одного имени.",
    initial: "{one} может означать {other}.",
    "gendered-ending": "{one} и {other} различаются мужским и женским окончанием.",
    "near-spelling": "{one} и {other} различаются одной-двумя буквами.",
    "patronymic-absent": "Отчество {one} есть только в одном из имён.",
    "part-absent": "{one} есть только в одном из имён.",
    "one-part": "Сравнить можно только {one}.",
    "part-differs": "{one} и {other} не совпадают.",
    "other-order": "Части имени стоят в другом порядке.",
    empty: "Нет имени для сравнения.",
  },
} as const;

/** The reason as a sentence. */
export function sayReason(reason: NameReason, lang: "en" | "ru"): string {
  return WORDS[lang][reason.id]
    .replace("{one}", () => reason.values.one ?? "")
    .replace("{other}", () => reason.values.other ?? "");
}
