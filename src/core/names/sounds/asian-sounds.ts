import anyAscii from "any-ascii";
import { partsOfSyllable } from "./hangul-syllable.ts";

const INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
// Of the 27 that may close a syllable seven are heard: k, n, t, l, m, p, ng.
const CLOSINGS = ["", ..."kkknnntlklllllpmpptt", "N", ..."ttkt", "p", "t"];

/** The sounds of a part in Hangul: initial, vowel and closing of each syllable. */
export function hangulSounds(part: string): string {
  return [...part.normalize("NFC")].map(syllableSounds).join("");
}

function syllableSounds(syllable: string): string {
  const parts = partsOfSyllable(syllable);
  if (!parts) return "";
  const initial = INITIALS.charAt(parts.initial).replace("ㅇ", "");
  return initial + VOWELS.charAt(parts.vowel) + (CLOSINGS[parts.closing] ?? "");
}

const letters = (text: string): string =>
  anyAscii(text)
    .toLowerCase()
    .replace(/[^a-z]/g, "");

const DIGRAPHS: Record<string, string> = { zh: "Z", ch: "C", sh: "S", ng: "N", ts: "T" };

/** The sounds of a part in Chinese characters, as they are read in Mandarin. */
export function hanSounds(part: string): string {
  return [...part]
    .map((character) => letters(character).replace(/zh|ch|sh|ng/g, (pair) => DIGRAPHS[pair] ?? pair))
    .join("");
}

/** The sounds of a part in kana; the length of a vowel is left out, as other scripts do not write it. */
export function kanaSounds(part: string): string {
  return [...part.normalize("NFKC").replace(/[ー・]/g, "")].reduce(withKana, "").replace(/(.)\1+/g, "$1");
}

// A small letter takes the place of the vowel before it: シャ is sha, ティ is ti, キョ is kyo.
function withKana(sounds: string, letter: string): string {
  const own = letters(letter).replace(/sh|ch|ts/g, (pair) => DIGRAPHS[pair] ?? pair);
  if (/[ァィゥェォぁぃぅぇぉ]/.test(letter)) return sounds.replace(/[aeiou]$/, "") + own;
  if (!/[ャュョゃゅょ]/.test(letter)) return sounds + own;
  const before = sounds.replace(/i$/, "");
  return before + (/[SCj]$/.test(before) ? own.replace("y", "") : own);
}
