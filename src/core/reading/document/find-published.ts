import type { FoundDate } from "../dates/find-dates.ts";
import type { Language } from "../languages/language.ts";
import type { Block, Page } from "../layout/page.ts";
import type { DocumentDatum } from "../reading.ts";
import { printed } from "./printed.ts";

/** The head of a text, in which its day of publication stands, and its foot. */
const headLength = 900;
const footBlocks = 2;

const longestStamp = 120;
/** So many words that are no part of a stamp may stand on its line: a place, an outlet, a name. */
const mostOthers = 8;
/** Without a word of publishing or a time on the line: a place alone, for a heading may hold a date too. */
const mostOthersAlone = 3;

const time = /\b\d{1,2}[:.]\d\d\b/u;
/** What follows the date where it opens a report: ". /TASS/", " — ", " (Xinhua) --", ")". */
const afterOpening = /^(?:\s?г\.|\s?года)?\s?(?:\)|[—–]|-{1,2}\s|\. ?\/|\/|\(\p{Lu}[\p{L} ]{1,20}\) ?[—–-])/u;
const placeBefore = /^[("]?\p{Lu}[^.!?]{1,60}[,(] ?$/u;

type Stamped = { date: FoundDate; weight: number };

/** The day on which the text says that it was published: on a line of its own, or where a report opens with place and day. */
export function findPublished(
  page: Page,
  language: Language,
  dates: readonly FoundDate[],
): DocumentDatum | undefined {
  const head = page.blocks.filter(
    (block, at) => block.start < headLength || at >= page.blocks.length - footBlocks,
  );
  let best: Stamped | undefined;
  for (const block of head) {
    if (block.kind === "tweet" || block.kind === "caption" || block.kind === "related") continue;
    const date = dates.find(
      ({ start, end, precision, value }) =>
        start >= block.start && end <= block.end && precision === "day" && value !== null,
    );
    const weight = date ? weigh(page, language, { block, date }) : 0;
    if (date && weight > (best?.weight ?? 0)) best = { date, weight };
  }
  return best?.date.value ? printed(best.date.value, best.date.start, best.date.text) : undefined;
}

/** How surely the date in this block is the day of publication: 0 for not at all. */
function weigh(page: Page, language: Language, { block, date }: { block: Block; date: FoundDate }): number {
  const before = page.text.slice(block.start, date.start);
  const after = page.text.slice(date.end, Math.min(block.end, date.end + 200));
  const { published, revised, plain } = language.layout.stampWords;
  const isOpening = placeBefore.test(before) && afterOpening.test(after);
  const opensNext = block.kind === "dateline" && placeBefore.test(before);
  if (isOpening || opensNext) return 2;
  if (block.end - block.start > longestStamp || date.value?.startsWith("X")) return 0;
  const words = `${before} ${after}`.replace(/«[^»]*»/gu, "Outlet").match(/\p{L}[\p{L}.'’]*/gu) ?? [];
  const told = words.map((word) => word.toLowerCase().replace(/\.$/u, ""));
  const others = words.filter((_, at) => ![published, revised, plain].some((set) => set.has(told[at] ?? "")));
  if (others.some((word) => !/^\p{Lu}/u.test(word))) return 0;
  if (told.some((word) => published.has(word))) return others.length <= mostOthers ? 4 : 0;
  if (told.some((word) => revised.has(word))) return others.length <= mostOthers ? 1 : 0;
  const hasTime = time.test(before + after);
  return others.length <= (hasTime ? mostOthers : mostOthersAlone) ? 3 : 0;
}
