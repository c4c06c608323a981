import { Readability } from "@mozilla/readability";
import { cleanText } from "./clean-text.ts";
import { type Conversion, unreadable } from "./conversion.ts";
import { decodeText } from "./decode-text.ts";
import { type HtmlDocument, type HtmlNode, parseHtml, walkNodes } from "./html-dom.ts";
import { factsOfPage } from "./html-facts.ts";
import { textOfNode } from "./html-text.ts";

// Finding the article takes time that grows with the square of the depth: 0.2 s at 1,000 levels, 3 s at 5,000.
const deepestPage = 400;
const mostNodes = 200_000;
// Less than this is a caption or a notice about cookies rather than an article.
const shortestArticle = 250;

/** A web page as the text of its article (of the whole page when no article stands out), and what it says of itself. */
export function convertHtml(bytes: Uint8Array): Conversion {
  const html = decodeText(bytes, declaredCharset(bytes));
  if (html === undefined) return unreadable("document.other-format");
  const page = parseHtml(html);
  const facts = factsOfPage(page);
  const wholePage = textOfPage(page);
  const article = isPlain(page) ? textOfArticle(page) : "";
  const enough = article.length >= Math.min(shortestArticle, wholePage.length / 2);
  const text = withTitle(enough ? article : wholePage, facts.title, wholePage);
  if (text === "") return unreadable("document.no-text");
  return { kind: "converted", document: { text, format: "html", ...facts } };
}

/** All the text of a page or a part of one, in paragraphs. */
export function htmlToText(html: string): string {
  return textOfPage(parseHtml(html), { withoutMenus: false });
}

function textOfPage(page: HtmlDocument, options = { withoutMenus: true }): string {
  return textOfNode(page.documentElement, options);
}

/** The headline is part of what is said and must be citable, but it is taken only if the page shows it. */
function withTitle(text: string, title: string | undefined, wholePage: string): string {
  const headline = cleanText(title ?? "");
  if (headline === "" || !wholePage.includes(headline) || text.slice(0, 1000).includes(headline)) return text;
  return `${headline}\n\n${text}`.trim();
}

function isPlain(page: HtmlDocument): boolean {
  let nodes = 0;
  let deepest = 0;
  walkNodes(page, (_node, depth) => {
    nodes += 1;
    deepest = Math.max(deepest, depth);
    return true;
  });
  return nodes <= mostNodes && deepest <= deepestPage;
}

function textOfArticle(page: HtmlDocument): string {
  const reader = new Readability<HtmlNode>(page as never, {
    serializer: (node) => node as unknown as HtmlNode,
  });
  const content = reader.parse()?.content;
  return content ? textOfNode(content) : "";
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
}
