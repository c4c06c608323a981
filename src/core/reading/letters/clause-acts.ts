import { wordAt } from "../layout/page.ts";
import type { WordForm } from "../layout/word-forms.ts";
import { peopleIn } from "./head-pieces.ts";
import type { ActRule } from "./letter-rules.ts";
import type { LetterScene } from "./letter-scene.ts";

/** A word that does nothing to what was asked. */
const plainWord = "_";

/** What stands for those in custody, by name or pronoun. */
const heldTag = "h";

const known = new WeakMap<WordForm, string>();

/** What a clause does with what was asked: decides, promises, passes on; read from one letter for each of its words. */
export function actOf(letter: LetterScene, clause: { start: number; end: number }): ActRule | undefined {
  const { scene, concerned } = letter;
  const { page, language } = scene;
  const named = peopleIn(scene, clause).filter(({ person }) => concerned.includes(person));
  const { tags, rules } = language.letters.answers.acts;
  let said = "";
  for (let at = wordAt(page, clause.start); at < wordAt(page, clause.end); at++) {
    const word = page.words[at];
    if (!word) break;
    const { form } = word;
    if (named.some(({ start, end }) => start <= word.start && word.start < end)) {
      if (!said.endsWith(heldTag)) said += heldTag;
      continue;
    }
    const tag = known.get(form) ?? tags.find(([, pattern]) => pattern.test(form.lower))?.[0] ?? plainWord;
    known.set(form, tag);
    if (/[,:(]/u.test(word.gap) && said !== "") said += ",";
    said += tag;
  }
  return rules.find(({ pattern }) => pattern.test(said));
}
