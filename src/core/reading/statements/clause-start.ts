import { isBreak } from "../references/declined-clause.ts";
import type { Reference } from "../references/reference.ts";
import { datesIn, referenceAt } from "../scene.ts";
import type { Frame } from "./frame.ts";
import { gapAt } from "./pieces.ts";

/** What follows the verb: where the clause begins, whether "that" opens it, and to whom it was told. */
export type ClauseStart = { at: number; linked: boolean; addressee?: Reference };

/** "That" is looked for so many words after the verb. */
const farthest = 14;

/** So many words may name whom something was told. */
const longestName = 7;

const lowerAt = ({ scene }: Frame, at: number): string => scene.page.words[at]?.lower ?? "";

/** Past "on Friday", "last week". */
function skipDate({ scene }: Frame, at: number): number {
  const [date] = datesIn(scene, at, at + 1);
  return date && date.from === at ? date.to : at;
}

/** Past the words of one noun phrase: "the state news agency", "a crowd", "ABC". */
export function skipNoun(frame: Frame, at: number): number {
  const { scene, sentence } = frame;
  const { articles, determiners, prepositions } = scene.language.references;
  const { complementizers } = scene.language.cues;
  const known = referenceAt(scene, at);
  if (known && known.to - known.from > 1) return known.to;
  const first = scene.page.words[at];
  let end = at + 1;
  const opened = determiners.has(first?.lower ?? "");
  while (end < sentence.to && end - at < longestName) {
    const word = scene.page.words[end];
    if (!word || !/^ $|^['’]s? $/u.test(word.gap)) break;
    if (complementizers.has(word.lower) || prepositions.has(word.lower) || articles.has(word.lower)) break;
    if (datesIn(scene, end, end + 1).some((date) => date.from === end)) break;
    const subject =
      Object.hasOwn(scene.language.references.pronouns, word.lower) || determiners.has(word.lower);
    if (subject || scene.language.cues.finite?.has(word.lower)) break;
    // "in a statement | President Ruiz": a new name; "at the White House": one that goes on.
    if (word.capital && opened && !scene.page.words[end - 1]?.capital && end - at > 1) break;
    if (!word.capital && !opened) break;
    end++;
  }
  return end;
}

/** Past "in an interview", "on Facebook", "to reporters": phrases of time, place and hearer. */
function skipCircumstance(frame: Frame, at: number): number {
  const { circumstances } = frame.scene.language.cues;
  if (!circumstances.has(lowerAt(frame, at))) return at;
  const dated = skipDate(frame, at + 1);
  return dated > at + 1 ? dated : skipNoun(frame, at + 1);
}

/** Whom something was told, right after the verb. */
function skipHearer(frame: Frame, at: number): { at: number; addressee?: Reference } {
  const { scene, cue } = frame;
  const { finite, tellers, complementizers, circumstances } = scene.language.cues;
  const lower = lowerAt(frame, at);
  const { determiners, hearers } = scene.language.references;
  const heard = referenceAt(scene, at) ?? (determiners.has(lower) ? referenceAt(scene, at + 1) : undefined);
  if (!finite) return heard?.from === at ? { at, addressee: heard } : { at };
  if (!tellers.has(cue.word)) return { at };
  if (complementizers.has(lower) || circumstances.has(lower)) return { at };
  if (hearers?.has(lower)) return { at: at + 1 };
  if (heard) {
    // "Told Reuters | television"
    let end = Math.max(heard.to, at + 1);
    const { nouns } = scene.language.references;
    while (gapAt(scene.page, end) === " " && nouns.has(scene.page.words[end]?.stem ?? "")) end++;
    return { at: end, addressee: heard };
  }
  return { at: skipNoun(frame, at) };
}

/** "That" further on, with nothing but circumstances before it. */
function linkAhead(frame: Frame, base: number): number | undefined {
  const { scene, sentence, cue } = frame;
  const { complementizers, finite, conjunctions, circumstances, tellers, adverb } = scene.language.cues;
  const first = lowerAt(frame, base);
  const led =
    circumstances.has(first) || adverb?.test(first) || skipDate(frame, base) > base || tellers.has(cue.word);
  for (let at = base; at < Math.min(sentence.to, base + farthest); at++) {
    if (at > base && /[;:"“«]/u.test(gapAt(scene.page, at)) && isBreak(scene, at)) return undefined;
    const lower = lowerAt(frame, at);
    if (complementizers.has(lower)) {
      if (finite && at > base && !led) return undefined;
      return finite && conjunctions.has(lowerAt(frame, at - 1)) ? undefined : at;
    }
    if (finite?.has(lower) || (finite && isSubjectPronoun(frame, at))) return undefined;
  }
  return undefined;
}

const isSubjectPronoun = (frame: Frame, at: number): boolean => {
  const { pronouns } = frame.scene.language.references;
  const lower = lowerAt(frame, at);
  return Object.hasOwn(pronouns, lower) && pronouns[lower]?.oblique !== true;
};

/** What follows the verb: after "that", after whom it was told, after a day or place. */
export function clauseStart(frame: Frame): ClauseStart {
  const { scene, sentence, cue, subject, place } = frame;
  const { adverb } = scene.language.cues;
  const base = place === "after" && subject ? subject.to : cue.to;
  const { at: after, addressee } = place === "after" ? { at: base } : skipHearer(frame, base);
  const told = addressee ? { addressee } : {};
  const link = linkAhead(frame, base);
  if (link !== undefined) return { at: link + 1, linked: true, ...told };
  let at = after;
  for (let steps = 0; steps < 4 && at < sentence.to; steps++) {
    if (at > base && /[,"“]/u.test(gapAt(scene.page, at))) break;
    const adverbial = adverb?.test(lowerAt(frame, at)) && !/[,"“]/u.test(gapAt(scene.page, at)) ? at + 1 : at;
    const next = Math.max(
      skipDate(frame, at),
      scene.language.cues.finite ? skipCircumstance(frame, at) : at,
      adverbial,
    );
    if (next === at) break;
    at = next;
  }
  return { at, linked: false, ...told };
}
