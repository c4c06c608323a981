import { type Quotation, quotationAt, type Sentence } from "../layout/page.ts";
import { referencesIn, type Scene } from "../scene.ts";
import type { Reference, VerbForm } from "./reference.ts";

/** Words `from` to `to` between two marks of a sentence. */
export type Segment = { from: number; to: number };

/** So many words in marks are a name and break no clause: "судно «Полярный край» вышло". */
const longestTitle = 6;

/** So many words in brackets are stepped over. */
const longestAside = 40;

const breakMark = /[,;:—–"“”«»„()]|\s-\s/u;

/** Whether words in quotation marks are part of the clause around them: a name, or a few words of somebody's. */
const isInline = (scene: Scene, quotation: Quotation): boolean =>
  isTitle(scene, quotation) || !(scene.page.words[quotation.from]?.capital ?? true);

/** Whether words in quotation marks are a name, not speech. */
export const isTitle = ({ page }: Scene, { from, to }: Quotation): boolean =>
  to - from <= longestTitle && page.words[from]?.capital === true;

/** Whether a clause ends before this word: at a mark that is no part of a name. */
export function isBreak(scene: Scene, at: number): boolean {
  const { page } = scene;
  const gap = page.words[at]?.gap;
  if (gap === undefined || gap === " " || !breakMark.test(gap)) return false;
  if (!/^ ?[«“„"]$|^[»”“"] ?$/u.test(gap)) return true;
  const opens = /[«“„"]$/u.test(gap) && !/^[»”]/u.test(gap);
  const inside = page.words[opens ? at : at - 1];
  const quotation = inside && quotationAt(page, inside.start);
  return !quotation || !isInline(scene, quotation);
}

/** The speech in quotation marks that a word stands in. */
function speechAt(scene: Scene, at: number): Quotation | undefined {
  const word = scene.page.words[at];
  const quotation = word && quotationAt(scene.page, word.start);
  return quotation && !isTitle(scene, quotation) ? quotation : undefined;
}

/** Where the brackets open that close before this word. */
function asideStart(scene: Scene, floor: number, at: number): number | undefined {
  const { words } = scene.page;
  if (!words[at]?.gap.includes(")")) return undefined;
  for (let start = at - 1; start > floor && at - start < longestAside; start--)
    if (words[start]?.gap.includes("(")) return start;
  return undefined;
}

/** The segments of a sentence before a word, the nearest first; what stands in brackets is left out. */
export function segmentsBefore(scene: Scene, sentence: Sentence, end: number): Segment[] {
  const found: Segment[] = [];
  const speech = speechAt(scene, end);
  let to = end;
  if (isBreak(scene, end)) {
    found.push({ from: end, to: end });
    to = asideStart(scene, sentence.from, end) ?? end;
  }
  while (to > sentence.from && found.length < 5 && speechAt(scene, to - 1) === speech) {
    let from = to - 1;
    while (from > sentence.from && !isBreak(scene, from)) from--;
    found.push({ from, to });
    to = asideStart(scene, sentence.from, from) ?? from;
    if (/[:;"“”«»„]/u.test(scene.page.words[from]?.gap ?? "") && isBreak(scene, from)) break;
  }
  return found;
}

/** Where the segment that begins at a word ends. */
export function segmentEnd(
  scene: Scene,
  sentence: Sentence,
  from: number,
  stop: (at: number) => boolean,
): number {
  let to = from;
  while (to < sentence.to && (to === from || !isBreak(scene, to)) && !stop(to)) to++;
  return to;
}

/** "Т. В. Орлова | отклонила": the form may be a woman's name or a man's in another case; the verb tells. */
function mayStillBeSubject(scene: Scene, reference: Reference, form: VerbForm | undefined): boolean {
  const { page, language, people } = scene;
  const named = page.words.slice(reference.from, reference.to);
  const person = people.persons[reference.person ?? -1];
  const base = new Set((person?.name ?? "").toLowerCase().replaceAll("ё", "е").split(" "));
  const woman = form?.gender === "f";
  return named.every((word, index) => {
    if (word.text.length === 1 || base.has(word.lower)) return true;
    if (index < named.length - 1 && !language.names.given.has(word.lower)) return true;
    // "Раутио" has one form for all cases.
    if (named.length > 1 && word.lower.length > 3 && /[оиэы]$/u.test(word.lower)) return true;
    return woman && /[ая]$/u.test(word.lower);
  });
}

/** "Москва | заявила", not "Москвы": the ending of a place's name in the nominative goes with the verb's. */
function isPlaceForm(text: string, form: VerbForm | undefined): boolean {
  if (text === text.toUpperCase()) return true;
  if (/[ыую]$|(?:ой|ей|ом|ем|ии)$/u.test(text) && !/(?:Перу|Баку)$/u.test(text)) return false;
  if (form?.gender === "m") return !/[аяе]$/u.test(text);
  return form?.gender !== "f" || !/[еи]$/u.test(text);
}

/** Whether a reference stands in a form that can be a subject, and agrees with its verb. */
export function agrees(scene: Scene, reference: Reference, form: VerbForm | undefined): boolean {
  const { page, language, people } = scene;
  const before = page.words[reference.from - 1];
  const joined = page.words[reference.from]?.gap === " " || page.words[reference.from]?.gap === " «";
  if (joined && before && language.references.prepositions.has(before.lower)) return false;
  const head = page.words[reference.head];
  const several = form?.plural === true && head !== undefined && language.references.mayBeMany?.(head);
  const plural = reference.plural === true || several === true;
  if (form && plural !== form.plural) return false;
  if (reference.kind === "person") {
    const gender = reference.person === undefined ? undefined : people.persons[reference.person]?.gender;
    if (form?.gender === "n" || (form?.gender && gender && form.gender !== gender)) return false;
    return !reference.oblique || mayStillBeSubject(scene, reference, form);
  }
  if (reference.oblique || reference.possessive || reference.kind === "relative") return false;
  if (reference.kind === "place" && !isPlaceForm(head?.text ?? "", form)) return false;
  if (!form?.gender || plural) return true;
  if (reference.kind === "pronoun") return reference.gender === form.gender;
  const gender = head && language.references.nounGender?.(head);
  if (gender === undefined || gender === form.gender) return true;
  // "Адвокат заявила": a man's noun may mean a woman.
  return reference.kind === "description" && gender === "m" && form.gender === "f";
}

/** The references in a segment that can be the subject of a verb. */
export const subjectsIn = (scene: Scene, { from, to }: Segment, form: VerbForm | undefined): Reference[] =>
  referencesIn(scene, from, to).filter((one) => agrees(scene, one, form));
