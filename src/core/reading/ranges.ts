/** A stretch of text. */
export type Range = { start: number; end: number };

/** Whether two stretches of text share a character. */
export const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** The number of the first range that begins there or later. */
export const firstNotBefore = (ranges: readonly Range[], start: number): number => {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Those that share a character with the span, of ranges that stand one after another. */
export const touchedBy = <R extends Range>(ranges: readonly R[], span: Range): R[] => {
  let from = firstNotBefore(ranges, span.start);
  while ((ranges[from - 1]?.end ?? 0) > span.start) from--;
  return ranges.slice(from, Math.max(from, firstNotBefore(ranges, span.end)));
};

/** From the first to the last of those ranges that the span touches. */
export const stretchOf = (ranges: readonly Range[], span: Range): Range => {
  const touched = touchedBy(ranges, span);
  return { start: touched[0]?.start ?? span.start, end: touched.at(-1)?.end ?? span.end };
};
