/** A number from 0 to 1, as Math.random gives it. */
export type Chance = () => number;

const alphabets: [first: number, last: number][] = [
  [0x20, 0x7e],
  [0xa0, 0x24f], // Latin with marks
  [0x300, 0x36f], // marks alone
  [0x370, 0x3ff], // Greek
  [0x400, 0x52f], // Cyrillic
  [0x531, 0x58f], // Armenian
  [0x5b0, 0x5f4], // Hebrew, with points
  [0x600, 0x6ff], // Arabic, with points
  [0x900, 0x97f], // Devanagari
  [0xe00, 0xe5b], // Thai
  [0x10a0, 0x10ff], // Georgian
  [0x1100, 0x11ff], // Korean letters apart
  [0x2000, 0x206f], // invisible marks, of direction too
  [0x3040, 0x30ff], // kana
  [0x4e00, 0x9fff], // Chinese
  [0xac00, 0xd7a3], // Korean
  [0xd800, 0xdfff], // halves of characters
  [0xfb00, 0xfdff], // ligatures
  [0x1f300, 0x1faff], // emoji
  [0x0, 0x10ffff],
];

/** Parts that mean something to a matcher, so that chance reaches further than its first step. */
const telling =
  "Ivan Иван ivanovich Иванович al- бен bin von de Jr. A. й ё ي ة ال 金 김 Kim -ova ий ' - , . \u200f \u0301".split(
    " ",
  );

/** A text of one alphabet, or of several, or of parts of names. */
export function randomText(chance: Chance, most = 24): string {
  const below = (count: number) => Math.floor(chance() * count);
  const kind = below(3);
  const alphabet = below(alphabets.length);
  const letter = () => {
    const [first, last] = alphabets[kind === 0 ? alphabet : below(alphabets.length)] ?? [0, 0];
    return String.fromCodePoint(first + below(last - first + 1));
  };
  const piece = () => (kind === 2 && chance() < 0.5 ? (telling[below(telling.length)] ?? "") : letter());
  return Array.from({ length: below(most + 1) }, () => (chance() < 0.15 ? " " : piece())).join("");
}

const repeated = (text: string, count: number) => text.repeat(count);

/** Texts that nobody is called, each of a kind that has broken programs. */
export const hardTexts: [kind: string, text: string][] = [
  ["nothing", ""],
  ["blanks", " \t\u00a0\u3000"],
  ["punctuation", ".,;:'’-–—()[]«»"],
  ["10,000 letters", repeated("a", 10_000)],
  ["10,000 Cyrillic letters", repeated("щ", 10_000)],
  ["10,000 Chinese characters", repeated("金", 10_000)],
  ["10,000 letters with many readings", repeated("jchcx", 2000)],
  ["500 parts", Array.from({ length: 500 }, (_, at) => `part${at}`).join(" ")],
  ["500 parts alike", repeated("Ivan ", 500)],
  ["500 initials", repeated("A. ", 500)],
  ["500 patronymics", repeated("Иванович ", 500)],
  ["500 hyphens", repeated("Kim-", 500)],
  ["10,000 blanks", `Ivan${repeated(" ", 10_000)}Lot`],
  ["10,000 dashes", `Ivan${repeated("-", 10_000)}`],
  ["1,000 fathers", repeated("Karim bin ", 1000)],
  ["1,000 aliases", repeated("Ivan alias ", 1000)],
  ["1,000 brackets", repeated("(Lot", 1000)],
  ["marks alone", repeated("\u0301\u0323", 50)],
  ["one letter under 1,000 marks", `a${repeated("\u0301", 1000)}`],
  ["half of a character", "\ud83d"],
  ["halves the wrong way round", "\ude00\ud83d Ivan"],
  ["marks of direction", "\u202eIvan\u202c \u200fعلي\u200e"],
  ["emoji", "👩‍👩‍👧‍👦 🇺🇳 👍🏽"],
  ["letters of mathematics", "𝐈𝐯𝐚𝐧 𝔓𝔢𝔱𝔯𝔬𝔳"],
  ["names of properties", "__proto__ constructor toString hasOwnProperty"],
  ["a pattern", "(a+)+$ [\\p{L}]* .*"],
  ["a letter that no font has", "\u{10ffff}\u{e000}\ufffe"],
  ["a ligature of a whole phrase", repeated("\ufdfa", 200)],
  ["letters of Hangul apart", repeated("\u1112\u1161\u11ab", 300)],
];
