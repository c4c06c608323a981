const FIRST_SYLLABLE = 0xac00;
const SYLLABLES = 11_172;
const VOWELS = 21;
const CLOSINGS = 28;

/** The places of a syllable's initial, vowel and closing in the order of Unicode; a closing of 0 is none. */
export function partsOfSyllable(
  character: string,
): { initial: number; vowel: number; closing: number } | undefined {
  const at = character.charCodeAt(0) - FIRST_SYLLABLE;
  if (at < 0 || at >= SYLLABLES) return undefined;
  return {
    initial: Math.floor(at / (VOWELS * CLOSINGS)),
    vowel: Math.floor((at % (VOWELS * CLOSINGS)) / CLOSINGS),
    closing: at % CLOSINGS,
  };
}
