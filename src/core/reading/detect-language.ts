/** The language of a text by its script: "ru" or "en", or "und" when it is mostly neither. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 20_000);
  const cyrillic = sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0 || Math.max(cyrillic, latin) < letters / 2) return "und";
  return cyrillic > latin ? "ru" : "en";
}
