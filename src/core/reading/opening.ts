const LONGEST = 90;

// "MOSCOW (Agency) – ", "МИНСК, 3 мая. — "
const datelineBefore = /^\p{Lu}{3,}[^\n–—]{0,40}[–—]\s*/u;

/** The first words of a text, to call a document by that has no title of its own; undefined for a text without words. */
export const openingOf = (text: string): string | undefined => {
  const line = /\S[^\n]*/.exec(text)?.[0].replace(datelineBefore, "").trim();
  if (!line) return undefined;
  if (line.length <= LONGEST) return line;
  const end = line.lastIndexOf(" ", LONGEST);
  return `${line.slice(0, end > 0 ? end : LONGEST).replace(/[\s,;:–—-]+$/u, "")} …`;
};
