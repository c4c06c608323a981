import { tidyText } from "./clean-text.ts";
import { type HtmlElement, type HtmlNode, isElement, walkNodes } from "./html-dom.ts";

const paragraphs = new Set(
  "td th address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol p pre section summary table ul".split(
    " ",
  ),
);
const lines = new Set(["tr", "caption", "option"]);
const silent = new Set(
  "script style title noscript template head svg math iframe object embed applet audio video canvas map select button textarea input".split(
    " ",
  ),
);
const boilerplate = new Set(["nav", "aside", "form"]);

// Old pages and mails are laid out with tables: a long cell holds paragraphs, a short one a value.
const longestValue = 100;

/** The text of a part of a page: a blank line between paragraphs, a line break where the page has one. */
export function textOfNode(root: HtmlNode, options: { withoutMenus?: boolean } = {}): string {
  const writer = new ParagraphWriter();
  const open = { pre: 0, cells: new Set<HtmlNode>() };
  const breakAround = (element: HtmlElement) => {
    if (open.cells.has(element)) writer.widen("\t");
    else writer.widen(open.cells.size > 0 ? " " : breakOf(element.localName));
  };
  const enter = (node: HtmlNode) => {
    if (node.nodeType === 3) writer.write(node.nodeValue ?? "", open.pre > 0);
    if (!isElement(node)) return node === root;
    if (isSilent(node) || (options.withoutMenus === true && boilerplate.has(node.localName))) return false;
    if (node.localName === "pre") open.pre += 1;
    if (isValueCell(node)) open.cells.add(node);
    if (node.localName === "br") writer.addLine();
    else breakAround(node);
    return true;
  };
  const leave = (node: HtmlNode) => {
    if (!isElement(node)) return;
    if (node.localName === "pre") open.pre -= 1;
    if (node.localName !== "br") breakAround(node);
    open.cells.delete(node);
  };
  walkNodes(root, enter, leave);
  return tidyText(writer.text());
}

function breakOf(name: string): Gap {
  if (paragraphs.has(name)) return "\n\n";
  return lines.has(name) ? "\n" : "";
}

function isValueCell(element: HtmlElement): boolean {
  if (element.localName !== "td" && element.localName !== "th") return false;
  return (element.textContent ?? "").trim().length <= longestValue;
}

function isSilent(element: HtmlElement): boolean {
  if (silent.has(element.localName) || element.getAttribute("hidden") !== null) return true;
  return /display\s*:\s*none/i.test(element.getAttribute("style") ?? "");
}

type Gap = (typeof gaps)[number];
const gaps = ["", " ", "\t", "\n", "\n\n"] as const;

class ParagraphWriter {
  private readonly parts: string[] = [];
  private gap: Gap = "";

  write(text: string, preformatted: boolean): void {
    if (preformatted) {
      this.parts.push(this.gap, text);
      this.gap = "";
      return;
    }
    const words = text.replace(/\s+/g, " ");
    const inner = words.trim() === "" ? "" : words.replace(/^ | $/g, "");
    if (words.startsWith(" ")) this.widen(" ");
    if (inner === "") return;
    this.parts.push(this.parts.length === 0 ? "" : this.gap, inner);
    this.gap = words.endsWith(" ") ? " " : "";
  }

  addLine(): void {
    this.gap = this.gap.startsWith("\n") ? "\n\n" : "\n";
  }

  text(): string {
    return this.parts.join("");
  }

  /** Of two gaps that meet the stronger stays. */
  widen(gap: Gap): void {
    if (gaps.indexOf(gap) > gaps.indexOf(this.gap)) this.gap = gap;
  }
}
