/** A piece of text where it stands on a page; y grows upwards. */
export type PlacedText = {
  str: string;
  x: number;
  y: number;
  width: number;
  fontSize: number;
  hasEOL: boolean;
};

type Line = { text: string; left: number; right: number; y: number; size: number };
type Layout = { left: number; right: number; gap: number };

const sentenceEnd = /[.!?:;…]["'»”’)\]]*\s*$/;

const bullet = /^[•‣▪●◦]/;
const number = /^[([]?\d{1,2}[.)\]]\s/;

/** The paragraphs of a page, found by gaps, indents, sizes and lines that end early. */
export function paragraphsOfPage(items: PlacedText[]): string[] {
  const lines = linesOf(items);
  const layout = layoutOf(lines);
  const paragraphs: string[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const current = paragraphs.at(-1);
    if (before === undefined || current === undefined || beginsParagraph(before, line, layout))
      paragraphs.push(line.text);
    else paragraphs[paragraphs.length - 1] = joinLines(current, line.text);
  });
  return paragraphs;
}

/** The pages as one text; a sentence that runs over a page's end stays whole. */
export function joinPages(pages: string[][]): string {
  const paragraphs: string[] = [];
  for (const page of pages) {
    const [first, ...rest] = page;
    const last = paragraphs.at(-1);
    if (first === undefined) continue;
    if (last !== undefined && !sentenceEnd.test(last) && /^\p{Ll}/u.test(first))
      paragraphs[paragraphs.length - 1] = joinLines(last, first);
    else paragraphs.push(first);
    paragraphs.push(...rest);
  }
  return paragraphs.join("\n\n");
}

function linesOf(items: PlacedText[]): Line[] {
  const lines: Line[] = [];
  let parts: PlacedText[] = [];
  const endLine = () => {
    const seen = parts.filter((part) => part.str.trim() !== "");
    const [first] = seen;
    if (first !== undefined) {
      lines.push({
        text: parts
          .map((part) => part.str)
          .join("")
          .trim(),
        left: Math.min(...seen.map((part) => part.x)),
        right: Math.max(...seen.map((part) => part.x + part.width)),
        y: first.y,
        size: Math.max(...seen.map((part) => part.fontSize)),
      });
    }
    parts = [];
  };
  for (const item of items) {
    parts.push(item);
    if (item.hasEOL) endLine();
  }
  endLine();
  return lines;
}

function layoutOf(lines: Line[]): Layout {
  const gaps = lines.flatMap((line, index) => {
    const gap = (lines[index - 1]?.y ?? line.y) - line.y;
    return gap > 1 ? [Math.round(gap * 2) / 2] : [];
  });
  return {
    left: mostCommon(lines.map((line) => Math.round(line.left))) ?? 0,
    right: lines.reduce((furthest, line) => Math.max(furthest, line.right), 0),
    gap: mostCommon(gaps) ?? 0,
  };
}

/** Of equally common values the smallest. */
function mostCommon(values: number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values.toSorted((a, b) => a - b)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}

function beginsParagraph(before: Line, line: Line, layout: Layout): boolean {
  const gap = before.y - line.y;
  const wide = Math.min(layout.gap, line.size * 2.2) * 1.2;
  if (gap > wide || Math.abs(before.size - line.size) > line.size * 0.15) return true;
  if (bullet.test(line.text)) return true;
  if (!sentenceEnd.test(before.text)) return false;
  const indented = line.left - layout.left > line.size * 0.8 && Math.abs(line.left - before.left) > 1;
  const endsEarly = before.right < layout.right - (layout.right - layout.left) * 0.15;
  return gap < 0 || number.test(line.text) || indented || endsEarly;
}

/** A word cut at a line's end is put together again: "docu-" + "ment"; "Al-" + "Masri" keeps its hyphen. */
function joinLines(before: string, line: string): string {
  if (before.endsWith("\u00ad")) return before.slice(0, -1) + line;
  if (/\p{Ll}[-\u2010]$/u.test(before))
    return /^\p{Ll}/u.test(line) ? before.slice(0, -1) + line : before + line;
  return `${before} ${line}`;
}
