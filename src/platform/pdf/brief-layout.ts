import type { Column, Content, ContentText, TDocumentDefinitions } from "pdfmake/interfaces.js";
import { printableText } from "./printable-text.ts";
import type { PrintedBrief, PrintedLine, PrintedSource } from "./printed-brief.ts";

const ink = "#1a1a1a";
const quiet = "#5c5c5c";
const rule = "#b8b8b8";

const margin = { side: 48, top: 42, bottom: 48 };
const pageWidth = 595.28;
const headingWidth = 92;
const gutter = 14;
const fewestForTwoColumns = 4;
const mostLinesTogether = 8;
const mostSourcesTogether = 20;

const words = {
  en: { asOf: "As of", uncited: "without a source", alleged: "alleged" },
  ru: { asOf: "По состоянию на", uncited: "без источника", alleged: "не подтверждено" },
};

/** The brief as an A4 page: headings in a column of their own, sources in small type at the end. */
export function briefLayout(brief: PrintedBrief, size: number): TDocumentDefinitions {
  return {
    pageSize: "A4",
    pageMargins: [margin.side, margin.top, margin.side, margin.bottom],
    language: brief.lang,
    displayTitle: true,
    info: { title: brief.title, creator: "Homeward", producer: "Homeward" },
    defaultStyle: { font: "serif", fontSize: size, lineHeight: 1.05, color: ink },
    content: [
      ...head(brief),
      ...brief.sections.map((section) =>
        sectionRow(
          section.heading,
          section.lines.map((line) => lineText(line, brief.lang, size)),
          size,
        ),
      ),
      ...sources(brief, size),
    ],
    header: (page) => (page === 1 ? "" : runningTitle(brief.title)),
    footer: (page, pages) => foot(brief.footer, page, pages),
  };
}

function head(brief: PrintedBrief): Content[] {
  const subtitle: Content[] = brief.subtitle
    ? [{ text: printableText(brief.subtitle), fontSize: 11, color: quiet, margin: [0, 1, 0, 0] }]
    : [];
  const asOf = `${words[brief.lang].asOf} ${brief.asOf}`;
  return [
    { text: printableText(brief.title), fontSize: 21, bold: true, lineHeight: 1.05 },
    ...subtitle,
    { text: printableText(asOf), fontSize: 9.5, color: quiet, margin: [0, 3, 0, 8] },
  ];
}

/** A hairline, the heading at the left, its lines at the right; kept together unless it is too long for that. */
function sectionRow(heading: string, lines: Content[], size: number): Content {
  const columns: Column[] = [
    {
      width: headingWidth,
      text: printableText(heading),
      bold: true,
      fontSize: size - 0.5,
      margin: [0, 0.5, 0, 0],
    },
    { width: "*", stack: lines },
  ];
  return {
    stack: [hairline(), { columns, columnGap: gutter, margin: [0, 5, 0, 3] }],
    unbreakable: lines.length <= mostLinesTogether,
  };
}

function hairline(): Content {
  const width = pageWidth - 2 * margin.side;
  return { canvas: [{ type: "line", x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.5, lineColor: rule }] };
}

function lineText(line: PrintedLine, lang: PrintedBrief["lang"], size: number): Content {
  const parts: ContentText[] = [{ text: printableText(line.text) }];
  if (line.mark)
    parts.push(
      { text: " " },
      { text: `(${words[lang][line.mark]})`, italics: true, color: quiet, noWrap: true },
    );
  // A space that does not break keeps the numbers with the last word; raised type is set at 0.58 of its size.
  if (line.citations.length > 0)
    parts.push({
      text: `\u202f[${line.citations.join(",\u202f")}]`,
      sup: true,
      fontSize: size * 1.1,
      color: quiet,
      noWrap: true,
    });
  return { text: parts, margin: [0, 0, 0, 2.5] };
}

function sources(brief: PrintedBrief, size: number): Content[] {
  if (brief.sources.length === 0) return [];
  const rows = brief.sources.map((source) => sourceText(source));
  const half = Math.ceil(rows.length / 2);
  const halves: Column[] = [{ stack: rows.slice(0, half) }, { stack: rows.slice(half) }];
  const body: Content[] = rows.length < fewestForTwoColumns ? rows : [{ columns: halves, columnGap: gutter }];
  const heading = printableText(brief.sourcesHeading);
  return [
    {
      stack: [hairline(), { text: heading, bold: true, fontSize: size - 0.5, margin: [0, 6, 0, 3] }, ...body],
      unbreakable: rows.length <= mostSourcesTogether,
    },
  ];
}

function sourceText({ number, title, outlet, date, kind }: PrintedSource): Content {
  const rest = [outlet, date, kind].filter((part) => part).join(", ");
  const named = rest === "" ? title : `${title}. ${rest}`;
  return {
    columns: [
      { width: 20, text: `[${number}]`, color: quiet },
      { width: "*", text: printableText(named.replace(/([.!?…])\. /, "$1 ")) },
    ],
    columnGap: 0,
    unbreakable: true,
    fontSize: 8,
    lineHeight: 1.1,
    margin: [0, 0, 0, 2],
  };
}

function runningTitle(title: string): Content {
  return {
    text: printableText(title),
    fontSize: 8.5,
    color: quiet,
    margin: [margin.side, 26, margin.side, 0],
  };
}

function foot(footer: string, page: number, pages: number): Content {
  return {
    columns: [
      { width: "*", text: printableText(footer) },
      { width: 40, text: `${page}/${pages}`, alignment: "right" },
    ],
    columnGap: gutter,
    fontSize: 7.5,
    lineHeight: 1.1,
    color: quiet,
    margin: [margin.side, 14, margin.side, 0],
  };
}
