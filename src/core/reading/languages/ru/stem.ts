/**
 * Case endings of nouns, names and adjectives, longest first, as spelt after ё → е.
 * "Сомова" and "Сомову" get one stem; so do "Дмитрий" and "Дмитрием", "Тульский" and "Тульским".
 */
const endings = [
  ["ями", "ами", "ого", "его", "ому", "ему", "ыми", "ими", "ией", "ием", "иям", "иях", "иею"],
  [
    "ей",
    "ея",
    "ею",
    "ее",
    "ем",
    "ия",
    "ии",
    "ию",
    "ие",
    "ий",
    "ой",
    "ый",
    "ая",
    "яя",
    "ую",
    "юю",
    "ое",
    "ые",
  ],
  ["ым", "им", "ом", "ою", "ья", "ье", "ью", "ьи", "ов", "ам", "ям", "ах", "ях", "ых", "их"],
  ["а", "я", "у", "ю", "ы", "и", "е", "о", "ь", "й"],
].flat();

/** Names whose stem changes: "Павел, Павла", "Пётр, Петра", "Лев, Льва". */
const changing: Readonly<Record<string, string>> = {
  павел: "павл",
  петр: "петр",
  лев: "льв",
  израиль: "израил",
  сша: "сша",
  рф: "рф",
  // "Судья" is not a form of "суд".
  судья: "судь",
  судьи: "судь",
  судье: "судь",
  судью: "судь",
  судьей: "судь",
  судей: "судь",
  судьям: "судь",
  судьями: "судь",
};

/** What is left of a Russian word without its case ending; the same for all forms of one word, nearly always. */
export function stemRussian(lower: string): string {
  const irregular = changing[lower];
  if (irregular !== undefined) return irregular;
  for (const ending of endings) {
    // "-ов" ends a plural ("россиянов"), but far more often a surname: there it stays.
    if (ending === "ов") continue;
    if (lower.length >= ending.length + 2 && lower.endsWith(ending)) return lower.slice(0, -ending.length);
  }
  return lower;
}

/** The stems of a name of several words, in small letters. */
export const stemName = (name: string): string =>
  name.toLowerCase().replaceAll("ё", "е").split(" ").map(stemRussian).join(" ");
