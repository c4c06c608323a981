import type { Block, BlockKind } from "./page.ts";

export type BlockRules = {
  blockRules: readonly BlockRule[];
  /** What opens a caption ("Image caption "), and what opens a report ("MOSCOW, July 13. /TASS/. "). */
  captionMark: RegExp;
  dateline: RegExp;
  stampWords: StampWords;
};

/** Words on the line that gives the day of publication: of publishing, of changing it later, and any others. */
export type StampWords = Readonly<Record<"published" | "revised" | "plain", ReadonlySet<string>>>;

/** A kind of block and the pattern that its text must match; the first that matches decides. */
export type BlockRule = { name: string; kind: BlockKind; pattern: RegExp };

const terminal = /[.!?…:;"»”)]$/u;

/** A line is wrapped on to the next when it is long, ends without a stop and the next goes on in lower case. */
function runsOn(line: string, next: string): boolean {
  return line.length >= 50 && !terminal.test(line) && /^\p{Ll}/u.test(next);
}

/** So far from the margin a line begins a column of its own. */
const farRight = 20;

/** Cuts a text into lines and wrapped paragraphs, without the blanks around them. */
function cutLines(text: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let joined = false;
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+|\n|\r/gu)) {
    const shown = match[0].trim();
    if (shown === "") {
      if (match[0] !== "\n" && match[0] !== "\r") joined = false;
      continue;
    }
    const start = match.index + match[0].indexOf(shown);
    const last = lines.at(-1);
    const between = last ? text.slice(last.end, start) : "";
    joined =
      last !== undefined &&
      start - match.index < farRight &&
      (between.match(/\n/gu)?.length ?? 2) === 1 &&
      runsOn(text.slice(Math.max(last.start, last.end - 80), last.end), shown);
    if (joined && last) last.end = start + shown.length;
    else lines.push({ start, end: start + shown.length });
  }
  return lines;
}

/** In words. */
const longestHeading = 18;

/** A short line without a stop is a heading; anything else is prose unless a rule says otherwise. */
function plainKind(line: string): BlockKind {
  if (/[.!?…:,;]["»”)]?$/u.test(line)) return "prose";
  return line.split(/\s+/u, longestHeading + 1).length <= longestHeading ? "heading" : "prose";
}

/** The blocks of a text. A caption mark or dateline that opens a block is cut off from the sentence after it. */
export function findBlocks(text: string, rules: BlockRules): Block[] {
  const blocks: Block[] = [];
  for (const line of cutLines(text)) {
    const shown = text.slice(line.start, Math.min(line.end, line.start + 2000));
    const mark = rules.captionMark.exec(shown);
    const dateline = rules.dateline.exec(shown);
    const lead = mark ?? dateline;
    if (lead && lead[0].length < shown.length) {
      const cut = line.start + lead[0].length;
      blocks.push({ start: line.start, end: cut, kind: mark ? "credit" : "dateline" });
      blocks.push({ start: cut, end: line.end, kind: mark ? "caption" : "prose" });
      continue;
    }
    const rule = rules.blockRules.find((candidate) => candidate.pattern.test(shown));
    blocks.push({ ...line, kind: rule?.kind ?? plainKind(shown) });
  }
  return blocks;
}
