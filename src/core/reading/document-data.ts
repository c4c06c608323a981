import type { FoundDate } from "./dates/find-dates.ts";
import type { Page } from "./layout/page.ts";
import type { DocumentDatum, ReadContext } from "./reading.ts";

/** Agencies and papers that name themselves at the head of a text. */
const agencies =
  /(?<![\p{L}])(?:TASS|ТАСС|Reuters|AP|AFP|Sputnik|RIA Novosti|РИА Новости|Interfax|Интерфакс|USA TODAY|BBC News|CNN|The Associated Press|Bloomberg|Xinhua|RFE\/RL|Коммерсантъ|Известия|RT|CBS News|NBC News|Fox News|The New York Times|The Washington Post|The Guardian)(?![\p{L}])/gu;

/** A heading of fewer words is a rubric or a name rather than a title. */
const fewestTitleWords = 4;

/** The head of a text, in which dateline and outlet stand. */
const headLength = 900;

const printed = (value: string, start: number, text: string): DocumentDatum => ({
  value,
  start,
  end: start + text.length,
  text,
});
const told = (value: string): DocumentDatum => ({ value, start: null, end: null, text: null });

/** "MOSCOW, July 13. /TASS/." opens the news; its date is the day of publication. */
const dateline = /(?<![\p{L}])\p{Lu}{3,}[\p{Lu} .]*,\s(?<date>[^./]{3,30})\.\s\/(?<outlet>[\p{L} ]{2,20})\//u;

/** When, where and under what title a document appeared, as far as it or its own data say so. */
export function findDocumentData(
  page: Page,
  dates: readonly FoundDate[],
  context: ReadContext,
): Partial<Record<"published" | "outlet" | "title", DocumentDatum>> {
  const head = page.text.slice(0, headLength);
  const line = dateline.exec(head);
  const lineDate = line
    ? dates.find((date) => date.start >= line.index && date.end <= line.index + line[0].length)
    : undefined;
  const published = context.published
    ? told(context.published)
    : lineDate?.value && lineDate.precision === "day"
      ? printed(lineDate.value, lineDate.start, lineDate.text)
      : undefined;
  const outlet = findOutlet(head, line, context.outlet);
  const first = page.blocks.find((block) => block.kind !== "boilerplate");
  const heading = first?.kind === "heading" ? page.text.slice(first.start, first.end) : "";
  const titleText = heading.split(" ").length >= fewestTitleWords ? heading : undefined;
  const title = context.title
    ? placed(page.text, context.title)
    : first && titleText
      ? printed(titleText, first.start, titleText)
      : undefined;
  return { ...(published ? { published } : {}), ...(outlet ? { outlet } : {}), ...(title ? { title } : {}) };
}

function placed(text: string, value: string): DocumentDatum {
  const start = text.slice(0, headLength).indexOf(value);
  return start >= 0 ? printed(value, start, value) : told(value);
}

function findOutlet(
  head: string,
  line: RegExpExecArray | null,
  known: string | undefined,
): DocumentDatum | undefined {
  if (known) return placed(head, known);
  const named = line?.groups?.outlet;
  if (line && named) return printed(named, line.index + line[0].lastIndexOf(named), named);
  // "MOSCOW (Sputnik) – …": an agency in brackets or on a line of its own; one that is only quoted is not the outlet.
  for (const match of head.matchAll(agencies)) {
    const before = head.slice(Math.max(0, match.index - 1), match.index);
    const after = head.slice(match.index + match[0].length, match.index + match[0].length + 1);
    const alone =
      (before === "(" && after === ")") ||
      ((before === "\n" || before === "") && (after === "\n" || after === ""));
    if (alone) return printed(match[0], match.index, match[0]);
  }
  return undefined;
}
