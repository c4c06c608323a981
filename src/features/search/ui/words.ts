import { makeWords } from "../../../web/words/words.ts";

export const useWords = makeWords({
  "search.title": { en: "Found for “{q}”", ru: "Найдено: «{q}»" },
  "search.ask": { en: "Search", ru: "Поиск" },
  "search.notAsked": { en: "What are you looking for?", ru: "Что вы ищете?" },
  "search.askHint": {
    en: "Type a name in any script, or words from a source or an entry, into the box at the top.",
    ru: "Введите в строку наверху имя буквами любого алфавита либо слова из источника или записи.",
  },
  "search.none": { en: "Nothing found", ru: "Ничего не найдено" },
  "search.noneHint": {
    en: "Try given name and surname together, another spelling, or fewer words. Only what is open to you is searched.",
    ru: "Попробуйте имя вместе с фамилией, другое написание или меньше слов. Поиск идёт только по тому, что вам открыто.",
  },
  "search.spelling": { en: "Names in other spellings too", ru: "Имена и в других написаниях" },
  "search.tolerant": {
    en: "In any script and romanisation, with initials, short names and slips.",
    ru: "В любом алфавите и любой транслитерации, с инициалами, краткими формами и опечатками.",
  },
  "search.exact": {
    en: "Only names with these words as you wrote them; accents and capitals do not matter.",
    ru: "Только имена с этими словами, как вы их написали; диакритика и регистр не важны.",
  },
  "search.noneExact": {
    en: "No name has these words as you wrote them, and no text holds them. Allow other spellings.",
    ru: "Ни в одном имени нет этих слов в таком написании, в текстах их тоже нет. Разрешите другие написания.",
  },
  "search.also": { en: "Also named", ru: "Также:" },
  "search.people": { en: "People and affairs", ru: "Люди и общие дела" },
  "search.statements": { en: "Statements", ru: "Высказывания" },
  "search.entries": { en: "Other entries", ru: "Другие записи" },
  "search.sources": { en: "Sources", ru: "Источники" },
  "search.affair": { en: "affair", ru: "общее дело" },
});
