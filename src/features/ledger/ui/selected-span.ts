/** A stretch of a text in UTF-16 code units, half-open. */
export type Span = { start: number; end: number };

/** Where the selection stands in the text of the box; undefined when it is empty or outside. */
export const selectedSpan = (box: HTMLElement, selection: Selection | null): Span | undefined => {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!box.contains(range.startContainer) || !box.contains(range.endContainer)) return undefined;
  const before = document.createRange();
  before.selectNodeContents(box);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return { start, end: start + range.toString().length };
};

/** The same without white space at its ends; undefined when nothing is left. */
export const trimmedSpan = (text: string, { start, end }: Span): Span | undefined => {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = from + words.trim().length;
  return from < to ? { start: from, end: to } : undefined;
};
