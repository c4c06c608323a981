import type { Language } from "../languages/language.ts";
import { afterSign, CAPITAL, kindAt, LETTER, MARK, NUMBER } from "./letter-kinds.ts";
import type { Word } from "./page.ts";
import { formsOf } from "./word-forms.ts";

const isLetter = (kind: number): boolean => kind === LETTER || kind === CAPITAL;

/** Abbreviations with inner dots: "U.S.", "Д.М.Н."; undefined where none starts. */
function dottedEnd(text: string, start: number): number | undefined {
  let [at, letters] = [start, 0];
  while (kindAt(text, at) === CAPITAL && text[afterSign(text, at)] === ".") {
    at = afterSign(text, at) + 1;
    letters++;
  }
  return letters > 1 ? at : undefined;
}

function runEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    const kind = kindAt(text, at);
    if (!isLetter(kind) && kind !== MARK && kind !== NUMBER) return at;
    at = afterSign(text, at);
  }
}

/** Words with inner hyphens and apostrophes: "Dok-su", "O'Neill", "ноябрь-декабрь". */
function lettersEnd(text: string, start: number): number {
  let at = runEnd(text, start);
  while (isJoint(text.charCodeAt(at)) && isLetter(kindAt(text, at + 1))) at = runEnd(text, at + 1);
  return at;
}

const isJoint = (code: number): boolean =>
  code === 0x2d || code === 0x27 || code === 0x2019 || code === 0x2011;

/** Numbers: "7,5", "229.1". */
function numberEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (kindAt(text, at) === NUMBER) at = afterSign(text, at);
    const joined = (text[at] === "." || text[at] === ",") && kindAt(text, at + 1) === NUMBER;
    if (!joined) return at;
    at++;
  }
}

/** The words and numbers of a text; a possessive 's is left out. `telling` are those in which a sign of some rule stands. */
export function findWords(text: string, language: Language): { words: Word[]; telling: number[] } {
  const words: Word[] = [];
  const telling: number[] = [];
  const formOf = formsOf(language);
  let last = 0;
  let start = 0;
  while (start < text.length) {
    const kind = kindAt(text, start);
    if (!isLetter(kind) && kind !== NUMBER) {
      start = afterSign(text, start);
      continue;
    }
    const dotted = kind === CAPITAL ? dottedEnd(text, start) : undefined;
    const whole = dotted ?? (kind === NUMBER ? numberEnd(text, start) : lettersEnd(text, start));
    const form = formOf(text, start, whole);
    const end = start + form.text.length;
    const gap = start - last === 1 && text[last] === " " ? " " : text.slice(last, start);
    const { text: shown, lower, stem, capital } = form;
    if (form.signs) telling.push(words.length);
    words.push({ start, end, text: shown, lower, stem, index: words.length, capital, gap, form });
    last = end;
    start = whole;
  }
  return { words, telling };
}
