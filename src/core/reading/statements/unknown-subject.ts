import { quotationAt, type Sentence } from "../layout/page.ts";
import { isBreak, type Segment, segmentEnd, segmentsBefore } from "../references/declined-clause.ts";
import type { Reference } from "../references/reference.ts";
import { referencesIn, type Scene } from "../scene.ts";
import { formOf, openedAt } from "./declined-subject.ts";
import type { Subject } from "./find-subject.ts";

/** So many words may stand for a speaker of whom no word is known. */
const longestUnknown = 6;

/** "Один из зрителей | сказал", "сообщили | зрители": words right beside a verb of saying stand for who speaks. */
export function unknownSubject(
  scene: Scene,
  sentence: Sentence,
  cue: { from: number; to: number },
): Subject | undefined {
  const form = formOf(scene, cue.from);
  const [own] = segmentsBefore(scene, sentence, cue.from);
  const cut = own && (openedAt(scene, own, form) ?? own.from);
  const end = isBreak(scene, cue.to) ? cue.to : segmentEnd(scene, sentence, cue.to, () => false);
  const before = cut !== undefined && cut < cue.from ? phraseWithin(scene, cut, cue.from) : undefined;
  const words = before ?? (own && own.from === own.to ? phraseWithin(scene, cue.to, end) : undefined);
  if (!form || !words) return undefined;
  const reference: Reference = {
    ...words,
    head: words.from,
    kind: isTitled(scene, words) ? "organisation" : form.plural ? "group" : "description",
    plural: form.plural,
    oblique: false,
    possessive: false,
  };
  return { reference, from: words.from, to: words.to };
}

/** "Сообщает | «Полярный край»": a name in quotation marks alone is a body's. */
const isTitled = ({ page }: Scene, { from, to }: Segment): boolean =>
  /["«“„]$/u.test(page.words[from]?.gap ?? "") && quotationAt(page, page.words[from]?.start ?? -1)?.to === to;

/** A few small words that can be a noun's phrase: no link, no pronoun, no helper of the verb opens it. */
function phraseWithin(scene: Scene, from: number, to: number): Segment | undefined {
  const { cues, references, eventWords } = scene.language;
  const lower = (at: number) => scene.page.words[at]?.lower ?? "";
  let [start, end] = [from, to];
  const isHelper = (at: number) =>
    (cues.between.has(lower(at)) || cues.asWords.has(lower(at))) && !references.prepositions.has(lower(at));
  while (start < end && isHelper(start)) start++;
  while (end > start && (isHelper(end - 1) || (end - start > 1 && /[оь]$/u.test(lower(end - 1))))) end--;
  const first = lower(start);
  const none =
    end - start < 1 ||
    end - start > longestUnknown ||
    references.prepositions.has(first) ||
    cues.clauseOpeners.has(first) ||
    Object.hasOwn(references.pronouns, first) ||
    eventWords.afterwards.has(first) ||
    /^котор/u.test(first) ||
    referencesIn(scene, start, end).length > 0 ||
    cues.aboutThis.has(first) ||
    cues.aboutThis.has(`${first} ${lower(start + 1)}`);
  const noun =
    !none && (references.mayDescribe?.(first) === false || end - start > 1) && /^\p{L}{4,}/u.test(first);
  return noun && first !== "этом" && !/(?:но|ее|то|ть|вшись|в)$/u.test(first)
    ? { from: start, to: end }
    : undefined;
}
