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
  // "It's medium": the verb is joined to the first word.
  const after = words[from]?.end ?? 0;
  const joined = /^['’](?:s|re|ll|d|m|ve)\b/u.test(scene.page.text.slice(after, after + 4));
  if (subject || (joined && noSubjects?.has(first))) return true;
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

/** So many words may be set between commas. */
const longestInserted = 12;

/** "The patrols, | part of the truce, | would begin": the verb right after what is set between commas. */
function verbAfterInserted(
  words: Words,
  from: number,
  end: number,
  finite: ReadonlySet<string>,
): number | undefined {
  for (let at = from + 1; at < Math.min(end, from + longestInserted); at++) {
    if (!/,/u.test(words[at]?.gap ?? "")) continue;
    return finite.has(words[at]?.lower ?? "") ? at : undefined;
  }
  return undefined;
}

/** The first verb form of these words, up to a comma. */
function verbIn(words: Words, from: number, end: number, finite: ReadonlySet<string>): number | undefined {
  for (let at = from; at < end; at++) {
    const word = words[at];
    if (!word || /[;:]/u.test(word.gap)) return undefined;
    if (/,/u.test(word.gap)) return verbAfterInserted(words, at, end, finite);
    if (finite.has(word.lower)) return at;
    if (/[a-z]{2}ed$/u.test(word.lower) && words[at + 1]?.lower !== "by") return at;
  }
  return undefined;
}
