import type { Page } from "../layout/page.ts";
import type { DocumentDatum, ReadContext, Reading } from "../reading.ts";
import type { Scene } from "../scene.ts";
import { findAuthor } from "./find-author.ts";
import { printed } from "./printed.ts";

/** Agencies and papers that name themselves at the head of a text. */
const agencies =
  /(?<![\p{L}])(?:TASS|ТАСС|Reuters|AP|AFP|Sputnik|RIA Novosti|РИА Новости|Interfax|Интерфакс|USA TODAY|BBC News|CNN|The Associated Press|Bloomberg|Xinhua|RFE\/RL|Коммерсантъ|Известия|RT|CBS News|NBC News|Fox News|The New York Times|The Washington Post|The Guardian)(?![\p{L}])/gu;

/** A heading of fewer words is a rubric or a name rather than a title. */
const fewestTitleWords = 4;

/** The head of a text, in which dateline and outlet stand. */
const headLength = 900;

const told = (value: string): DocumentDatum => ({ value, start: null, end: null, text: null });

/** "/TASS/" where a report opens: the outlet between strokes. */
const stroked = /^\p{Lu}{3,}[^/\n]{3,60}\. ?\/(?<outlet>[\p{L} ]{2,20})\//mu;

/** "MOSCOW, July 13.", "WASHINGTON (AP) —": the place at which a report opens. */
const place = /^\p{Lu}{2,}(?:[ .'’-]{1,2}\p{Lu}{2,}\.?){0,4}(?:, \p{Lu}[\p{L}.]+(?! \d))?(?=[ ,.(—–-])/u;

/** A byline or a rubric in capitals opens a text like a place. */
const noPlace = /^(?:BY |PRESS|NEWS|UPDATE|BREAKING|EXCLUSIVE|STATEMENT|ПРЕСС|СРОЧНО)/u;

type Data = Pick<Reading, "published" | "outlet" | "title" | "author" | "dateline">;

/** When, where, by whom and under what title a document appeared, as far as it or its own data say so. */
export function findDocumentData(
  scene: Scene,
  printedDay: DocumentDatum | undefined,
  context: ReadContext,
): Data {
  const { page } = scene;
  const found: { [Datum in keyof Data]: Data[Datum] | undefined } = {
    published: context.published ? told(context.published) : printedDay,
    outlet: findOutlet(page.text.slice(0, headLength), context.outlet),
    title: findTitle(page, context.title),
    author: findAuthor(scene),
    dateline: findDateline(page),
  };
  return Object.fromEntries(Object.entries(found).filter(([, datum]) => datum !== undefined));
}

function findTitle(page: Page, known: string | undefined): DocumentDatum | undefined {
  if (known) return placed(page.text, known);
  const first = page.blocks.find((block) => block.kind !== "boilerplate");
  const heading = first?.kind === "heading" ? page.text.slice(first.start, first.end) : "";
  return first && heading.split(" ").length >= fewestTitleWords
    ? printed(heading, first.start, heading)
    : undefined;
}

function findDateline(page: Page): DocumentDatum | undefined {
  const block = page.blocks.find(({ kind, start }) => kind === "dateline" && start < headLength);
  const words = block ? place.exec(page.text.slice(block.start, block.end))?.[0] : undefined;
  return block && words && !noPlace.test(words) ? printed(words, block.start, words) : undefined;
}

function placed(text: string, value: string): DocumentDatum {
  const start = text.slice(0, headLength).indexOf(value);
  return start >= 0 ? printed(value, start, value) : told(value);
}

function findOutlet(head: string, known: string | undefined): DocumentDatum | undefined {
  if (known) return placed(head, known);
  const line = head.includes("/") ? stroked.exec(head) : null;
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
