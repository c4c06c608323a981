import type { Block, Quotation, Word } from "./page.ts";

type Stretch = { start: number; end: number };

const opening = /^[—–-]\s+/u;
const resumed = /[.,!?…] ?[—–-] $/u;

/** The speech of one block that a dash opens: all but the cues between dashes. */
function speechIn(text: string, block: Block, cue: RegExp, led: boolean): Stretch[] {
  const shown = text.slice(block.start, block.end);
  const lead = opening.exec(shown);
  if (!lead) return [];
  const found: Stretch[] = [];
  let from = lead[0].length;
  for (const match of shown.matchAll(cue)) {
    if (match.index < from) continue;
    // The comma before the dash belongs to the cue; an exclamation mark does not.
    const mark = match[0].startsWith(",") ? 0 : 1;
    found.push({ start: block.start + from, end: block.start + match.index + mark });
    from = match.index + match[0].length;
    if (!resumed.test(match[0])) return found;
  }
  if (found.length > 0 || led)
    found.push({ start: block.start + from, end: block.end - (shown.endsWith(".") ? 1 : 0) });
  return found;
}

/** Speech that dashes set off: "— Ответа нет, — сказал адвокат. — Мы ждём". */
export function findDialogue(
  text: string,
  blocks: readonly Block[],
  words: readonly Word[],
  cue: RegExp,
): Quotation[] {
  const found: Quotation[] = [];
  let at = 0;
  blocks.forEach((block, index) => {
    const led = text[(blocks[index - 1]?.end ?? 0) - 1] === ":";
    for (const { start, end } of speechIn(text, block, cue, led)) {
      while ((words[at]?.start ?? Number.POSITIVE_INFINITY) < start) at++;
      const from = at;
      while ((words[at]?.end ?? Number.POSITIVE_INFINITY) <= end) at++;
      if (at > from) found.push({ start, end, from, to: at, closed: true });
    }
  });
  return found;
}

/** Both kinds of quotation in the order of the text; marks inside speech set off by dashes open none. */
export function withDialogue(quotations: readonly Quotation[], dialogue: readonly Quotation[]): Quotation[] {
  if (dialogue.length === 0) return [...quotations];
  let next = 0;
  const outside = quotations.filter((one) => {
    while ((dialogue[next]?.end ?? Number.POSITIVE_INFINITY) <= one.start) next++;
    return (dialogue[next]?.start ?? Number.POSITIVE_INFINITY) >= one.end;
  });
  return [...outside, ...dialogue].sort((a, b) => a.start - b.start);
}
