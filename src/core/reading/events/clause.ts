import type { FoundDate } from "../dates/find-dates.ts";
import type { Sentence } from "../layout/page.ts";
import { placeLength } from "../people/word-kinds.ts";
import { isBreak } from "../references/declined-clause.ts";
import { datesIn, referenceAt, referencesBefore, referencesIn, type Scene } from "../scene.ts";

/** An event's span reaches at most so many words past its verb. */
const longest = 26;

/** Whether a mark between two words ends a clause; a dot and a blank within a sentence stand behind an abbreviation. */
export const breaks = (gap: string | undefined): boolean =>
  gap !== undefined && gap !== " " && gap !== ". " && /[,;:.!?"“”«»()]|\s[—–-]\s/u.test(gap);

/** Whether a clause ends before a word; where nouns decline, a name in quotation marks ends none. */
const endsAt = (scene: Scene, at: number): boolean =>
  breaks(scene.page.words[at]?.gap) && (!scene.language.references.verbForm || isBreak(scene, at));

/** "…, in November": after a comma, nothing but a date belongs to the clause before. */
function opensDate(scene: Scene, sentence: Sentence, at: number): boolean {
  const { words } = scene.page;
  if (words[at]?.gap !== ", ") return false;
  const prepositions =
    scene.language.references.prepositions.has(words[at]?.lower ?? "") ||
    /^(?:since|с)$/u.test(words[at]?.lower ?? "");
  const date = datesIn(scene, at, at + 3).find(
    (one) => one.from === at || (prepositions && one.from === at + 1),
  );
  return date !== undefined && (date.to >= sentence.to || breaks(words[date.to]?.gap));
}

/** "In Monrovia, | Liberia, | on 28 May": how many words name the land of the place before, where a date goes on after it. */
function regionLength(scene: Scene, sentence: Sentence, at: number): number {
  const { words } = scene.page;
  const length = words[at]?.gap === ", " && words[at - 1]?.capital ? placeLength(scene.page, at) : 0;
  const next = at + length;
  if (length === 0 || (next < sentence.to && words[next]?.gap !== ", ")) return 0;
  return datesIn(scene, next, Math.min(sentence.to, next + 2)).length > 0 ? length : 0;
}

/** "Since | his arrest in May" opens a clause, "since | May" and "since | last May" do not. */
const isSince = (scene: Scene, at: number): boolean =>
  scene.language.eventWords.untilNow.has(scene.page.words[at]?.lower ?? "") &&
  datesIn(scene, at + 1, at + 3).length > 0;

/** "That June", "as soon as": a word that else opens another clause. */
const goesOnWith = (scene: Scene, at: number): boolean =>
  datesIn(scene, at, at + 1).length > 0 ||
  isSince(scene, at) ||
  scene.language.eventWords.clauseGoesOn.test(
    `${scene.page.words[at]?.lower ?? ""} ${scene.page.words[at + 1]?.lower ?? ""}`,
  );

/** "Орлова | и его жену увезли из дома": the word links two who stand in one case. */
function listsOn(scene: Scene, at: number): boolean {
  const { conjunctions } = scene.language.cues;
  if (!scene.language.references.verbForm || !conjunctions.has(scene.page.words[at]?.lower ?? ""))
    return false;
  const [before] = referencesBefore(scene, at, 1);
  const [after] = referencesIn(scene, at + 1, at + 6);
  if (before?.to !== at || !after || after.from > at + 2 || before.person === undefined) return false;
  return before.oblique && after.oblique && (after.kind === "person" || after.kind === "description");
}

/** "On May 5, 2013, | at a roadblock": a place that follows a date belongs to the clause. */
const opensPlace = (scene: Scene, at: number): boolean =>
  scene.page.words[at]?.gap === ", " &&
  !scene.language.references.verbForm &&
  scene.language.eventWords.placePrepositions.has(scene.page.words[at]?.lower ?? "") &&
  datesIn(scene, Math.max(0, at - 4), at).some((date) => date.to === at);

const isAge = ({ page }: Scene, at: number): boolean =>
  page.words[at]?.gap === ", " &&
  /^\d{1,2}$/u.test(page.words[at]?.lower ?? "") &&
  page.words[at + 1]?.gap === ", ";

/** Where the clause of an event ends: at a mark or a word that opens another clause. */
export function clauseEnd(scene: Scene, sentence: Sentence, from: number): number {
  const { words } = scene.page;
  const { clauseEnds } = scene.language.eventWords;
  let end = from;
  while (end < sentence.to && end - from < longest) {
    const word = words[end];
    if (!word) break;
    if (end > from && endsAt(scene, end)) {
      // "on September 7, 2011, a court": the comma belongs to the date. "…, including …" goes on.
      const dated = datesIn(scene, Math.max(sentence.from, end - 3), end).some(
        (date) => date.from < end && date.to > end,
      );
      // "Arrested Ruiz, 38, | on May 5": an age ends no clause that goes on with its date.
      if (isAge(scene, end) && opensDate(scene, sentence, end + 1)) {
        end++;
        continue;
      }
      const region = regionLength(scene, sentence, end);
      if (region > 0) {
        end += region + 1;
        continue;
      }
      const goesOn = dated || /^(?:including|включая|а также|в том)$/u.test(word.lower);
      const name = referenceAt(scene, end);
      // "With his friend, Ana Ruiz, | in 2021": a name put between.
      if (name?.kind === "person" && opensDate(scene, sentence, name.to)) end = name.to;
      else if (!goesOn && !opensDate(scene, sentence, end) && !opensPlace(scene, end)) break;
    }
    if (end > from && clauseEnds.has(word.lower) && !goesOnWith(scene, end) && !listsOn(scene, end)) break;
    end++;
  }
  return end;
}

/** "Ruiz and his colleague Bell | met": the word links two names of one subject. */
function joinsNames(scene: Scene, start: number, verb: number): boolean {
  const [before] = referencesBefore(scene, start - 1, 1);
  const after = referencesIn(scene, start, verb);
  return before?.to === start - 1 && after[0]?.from === start && (after.at(-1)?.to ?? 0) >= verb;
}

/** So many words put between a subject or object and its verb are stepped over. */
const longestInsert = 14;

/**
 * "5 мая Орлова, находившегося в Праге, | задержали": where the clause begins that a participle or relative parts from its verb;
 * its dates count, those of the words put between, from `insert` on, do not.
 */
export function beginAcross(
  scene: Scene,
  sentence: Sentence,
  start: number,
): { begin: number; insert: number } {
  const { words } = scene.page;
  if (!scene.language.references.verbForm || words[start]?.gap !== ", ")
    return { begin: start, insert: start };
  let open = start - 1;
  while (open > sentence.from && start - open < longestInsert && !endsAt(scene, open)) open--;
  const inserted =
    scene.language.eventWords.opensInsert?.test(words[open]?.lower ?? "") ||
    scene.language.eventWords.opensInsert?.test(words[open + 1]?.lower ?? "");
  return inserted && words[open]?.gap === ", "
    ? { begin: clauseBegin(scene, sentence, open - 1), insert: open }
    : { begin: start, insert: start };
}

/** Where the clause of an event begins. */
export function clauseBegin(scene: Scene, sentence: Sentence, at: number): number {
  const { words } = scene.page;
  const { clauseEnds } = scene.language.eventWords;
  let start = at;
  while (start > sentence.from && at - start < longest) {
    const dated = datesIn(scene, Math.max(sentence.from, start - 3), start).some(
      (date) => date.from < start && date.to > start,
    );
    if (endsAt(scene, start) && !dated) break;
    if (clauseEnds.has(words[start - 1]?.lower ?? "") && !joinsNames(scene, start, at)) break;
    start--;
  }
  return start;
}

/** A date that opens the clause before a comma: "On September 7, 2011, | a court sentenced …". */
export function leadingDate(scene: Scene, sentence: Sentence, begin: number): FoundDate | undefined {
  const date = datesIn(scene, Math.max(sentence.from, begin - 6), begin).find((one) => one.to === begin);
  if (!date) return undefined;
  const before = scene.page.words[date.from - 1];
  const opens =
    date.from <= sentence.from + 1 ||
    breaks(scene.page.words[date.from - 1]?.gap) ||
    breaks(scene.page.words[date.from]?.gap);
  return opens ||
    before === undefined ||
    scene.language.eventWords.clauseEnds.has(scene.page.words[date.from - 2]?.lower ?? "")
    ? date
    : undefined;
}
