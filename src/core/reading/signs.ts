import type { Language } from "./languages/language.ts";
import type { Page } from "./layout/page.ts";
import { requiredLetters } from "./required-letters.ts";

/** What must stand in a passage for a rule to be worth trying. */
export type Signed = {
  /** Letters or figures within words of which some must stand there, set apart by blanks; between blanks (" за ") a whole word. */
  signs: string;
  /** As many others of which some must stand there too. */
  and?: string;
};

type List = "events" | "custody" | "dates" | "letterEvents";

/** The signs of a rule that names none stand in its pattern. */
export type Rule = Partial<Signed> & { pattern: RegExp };

const listsOf = (language: Language): Readonly<Record<List, readonly Rule[]>> => ({
  events: language.eventRules,
  custody: language.custodyRules,
  dates: language.dates.rules,
  letterEvents: language.letters.events,
});

const signsOf = ({ signs, pattern }: Rule): string | undefined =>
  signs ?? requiredLetters(pattern)?.join(" ");

/**
 * Rules of a list as bits, by their places in it: in the first half those of whose `signs` one stands there, in the second
 * half those of whose `and` one does.
 */
type Marks = Int32Array;

/** Rules that a word speaks for, by the list they stand in. */
export type SignedLists = Readonly<Record<List, Marks | undefined>>;

/** Letters that signs begin with, and after each those that go on; `rules` have the letters up to here as a sign. */
type Step = { next: Map<number, Step>; rules: { list: List; mark: number; size: number; whole: boolean }[] };

const makeStep = (): Step => ({ next: new Map(), rules: [] });

function enter(root: Step, sign: string): Step {
  let step = root;
  for (let at = 0; at < sign.length; at++) {
    const letter = sign.charCodeAt(at);
    const next = step.next.get(letter) ?? makeStep();
    step.next.set(letter, next);
    step = next;
  }
  return step;
}

function stepsOf(language: Language): Step {
  const root = makeStep();
  for (const [list, rules] of Object.entries(listsOf(language)) as [List, readonly Rule[]][]) {
    const size = sizeFor(rules);
    for (const [place, rule] of rules.entries())
      for (const [half, signs = ""] of [signsOf(rule), rule.and].entries()) {
        const whole = signs.startsWith(" ");
        const mark = place + half * size * 16;
        for (const sign of signs.split(" ").filter(Boolean))
          enter(root, sign.replaceAll("ё", "е")).rules.push({ list, mark, size, whole });
      }
  }
  return root;
}

/** How many numbers of 32 bits hold the marks of a list. */
const sizeFor = (rules: readonly Rule[]): number => 2 * Math.ceil(rules.length / 32);

const setMark = (marks: Marks, mark: number) => {
  marks[mark >> 5] = (marks[mark >> 5] ?? 0) | (1 << (mark & 31));
};

const made = new WeakMap<Language, Step>();

/** The rules of which a sign stands in a word (in small letters); nothing for most words. */
export function findSigns(language: Language, lower: string): SignedLists | undefined {
  const root = made.get(language) ?? stepsOf(language);
  made.set(language, root);
  let found: Partial<Record<List, Marks>> | undefined;
  for (let from = 0; from < lower.length; from++) {
    let step = root.next.get(lower.charCodeAt(from));
    for (let at = from + 1; step; at++) {
      for (const { list, mark, size, whole } of step.rules) {
        if (whole && (from > 0 || at < lower.length)) continue;
        found ??= {};
        const marks = found[list] ?? new Int32Array(size);
        setMark(marks, mark);
        found[list] = marks;
      }
      step = step.next.get(lower.charCodeAt(at));
    }
  }
  if (!found) return undefined;
  return {
    events: shared(found.events),
    custody: shared(found.custody),
    dates: shared(found.dates),
    letterEvents: shared(found.letterEvents),
  };
}

/** Words that speak for the same rules share their marks. */
const known = new Map<string, Marks>();
const MOST_KNOWN = 2000;

function shared(marks: Marks | undefined): Marks | undefined {
  if (!marks) return undefined;
  const key = marks.join(" ");
  const same = known.get(key) ?? marks;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, same);
  return same;
}

/** What each list starts from: rules without signs are always worth trying, those without `and` need no other letters. */
const always = new WeakMap<readonly Rule[], Marks>();

function marksFor(rules: readonly Rule[]): Marks {
  const made = always.get(rules);
  if (made) return made;
  const marks = new Int32Array(sizeFor(rules));
  for (const [place, rule] of rules.entries()) {
    if (signsOf(rule) === undefined) setMark(marks, place);
    if (rule.and === undefined) setMark(marks, place + marks.length * 16);
  }
  always.set(rules, marks);
  return marks;
}

/** Room for the marks of one passage; no list has more rules. */
const seen: Marks = new Int32Array(64);

/** The rules of a list that are worth trying on words `from` to `to`, in the order of the list. */
export function pickRules<One extends Rule>(
  page: Page,
  list: List,
  rules: readonly One[],
  { from, to }: { from: number; to: number },
): One[] {
  const { telling, words } = page;
  const start = marksFor(rules);
  seen.set(start);
  for (let at = firstTelling(page, from); (telling[at] ?? to) < to; at++) {
    const marks = words[telling[at] ?? 0]?.form.signs?.[list];
    if (marks)
      for (let part = 0; part < marks.length; part++) seen[part] = (seen[part] ?? 0) | (marks[part] ?? 0);
  }
  const picked: One[] = [];
  const half = start.length / 2;
  for (let part = 0; part < half; part++)
    for (let bits = (seen[part] ?? 0) & (seen[part + half] ?? 0); bits !== 0; bits &= bits - 1) {
      const rule = rules[32 * part + 31 - Math.clz32(bits & -bits)];
      if (rule) picked.push(rule);
    }
  return picked;
}

/** The first of the telling words at or after a word. */
function firstTelling({ telling }: Page, word: number): number {
  let low = 0;
  let high = telling.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((telling[middle] ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

const noMatches: readonly RegExpExecArray[] = [];

/** All matches of a global pattern. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  const first = pattern.exec(text);
  if (!first) return noMatches;
  const found: RegExpExecArray[] = [];
  for (let match: typeof first | null = first; match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return found;
}

/** How many letters a match captured while it looked back: they stand right before it and belong to it. */
export function lengthBefore(match: RegExpExecArray): number {
  let longest = 0;
  for (let group = 1; group < match.length; group++) {
    const { length = 0 } = match[group] ?? "";
    if (length > longest && match.input.startsWith(match[group] ?? "", match.index - length))
      longest = length;
  }
  return longest;
}
