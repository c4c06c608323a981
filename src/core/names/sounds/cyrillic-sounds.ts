// Letters of other languages by the Russian letter that sounds alike.
const ALIKE: Record<string, string> = {
  ё: "е", // papers leave the dots out
  і: "и",
  ї: "и",
  є: "е",
  ґ: "г",
  ў: "у",
  ј: "й",
  љ: "л",
  њ: "н",
  џ: "J",
  ђ: "J",
  ѓ: "J",
  ћ: "ч",
  ќ: "ч",
  ә: "а",
  ө: "о",
  ү: "у",
  ұ: "у",
  қ: "к",
  ғ: "г",
  ң: "н",
  һ: "х",
};

/** The sounds of a part in Cyrillic letters, a sign for each. */
export function cyrillicSounds(part: string): string {
  return part
    .toLowerCase()
    .normalize("NFC")
    .replace(/ъ(?![еёюя])/g, "а") // a vowel in Bulgarian: Търнър
    .replace(/[ьъ'’ʼ]/g, "")
    .replace(/дж/g, "J")
    .replace(/йа/g, "я") // Майа, Maya
    .replace(/йу/g, "ю")
    .replace(/й[оеё]/g, "е")
    .replace(/[^а-яJ]/g, (letter) => ALIKE[letter] ?? "")
    .replace(/(.)\1+/g, "$1");
}
