import type { Language } from "./languages/language.ts";
import type { Page } from "./layout/page.ts";

/** Letters of which some must stand in a passage for a rule to be worth trying, set apart by blanks. */
type Signed = { signs: string };

const listsOf = (language: Language) => ({
  events: language.eventRules,
  custody: language.custodyRules,
  dates: language.dates.rules,
});

type Lists = ReturnType<typeof listsOf>;

/** Rules that a word speaks for, by the list they stand in and their place there. */
export type SignedLists = Readonly<Record<keyof Lists, readonly number[]>>;

/** Letters that signs begin with, and after each those that go on; `rules` have the letters up to here as a sign. */
type Step = { next: Map<number, Step>; rules: { list: keyof Lists; place: number; whole: boolean }[] };

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
  for (const [list, rules] of Object.entries(listsOf(language)) as [keyof Lists, readonly Signed[]][])
    for (const [place, { signs }] of rules.entries()) {
      // A sign between blanks (" за ") is a whole word.
      const whole = signs.startsWith(" ");
      for (const sign of signs.trim().split(" "))
        enter(root, sign.replaceAll("ё", "е")).rules.push({ list, place, whole });
    }
  return root;
}

const made = new WeakMap<Language, Step>();

/** The rules of which a sign stands in a word (in small letters); nothing for most words. */
export function findSigns(language: Language, lower: string): SignedLists | undefined {
  const root = made.get(language) ?? stepsOf(language);
  made.set(language, root);
  let found: Record<keyof Lists, number[]> | undefined;
  for (let from = 0; from < lower.length; from++) {
    let step = root.next.get(lower.charCodeAt(from));
    for (let at = from + 1; step; at++) {
      for (const { list, place, whole } of step.rules) {
        if (whole && (from > 0 || at < lower.length)) continue;
        found ??= { events: [], custody: [], dates: [] };
        if (!found[list].includes(place)) found[list].push(place);
      }
      step = step.next.get(lower.charCodeAt(at));
    }
  }
  return found;
}

/** The rules of a list that are worth trying on words `from` to `to`, in the order of the list. */
export function pickRules<Rule extends Signed>(
  page: Page,
  list: keyof Lists,
  rules: readonly Rule[],
  { from, to }: { from: number; to: number },
): Rule[] {
  const places: number[] = [];
  for (let at = firstTelling(page, from); (page.telling[at] ?? to) < to; at++)
    for (const place of page.words[page.telling[at] ?? 0]?.form.signs?.[list] ?? [])
      if (!places.includes(place)) places.push(place);
  return places.sort((a, b) => a - b).flatMap((place) => rules[place] ?? []);
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

/** All matches of a global pattern. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return found;
}
