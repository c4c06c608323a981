// Letters of Persian, Urdu and Pashto by the Arabic letter with which Arabs write the sound.
const ALIKE: Record<string, string> = {
  پ: "ب",
  چ: "ش",
  گ: "غ",
  ژ: "ج",
  ٹ: "ت",
  ټ: "ت",
  ڈ: "د",
  ډ: "د",
  ڑ: "ر",
  ړ: "ر",
  ں: "ن",
  ڼ: "ن",
  ہ: "ه",
  ھ: "ه",
  ە: "ه",
  ے: "ي",
  ې: "ي",
};

/** The sounds of a part in Arabic or Persian letters: consonants, and the letters that may stand for a long vowel. */
export function arabicSounds(part: string): string {
  return part
    .normalize("NFKC")
    .replace(/[\p{M}\u0640\u200c\u200d]/gu, "")
    .replace(/[آأإٱ]/g, "ا")
    .replace(/[ىی]/g, "ي")
    .replace(/[پچگژٹټڈډڑړںڼہھەےې]/g, (letter) => ALIKE[letter] ?? "")
    .replace(/ک/g, "ك")
    .replace(/ة/g, "ه")
    .replace(/ؤ/g, "و")
    .replace(/ئ/g, "ء")
    .replace(/[^\p{L}]/gu, "")
    .replace(/(.)\1+/g, "$1");
}

const FINAL: Record<string, string> = { ך: "כ", ם: "מ", ן: "נ", ף: "פ", ץ: "צ" };
const WITH_GERESH: Record<string, string> = { ג: "J", ז: "Z", צ: "C", ץ: "C" };

/** The sounds of a part in Hebrew letters; a geresh makes another consonant of three of them. */
export function hebrewSounds(part: string): string {
  return part
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/([גזצץ])['’‘`׳]/g, (_, letter) => WITH_GERESH[letter] ?? "")
    .replace(/[ךםןףץ]/g, (letter) => FINAL[letter] ?? "")
    .replace(/[^\p{L}]/gu, "")
    .replace(/וו/g, "ו")
    .replace(/יי/g, "י");
}
