import { type Sentence, wordAt } from "../layout/page.ts";
import { isProse, type Scene } from "../scene.ts";
import { lengthBefore, matchesOf, pickRules } from "../signs.ts";
import type { EventRule } from "./event-rule.ts";
import { withSmallStart } from "./small-start.ts";

/** A rule that matched, by the words of its match; `rivals` are later rules of its type that matched there as well. */
export type EventMatch = {
  rule: EventRule;
  sentence: Sentence;
  from: number;
  to: number;
  rivals: EventMatch[];
};

/** How far around a sentence its subject is looked for, in characters. */
const nearby = 350;

/** Every match of every rule in the order of the text. */
export function matchEvents(scene: Scene): EventMatch[] {
  const { page, language } = scene;
  const found: EventMatch[] = [];
  for (const sentence of page.clauses) {
    const rules = pickRules(page, "events", language.eventRules, sentence);
    if (rules.length === 0 || !isProse(page, sentence)) continue;
    const text = withSmallStart(page.text.slice(sentence.start, sentence.end));
    const here: EventMatch[] = [];
    for (const rule of rules) {
      const matches = matchesOf(rule.pattern, text);
      if (matches.length === 0 || (rule.needsCase && !isAboutCase(scene, sentence))) continue;
      for (const match of matches) {
        const from = wordAt(page, sentence.start + match.index - lengthBefore(match));
        const to = wordAt(page, sentence.start + match.index + match[0].length);
        if (to <= from) continue;
        const rival = here.find((one) => one.rule.type === rule.type && one.from < to && from < one.to);
        (rival?.rivals ?? here).push({ rule, sentence, from, to, rivals: [] });
      }
    }
    found.push(...here.sort((a, b) => a.from - b.from));
  }
  return found;
}

/** Whether a sentence or one beside it speaks of people in custody. */
function isAboutCase({ page, language }: Scene, sentence: Sentence): boolean {
  const near = page.text.slice(Math.max(0, sentence.start - nearby), sentence.end + nearby);
  return language.eventWords.caseWords.test(near);
}
