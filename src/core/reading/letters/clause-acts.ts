import { wordAt } from "../layout/page.ts";
import type { WordForm } from "../layout/word-forms.ts";
import { peopleIn } from "./head-pieces.ts";
import type { ActRule, ActWords } from "./letter-rules.ts";
import type { LetterScene } from "./letter-scene.ts";

/** A word that does nothing to what was asked. */
const plainWord = "_";

/** What stands for those in custody, by name or pronoun. */
const heldTag = "h";

const known = new WeakMap<WordForm, string>();

/** What stands for several words: the first idiom that begins at a place counts. */
type Stands = { start: number; end: number; tag: string };

function idiomsIn({ scene }: LetterScene, { start, end }: { start: number; end: number }): Stands[] {
  const text = scene.page.text.slice(start, end);
  return scene.language.letters.answers.acts.idioms.flatMap(([tag, pattern]) => {
    const found = pattern.exec(text);
    return found ? [{ tag, start: start + found.index, end: start + found.index + found[0].length }] : [];
  });
}

/** A capital within a clause opens a name, unless the whole word is in capitals ("DISMISSED"). */
const isName = (text: string): boolean => text !== text.toUpperCase();

function tagOf(form: WordForm, tags: ActWords["tags"]): string {
  const tag = known.get(form) ?? tags.find(([, pattern]) => pattern.test(form.lower))?.[0] ?? plainWord;
  known.set(form, tag);
  return tag;
}

/** What a clause does with what was asked: decides, promises, passes on; read from letters for what its words do. */
export function actOf(letter: LetterScene, clause: { start: number; end: number }): ActRule | undefined {
  const { scene, concerned } = letter;
  const { page, language } = scene;
  const named = peopleIn(scene, clause).filter(({ person }) => concerned.includes(person));
  const idioms = idiomsIn(letter, clause);
  const { tags, rules } = language.letters.answers.acts;
  let said = "";
  let idiom: Stands | undefined;
  const from = wordAt(page, clause.start);
  for (let at = from; at < wordAt(page, clause.end); at++) {
    const word = page.words[at];
    if (!word) break;
    const { form } = word;
    if (idiom && word.start < idiom.end) continue;
    if (/[,:(]/u.test(word.gap) && said !== "") said += ",";
    idiom = idioms.find(({ start, end }) => start <= word.start && word.start < end);
    if (idiom) said += idiom.tag;
    else if (named.some(({ start, end }) => start <= word.start && word.start < end)) {
      if (!said.endsWith(heldTag)) said += heldTag;
    } else
      said +=
        form.capital && at > from && isName(page.text.slice(word.start, word.end))
          ? plainWord
          : tagOf(form, tags);
  }
  return rules.find(({ pattern }) => pattern.test(said));
}
