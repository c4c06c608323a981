import type { Sentence } from "../layout/page.ts";
import type { Reference } from "../references/reference.ts";
import { referencesIn, type Scene } from "../scene.ts";
import type { Cases } from "./find-patients.ts";

/** So many words after a verb of exchange it tells for whom. */
const reach = 14;

/** "Swapped Ruiz | for Tim Bell and Rosa Cole": the names of those on the other side; where nobody is known to be held, the first. */
export function exchangedFor(
  scene: Scene,
  { sentence, to }: { sentence: Sentence; to: number },
  cases: Cases,
): Reference[] {
  const { page, language } = scene;
  for (let at = to; at < Math.min(sentence.to, to + reach); at++) {
    if (!language.eventWords.inReturn.has(page.words[at]?.lower ?? "")) continue;
    const others = referencesIn(scene, at + 1, sentence.to).filter(({ person }) => person !== undefined);
    return cases.length === 0
      ? others.slice(0, 1)
      : others.filter(({ person }) => cases.includes(person ?? -1));
  }
  return [];
}
