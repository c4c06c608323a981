import type { Sentence, Word } from "./layout/page.ts";

/** A rule with its signs: letters of which some must stand in a passage for the rule to be worth trying, set apart by blanks. */
type Signed = { signs: string };

/** Picks from a list of rules those worth trying on words `from` to `to`, in the order of the list. */
export type RulePicker<Rule> = (
  words: readonly Word[],
  passage: Pick<Sentence, "from" | "to">,
) => readonly Rule[];

const MOST_KNOWN = 60_000;
const LONGEST_KNOWN = 40;
const none: readonly number[] = [];

/** Signs between blanks (" за ") are whole words. */
const signsOf = ({ signs }: Signed): { sign: string; whole: boolean }[] =>
  signs.startsWith(" ")
    ? [{ sign: signs.trim(), whole: true }]
    : signs.split(" ").map((sign) => ({ sign, whole: false }));

/** Looks through each word once for the signs of all rules and remembers what it found. */
function makePicker<Rule extends Signed>(rules: readonly Rule[]): RulePicker<Rule> {
  const signs = rules.map((rule) =>
    signsOf(rule).map((one) => ({ ...one, sign: one.sign.replaceAll("ё", "е") })),
  );
  const shownBy = (lower: string): readonly number[] => {
    const found = signs.flatMap((list, rule) =>
      list.some(({ sign, whole }) => (whole ? lower === sign : lower.includes(sign))) ? [rule] : [],
    );
    return found.length > 0 ? found : none;
  };
  const known = new Map<string, readonly number[]>();
  const rulesOf = (lower: string): readonly number[] => {
    const seen = known.get(lower);
    if (seen) return seen;
    const found = shownBy(lower);
    if (known.size >= MOST_KNOWN) known.clear();
    if (lower.length <= LONGEST_KNOWN) known.set(lower, found);
    return found;
  };
  return (words, { from, to }) => {
    let picked: Set<number> | undefined;
    for (let at = from; at < to; at++)
      for (const rule of rulesOf(words[at]?.lower ?? "")) {
        picked ??= new Set();
        picked.add(rule);
      }
    if (!picked) return [];
    return [...picked].sort((a, b) => a - b).flatMap((rule) => rules[rule] ?? []);
  };
}

const pickers = new WeakMap<readonly Signed[], RulePicker<Signed>>();

/** The picker of a list of rules; made once for each list. */
export function pickerOf<Rule extends Signed>(rules: readonly Rule[]): RulePicker<Rule> {
  const made = pickers.get(rules) ?? makePicker(rules);
  pickers.set(rules, made);
  return made as RulePicker<Rule>;
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
