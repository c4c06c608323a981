import { DOMParser } from "linkedom";

/** The part of the DOM that is used here; the server's type library has none. */
export type HtmlNode = {
  nodeType: number;
  localName?: string;
  nodeValue: string | null;
  textContent: string | null;
  firstChild: HtmlNode | null;
  nextSibling: HtmlNode | null;
  parentNode: HtmlNode | null;
};

export type HtmlElement = HtmlNode & { localName: string; getAttribute(name: string): string | null };

export type HtmlDocument = HtmlNode & {
  documentElement: HtmlElement | null;
  body: HtmlElement | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
};

/** A page as a tree; scripts do not run and nothing is fetched. */
export function parseHtml(html: string): HtmlDocument {
  // A fragment gets a body, so that text outside any element is not lost.
  const page = /<(html|body)[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  return new DOMParser().parseFromString(page, "text/html") as unknown as HtmlDocument;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === 1;
}

/** Calls back on entering and leaving each node; `enter` answers false to pass over what is inside. Never recurses. */
export function walkNodes(
  root: HtmlNode,
  enter: (node: HtmlNode, depth: number) => boolean,
  leave?: (node: HtmlNode) => void,
): void {
  let node: HtmlNode = root;
  let depth = 0;
  while (true) {
    const child = enter(node, depth) ? node.firstChild : null;
    if (child !== null) {
      node = child;
      depth += 1;
      continue;
    }
    leave?.(node);
    while (node !== root && node.nextSibling === null) {
      node = node.parentNode ?? root;
      depth -= 1;
      leave?.(node);
    }
    if (node === root) return;
    node = node.nextSibling ?? root;
  }
}
