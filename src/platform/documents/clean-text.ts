/**
 * Text that every store and every screen can hold: no NUL (PostgreSQL refuses it) and no half of a surrogate pair.
 * Each is replaced by one U+FFFD, so positions do not move.
 */
export function cleanText(text: string): string {
  return text.replace(/\0|\p{Surrogate}/gu, "\uFFFD");
}

/**
 * Clean text with `\n` at the end of lines, at most one blank line in a row, no blanks at the ends of lines, and
 * without what is there for the look only: soft hyphens, joints of no width, spaces that do not break.
 */
export function tidyText(text: string): string {
  return cleanText(text)
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .replace(/[\u00a0\u2007\u202f]/g, " ")
    .split(/\r\n?|[\n\u2028\u2029\u0085]/)
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** One line of clean text, or undefined when nothing is left of it. */
export function tidyLine(text: string | null | undefined): string | undefined {
  const line = tidyText(text ?? "")
    .replace(/\s+/g, " ")
    .trim();
  return line === "" ? undefined : line;
}
