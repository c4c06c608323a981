import { requiredLetters } from "./required-letters.ts";

/**
 * Which of some patterns may match a text, told by one walk over its letters: each pattern needs one of a few strings, and
 * all of them are looked for at once (Aho–Corasick). A walk over a sentence takes as long as one of the patterns would
 * (0.3 µs), and nine in ten patterns need not be tried then.
 */
type Sieve = {
  /** The number of each letter that some string has; small and large letters have one, others have 0. */
  letters: Uint8Array;
  width: number;
  /** For each state and letter the state after it; a state stands for the letters read last. */
  next: Uint16Array;
  /** The patterns of which a string ends in a state. */
  ended: readonly (readonly number[])[];
  /** Patterns that need nothing. */
  free: readonly number[];
};

/** Latin and Cyrillic letters lie below. */
const LETTERS = 0x530;

const sameLetter = (letter: string): string => letter.toLowerCase().replace("ё", "е");

function numberLetters(strings: readonly string[]): { letters: Uint8Array; width: number } {
  const numbers = new Map([...new Set(strings.join(""))].map((letter, at) => [letter, at + 1]));
  const letters = new Uint8Array(LETTERS);
  for (let code = 0; code < LETTERS; code++)
    letters[code] = numbers.get(sameLetter(String.fromCharCode(code))) ?? 0;
  return { letters, width: numbers.size + 1 };
}

/** The strings as a tree: for each state the state after each letter, where a string goes on so. */
function growTree(strings: readonly (readonly [string, number])[], letters: Uint8Array) {
  const steps: Map<number, number>[] = [new Map()];
  const ended: number[][] = [[]];
  for (const [string, pattern] of strings) {
    let state = 0;
    for (let at = 0; at < string.length; at++) {
      const letter = letters[string.charCodeAt(at)] ?? 0;
      const after = steps[state]?.get(letter) ?? steps.length;
      if (after === steps.length) {
        steps.push(new Map());
        ended.push([]);
        steps[state]?.set(letter, after);
      }
      state = after;
    }
    ended[state]?.push(pattern);
  }
  return { steps, ended };
}

function makeSieve(patterns: readonly RegExp[]): Sieve {
  const needed = patterns.map(requiredLetters);
  const strings = needed.flatMap((all = [], at) => all.map((one): [string, number] => [one, at]));
  const { letters, width } = numberLetters(strings.map(([string]) => string));
  const { steps, ended } = growTree(strings, letters);
  const next = new Uint16Array(steps.length * width);
  // Where no string goes on, the longest end of what was read that begins a string does; it is filled in before.
  const fallback = new Uint16Array(steps.length);
  const rows = [0];
  for (const state of rows) {
    const back = (fallback[state] ?? 0) * width;
    for (let letter = 0; letter < width; letter++) {
      const instead = state === 0 ? 0 : (next[back + letter] ?? 0);
      const after = steps[state]?.get(letter);
      next[state * width + letter] = after ?? instead;
      if (after === undefined) continue;
      fallback[after] = instead;
      ended[after]?.push(...(ended[instead] ?? []));
      rows.push(after);
    }
  }
  const free = needed.flatMap((one, at) => (one ? [] : [at]));
  return { letters, width, next, ended, free };
}

const noneEnds: readonly number[] = [];

/** Calls back with each pattern of which a string stands in a text, until one says that it is enough. */
function walk({ letters, width, next, ended }: Sieve, text: string, meet: (pattern: number) => boolean) {
  let state = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    state = next[state * width + (code < LETTERS ? (letters[code] as number) : 0)] as number;
    const ends = ended[state] ?? noneEnds;
    for (const pattern of ends) if (meet(pattern)) return;
  }
}

type WithPattern = { pattern: RegExp };

const ofLists = new WeakMap<readonly WithPattern[], Sieve>();
const ofPatterns = new WeakMap<RegExp, Sieve>();

/** The rules of a list that may match somewhere in a text, in the order of the list. */
export function rulesThatMay<One extends WithPattern>(rules: readonly One[], text: string): One[] {
  let sieve = ofLists.get(rules);
  if (!sieve) {
    sieve = makeSieve(rules.map(({ pattern }) => pattern));
    ofLists.set(rules, sieve);
  }
  const met = new Uint8Array(rules.length);
  for (const one of sieve.free) met[one] = 1;
  walk(sieve, text, (one) => {
    met[one] = 1;
    return false;
  });
  return rules.filter((_, at) => met[at] === 1);
}

/** Whether a pattern may match somewhere in a text: said without trying it, so only worth asking of a long pattern. */
export function mayMatch(pattern: RegExp, text: string): boolean {
  let sieve = ofPatterns.get(pattern);
  if (!sieve) {
    sieve = makeSieve([pattern]);
    ofPatterns.set(pattern, sieve);
  }
  if (sieve.free.length > 0) return true;
  let met = false;
  walk(sieve, text, () => {
    met = true;
    return true;
  });
  return met;
}

/** `pattern.test(text)`, where the pattern is long and seldom matches. */
export const tests = (pattern: RegExp, text: string): boolean =>
  mayMatch(pattern, text) && pattern.test(text);
