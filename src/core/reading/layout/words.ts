import type { Language } from "../languages/language.ts";
import { afterSign, CAPITAL, type Codes, codesOf, kindAt, LETTER, MARK, NUMBER } from "./letter-kinds.ts";
import type { Word } from "./page.ts";
import { formsOf } from "./word-forms.ts";

const dot = 0x2e;
const comma = 0x2c;
const blank = 0x20;

/** Abbreviations with inner dots: "U.S.", "Д.М.Н."; undefined where none starts. */
function dottedEnd(codes: Codes, start: number): number | undefined {
  let [at, letters] = [start, 0];
  while (kindAt(codes, at) === CAPITAL && codes[afterSign(codes, at)] === dot) {
    at = afterSign(codes, at) + 1;
    letters++;
  }
  return letters > 1 ? at : undefined;
}

function runEnd(codes: Codes, start: number): number {
  let at = start;
  while (kindAt(codes, at) >= NUMBER) at = afterSign(codes, at);
  return at;
}

/** Hyphens and apostrophes. */
const isJoint = (code: number | undefined): boolean =>
  code === 0x2d || code === 0x27 || code === 0x2019 || code === 0x2011;

/** Words with inner hyphens and apostrophes: "Dok-su", "O'Neill", "ноябрь-декабрь". */
function lettersEnd(codes: Codes, start: number): number {
  let at = runEnd(codes, start);
  while (isJoint(codes[at]) && kindAt(codes, at + 1) >= LETTER) at = runEnd(codes, at + 1);
  return at;
}

/** Numbers: "7,5", "229.1". */
function numberEnd(codes: Codes, start: number): number {
  let at = start;
  for (;;) {
    while (kindAt(codes, at) === NUMBER) at = afterSign(codes, at);
    const joined = (codes[at] === dot || codes[at] === comma) && kindAt(codes, at + 1) === NUMBER;
    if (!joined) return at;
    at++;
  }
}

function wordEnd(codes: Codes, start: number, kind: number): number {
  if (kind === NUMBER) return numberEnd(codes, start);
  const dotted = kind === CAPITAL ? dottedEnd(codes, start) : undefined;
  return dotted ?? lettersEnd(codes, start);
}

/** The words and numbers of a text; a possessive 's is left out. `telling` are those in which a sign of some rule stands. */
export function findWords(text: string, language: Language): { words: Word[]; telling: number[] } {
  const words: Word[] = [];
  const telling: number[] = [];
  const codes = codesOf(text);
  const formAt = formsOf(language);
  let last = 0;
  let start = 0;
  while (start < text.length) {
    const kind = kindAt(codes, start);
    if (kind < NUMBER || kind === MARK) {
      start = afterSign(codes, start);
      continue;
    }
    const whole = wordEnd(codes, start, kind);
    const form = formAt(text, codes, start, whole);
    const end = start + form.text.length;
    const gap = start - last === 1 && codes[last] === blank ? " " : text.slice(last, start);
    if (form.signs) telling.push(words.length);
    const { text: shown, lower, stem, capital } = form;
    words.push({ start, end, text: shown, lower, stem, index: words.length, capital, gap, form });
    last = end;
    start = whole;
  }
  return { words, telling };
}
