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

type List = "events" | "custody" | "dates" | "asks" | "documents" | "letterEvents";

/** The signs of a rule that names none stand in its pattern. */
export type Rule = Partial<Signed> & { pattern: RegExp };

const listsOf = (language: Language): Readonly<Record<List, readonly Rule[]>> => ({
  events: language.eventRules,
  custody: language.custodyRules,
  dates: language.dates.rules,
  asks: language.letters.asks.rules,
  documents: language.letters.answers.documents,
  letterEvents: language.letters.events,
});

const signsOf = ({ signs, pattern }: Rule): string | undefined =>
  signs ?? requiredLetters(pattern)?.join(" ");

/**
 * Rules that a word speaks for, by the list they stand in: for a rule's `signs` twice its place there, for its `and` one more.
 * In order, each once.
 */
export type SignedLists = Readonly<Partial<Record<List, readonly number[]>>>;

/** Letters that signs begin with, and after each those that go on; `rules` have the letters up to here as a sign. */
type Step = { next: Map<number, Step>; rules: { list: List; mark: number; whole: boolean }[] };

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
  for (const [list, rules] of Object.entries(listsOf(language)) as [List, readonly Rule[]][])
    for (const [place, rule] of rules.entries())
      for (const [by, signs = ""] of [signsOf(rule), rule.and].entries()) {
        const whole = signs.startsWith(" ");
        for (const sign of signs.split(" ").filter(Boolean))
          enter(root, sign.replaceAll("ё", "е")).rules.push({ list, mark: 2 * place + by, whole });
      }
  return root;
}

const made = new WeakMap<Language, Step>();

/** The rules of which a sign stands in a word (in small letters); nothing for most words. */
export function findSigns(language: Language, lower: string): SignedLists | undefined {
  const root = made.get(language) ?? stepsOf(language);
  made.set(language, root);
  let found: Partial<Record<List, number[]>> | undefined;
  for (let from = 0; from < lower.length; from++) {
    let step = root.next.get(lower.charCodeAt(from));
    for (let at = from + 1; step; at++) {
      for (const rule of step.rules) {
        if (rule.whole && (from > 0 || at < lower.length)) continue;
        found ??= {};
        const marks = found[rule.list] ?? [];
        marks.push(rule.mark);
        found[rule.list] = marks;
      }
      step = step.next.get(lower.charCodeAt(at));
    }
  }
  if (!found) return undefined;
  return {
    events: shared(found.events),
    custody: shared(found.custody),
    dates: shared(found.dates),
    asks: shared(found.asks),
    documents: shared(found.documents),
    letterEvents: shared(found.letterEvents),
  };
}

const inOrder = (marks: readonly number[]): number[] => [...new Set(marks)].sort((a, b) => a - b);

/** Words that speak for the same rules share one list. */
const lists = new Map<string, readonly number[]>();
const MOST_LISTS = 2000;

function shared(marks: readonly number[] = none): readonly number[] {
  if (marks.length === 0) return none;
  const list = inOrder(marks);
  const key = list.join(" ");
  const known = lists.get(key) ?? list;
  if (lists.size >= MOST_LISTS) lists.clear();
  lists.set(key, known);
  return known;
}

const open = new WeakMap<readonly Rule[], readonly number[]>();

/** The rules of a list that are always worth trying: their patterns need no letters. */
function openMarks(rules: readonly Rule[]): readonly number[] {
  const known = open.get(rules);
  if (known) return known;
  const marks = [...rules.keys()].flatMap((place) => {
    const rule = rules[place];
    return rule && signsOf(rule) === undefined ? [2 * place] : [];
  });
  open.set(rules, marks);
  return marks;
}

/** The rules of a list that are worth trying on words `from` to `to`, in the order of the list. */
export function pickRules<One extends Rule>(
  page: Page,
  list: List,
  rules: readonly One[],
  { from, to }: { from: number; to: number },
): One[] {
  let marks = openMarks(rules);
  for (let at = firstTelling(page, from); (page.telling[at] ?? to) < to; at++) {
    const own = page.words[page.telling[at] ?? 0]?.form.signs?.[list] ?? none;
    // Most passages have one telling word, or the same rules again.
    if (marks.length === 0 || own.length === 0) marks = own.length === 0 ? marks : own;
    else if (own !== marks && !own.every((mark) => marks.includes(mark))) marks = inOrder([...marks, ...own]);
  }
  if (marks.length === 0) return [];
  const isWorth = (mark: number) =>
    mark % 2 === 0 && (rules[mark / 2]?.and === undefined || marks.includes(mark + 1));
  return marks.filter(isWorth).flatMap((mark) => rules[mark / 2] ?? []);
}

const none: readonly number[] = [];

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
export const lengthBefore = (match: RegExpExecArray | RegExpMatchArray): number =>
  Math.max(
    0,
    ...match.slice(1).map((seen) => {
      const { index = 0, input = "" } = match;
      return seen !== undefined && input.slice(0, index).endsWith(seen) ? seen.length : 0;
    }),
  );
