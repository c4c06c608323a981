import type { Sentence } from "../layout/page.ts";
import { placeLength } from "../people/word-kinds.ts";
import { referencesBefore, referencesIn, type Scene } from "../scene.ts";

/** So many pieces between commas may stand between a subject and its verb. */
const mostInserted = 7;

const opensPiece = (gap: string | undefined): boolean => gap !== undefined && /[,()—–]|\s-\s/u.test(gap);

/** "R-Texas", "D-Garden Grove", "58", "Calif.": what stands beside a name and says nothing of its own. */
function isMark(scene: Scene, from: number, to: number): boolean {
  const { page, language } = scene;
  const first = page.words[from];
  if (!first) return true;
  if (/^\p{N}/u.test(first.text) && to - from <= 3) return true;
  if (/^\p{Lu}-\p{Lu}/u.test(first.text) || first.text.length === 1) return true;
  if (placeLength(page, from) >= to - from) return true;
  return to - from === 1 && language.layout.abbreviations.has(first.lower);
}

/** Whether a piece between commas tells more of what stands before it. */
function isInserted(scene: Scene, from: number, to: number): boolean {
  const { page, language } = scene;
  const first = page.words[from];
  const second = page.words[from + 1];
  if (!first || isMark(scene, from, to)) return true;
  const { inserted } = language.cues;
  const relative = (at: string | undefined) => at !== undefined && language.references.relatives.has(at);
  if (inserted.has(first.lower) || relative(first.lower)) return true;
  // "…, in a call with the consul, …"
  if (language.references.prepositions.has(first.lower)) return true;
  // "in whose name", "many of whom"
  if (page.words.slice(from + 1, from + 3).some((word) => word.index < to && inserted.has(word.lower)))
    return true;
  if (!first.capital && /(?:ing|ed)$/u.test(first.lower) && second && !language.cues.entries.has(first.lower))
    return true;
  return false;
}

/** Whether a piece is a phrase that says what the one before it is: "the ambassador to Chile", "director of the bureau". */
function isApposition(scene: Scene, from: number, to: number): boolean {
  const { page, language } = scene;
  const first = page.words[from];
  const [reference] = referencesIn(scene, from, to);
  if (reference?.kind === "person" && reference.from === from) return false;
  const named = referencesIn(scene, from, to).some(
    (one) => one.kind === "person" && one.to === to && !one.oblique,
  );
  if (named) return false;
  if (language.references.articles.has(first?.lower ?? "")) return true;
  return reference?.kind === "description" && reference.from === from;
}

/** "Ana Ruiz, | senior associate for policy, | said": whatever stands between a name and its verb tells more of it. */
function followsName(scene: Scene, from: number, to: number): boolean {
  const named = referencesBefore(scene, from, 1).some(
    (one) => one.kind === "person" && one.to === from && !one.oblique,
  );
  const own = referencesIn(scene, from, to).some(
    (one) => one.kind === "person" && one.to === to && !one.oblique,
  );
  return named && !own && scene.language.references.openers !== undefined;
}

type Part = { from: number; to: number; role?: { from: number; to: number } };

/**
 * The words that hold the subject of a verb before which inserted pieces stand, and the piece that says what the subject
 * is: "[Ana Ruiz], 40, [the ambassador to Chile], who spoke in Lima, | said".
 */
export function mainPart(scene: Scene, sentence: Sentence, end: number): Part {
  const { words } = scene.page;
  let to = end;
  let role: Part["role"];
  for (let pieces = 0; pieces < mostInserted; pieces++) {
    let from = to - 1;
    while (from > sentence.from && !opensPiece(words[from]?.gap)) from--;
    const bracket = /\(/u.test(words[from]?.gap ?? "");
    if (from <= sentence.from) return { from: sentence.from, to, ...(role ? { role } : {}) };
    const apposed = isApposition(scene, from, to) && holdsSomebody(scene, sentence, from);
    const inserted = bracket || isInserted(scene, from, to);
    const tells = apposed || (!inserted && followsName(scene, from, to));
    if (!inserted && !tells) return { from, to, ...(role ? { role } : {}) };
    if (tells) role = { from, to };
    to = from;
  }
  return { from: to, to };
}

/** Whether the piece before a comma ends with somebody or something that can be told more of. */
function holdsSomebody(scene: Scene, sentence: Sentence, at: number): boolean {
  const { words } = scene.page;
  let from = at - 1;
  while (from > sentence.from && !opensPiece(words[from]?.gap)) from--;
  if (isMark(scene, from, at)) return true;
  if (from > sentence.from && isInserted(scene, from, at)) return true;
  return referencesIn(scene, from, at).some((one) => one.to >= at - 1);
}
