/** A set of the words of a text, set apart by blanks. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** A set of phrases, set apart by commas or line ends. */
export const phraseSet = (phrases: string): ReadonlySet<string> =>
  new Set(
    phrases
      .split(/[,\n]/u)
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== ""),
  );
