const letter = /\p{L}/u;
const latinLetter = /\p{Script=Latin}/u;
const cyrillicLetter = /\p{Script=Cyrillic}/u;

const isPlainLatin = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/** А to я with their neighbours, which are letters all. */
const isPlainCyrillic = (code: number): boolean => code >= 0x400 && code <= 0x481;

/** The language of a text by its script: "ru" or "en", or "und" when it is mostly neither. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 20_000);
  let [cyrillic, latin, letters] = [0, 0, 0];
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (isPlainLatin(code)) {
      latin++;
      letters++;
    } else if (isPlainCyrillic(code)) {
      cyrillic++;
      letters++;
    } else if (code >= 0x80) {
      const sign = String.fromCodePoint(sample.codePointAt(at) ?? 0);
      at += sign.length - 1;
      if (cyrillicLetter.test(sign)) cyrillic++;
      else if (latinLetter.test(sign)) latin++;
      if (letter.test(sign)) letters++;
    }
  }
  if (letters === 0 || Math.max(cyrillic, latin) < letters / 2) return "und";
  return cyrillic > latin ? "ru" : "en";
}
