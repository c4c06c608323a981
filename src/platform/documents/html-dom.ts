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

export type HtmlElement = HtmlNode & {
  localName: string;
  getAttribute(name: string): string | null;
  insertBefore(node: HtmlNode, before: HtmlNode | null): void;
};

export type HtmlDocument = HtmlNode & {
  documentElement: HtmlElement;
  createElement(name: string): HtmlElement;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
};

/** A page as a tree; scripts do not run and nothing is fetched. */
export function parseHtml(html: string): HtmlDocument {
  // A fragment gets a body, so that text outside any element is not lost.
  const whole = /<(html|body)[\s>]/i.test(html) ? html : `<body>${html}</body>`;
  const wrapped = /<html[\s>]/i.test(whole) ? whole : `<html>${whole}</html>`;
  const page = new DOMParser().parseFromString(wrapped, "text/html") as unknown as HtmlDocument;
  completePage(page);
  return page;
}

/** The parser takes tags as they come; what a page leaves out (its head, its body) has to be put in its place. */
function completePage(page: HtmlDocument): void {
  const root = page.documentElement;
  const head = page.querySelector("head") ?? page.createElement("head");
  const body = page.querySelector("body") ?? page.createElement("body");
  const stray = childrenOf(root).filter((child) => child !== head && child !== body);
  root.insertBefore(body, root.firstChild);
  root.insertBefore(head, body);
  for (const child of stray.toReversed()) body.insertBefore(child, body.firstChild);
}

function childrenOf(element: HtmlElement): HtmlNode[] {
  const children: HtmlNode[] = [];
  for (let child = element.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
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
