import type { Frame } from "./frame.ts";

/** So many words of a clause are looked through for its verb. */
const farthest = 24;

/** Whether words are a clause with a verb of its own ("the court would wait"), not a mere object ("a campaign"). */
export function isClause({ scene, limit }: Frame, from: number): boolean {
  const { finite } = scene.language.cues;
  if (!finite) return true;
  const { pronouns, relatives, noSubjects } = scene.language.references;
  const { words } = scene.page;
  const first = words[from]?.lower ?? "";
  const subject = Object.hasOwn(pronouns, first) && pronouns[first]?.oblique !== true;
  if (subject) return true;
  const end = Math.min(limit, from + farthest);
  const verb = verbIn(words, from + 1, end, finite);
  if (verb === undefined || finite.has(first)) return false;
  if (noSubjects?.has(first) === true) return true;
  // "A letter | which was long": the verb of what only describes the object.
  return !words.slice(from, verb).some((word) => relatives.has(word.lower) || word.lower === "that");
}

/** Whether a verb stands anywhere in these words. */
export function hasVerb({ scene }: Frame, from: number, end: number): boolean {
  const { finite } = scene.language.cues;
  if (!finite) return true;
  return scene.page.words
    .slice(from, end)
    .some(({ lower }) => finite.has(lower) || /[a-z]{2}(?:ed|s)$/u.test(lower));
}

type Words = readonly { lower: string; gap: string }[];

/** The first verb form of these words, up to a comma. */
function verbIn(words: Words, from: number, end: number, finite: ReadonlySet<string>): number | undefined {
  for (let at = from; at < end; at++) {
    const word = words[at];
    if (!word || /[,;:]/u.test(word.gap)) return undefined;
    if (finite.has(word.lower)) return at;
    if (/[a-z]{2}ed$/u.test(word.lower) && words[at + 1]?.lower !== "by") return at;
  }
  return undefined;
}
