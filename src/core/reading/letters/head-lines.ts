import type { Page } from "../layout/page.ts";
import type { LetterForm } from "./letter-form.ts";

/** A line of a head, or what stands of it in one column; `apart`: set off by an empty line or by its column. */
export type HeadLine = { start: number; end: number; text: string; block: number; apart: boolean };

type Cell = HeadLine & { right: boolean };

/** So far from the margin a second column begins. */
const farRight = 20;

const cellMark = /[^\s](?:[ \u00a0]{0,4}[^\s])*/gu;

/** The parts of a line that stand far from each other. */
function cellsOf({ text }: Page, { start, end, block, apart }: Omit<HeadLine, "text">): Cell[] {
  return [...text.slice(start, end).matchAll(cellMark)].map(({ index, 0: shown }) => {
    const from = start + index;
    const margin = from === 0 ? 0 : text.lastIndexOf("\n", from - 1) + 1;
    const own = apart && index === 0;
    return {
      ...{ start: from, end: from + shown.length, text: shown, block, apart: own },
      right: from - margin >= farRight,
    };
  });
}

/** Lines without a gap between them: where some have two columns, the left one is read first. */
function inOrder(run: readonly Cell[]): HeadLine[] {
  if (!run.some(({ block }, index) => block === run[index - 1]?.block)) return [...run];
  const left = run.filter(({ right }) => !right);
  const right = run.filter((cell) => cell.right);
  return [left, right].flatMap((side) => side.map((cell, index) => ({ ...cell, apart: index === 0 })));
}

/** The lines of a head as they are read; labelled ones and headings are whole. */
export function headLines(page: Page, { fields, heading }: LetterForm, last: number): HeadLine[] {
  const lines: HeadLine[] = [];
  const whole = new Set([...fields.map(({ block }) => block), ...(heading?.blocks ?? [])]);
  let run: Cell[] = [];
  page.blocks.slice(0, last).forEach(({ start, end }, block) => {
    const before = page.blocks[block - 1];
    const apart = !before || /\n\s*\n/u.test(page.text.slice(before.end, start));
    if (apart || whole.has(block)) {
      lines.push(...inOrder(run));
      run = [];
    }
    if (whole.has(block)) lines.push({ start, end, text: page.text.slice(start, end), block, apart });
    else run.push(...cellsOf(page, { start, end, block, apart }));
  });
  return [...lines, ...inOrder(run)];
}
