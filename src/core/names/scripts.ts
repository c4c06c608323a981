/** The writing of a part of a name, by the codes of ISO 15924; `Zzzz` stands for all that have no table of their own. */
export type Script = "Latn" | "Cyrl" | "Arab" | "Hebr" | "Hang" | "Hani" | "Kana" | "Zzzz";

const SCRIPTS: [RegExp, Script][] = [
  [/\p{Script=Latin}/u, "Latn"],
  [/\p{Script=Cyrillic}/u, "Cyrl"],
  [/\p{Script=Arabic}/u, "Arab"],
  [/\p{Script=Hebrew}/u, "Hebr"],
  [/\p{Script=Hangul}/u, "Hang"],
  [/\p{Script=Han}/u, "Hani"],
  [/[\p{Script=Katakana}\p{Script=Hiragana}]/u, "Kana"],
];

/** The script of the first kind that occurs; digits and what is rare are `Zzzz`. */
export function scriptOf(text: string): Script {
  return SCRIPTS.find(([letters]) => letters.test(text))?.[1] ?? "Zzzz";
}
