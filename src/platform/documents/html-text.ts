import { tidyText } from "./clean-text.ts";
import { type HtmlElement, type HtmlNode, isElement, walkNodes } from "./html-dom.ts";

const paragraphs = new Set(
  "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol p pre section summary table ul".split(
    " ",
  ),
);
const lines = new Set(["tr", "caption", "option"]);
const silent = new Set(
  "script style noscript template head svg math iframe object embed applet audio video canvas map select button textarea input".split(
    " ",
  ),
);
const boilerplate = new Set(["nav", "aside", "form"]);

/** The text of a part of a page: a blank line between paragraphs, a line break where the page has one. */
export function textOfNode(root: HtmlNode, options: { withoutMenus?: boolean } = {}): string {
  const writer = new ParagraphWriter();
  let preformatted = 0;
  const enter = (node: HtmlNode) => {
    if (node.nodeType === 3) writer.write(node.nodeValue ?? "", preformatted > 0);
    if (!isElement(node)) return node === root;
    if (isSilent(node) || (options.withoutMenus === true && boilerplate.has(node.localName))) return false;
    if (node.localName === "pre") preformatted += 1;
    writer.breakFor(node.localName);
    return true;
  };
  const leave = (node: HtmlNode) => {
    if (!isElement(node)) return;
    if (node.localName === "pre") preformatted -= 1;
    if (node.localName !== "br") writer.breakFor(node.localName);
  };
  walkNodes(root, enter, leave);
  return tidyText(writer.text());
}

function isSilent(element: HtmlElement): boolean {
  if (silent.has(element.localName) || element.getAttribute("hidden") !== null) return true;
  return /display\s*:\s*none/i.test(element.getAttribute("style") ?? "");
}

class ParagraphWriter {
  private readonly parts: string[] = [];
  private gap = "";

  write(text: string, preformatted: boolean): void {
    if (preformatted) {
      this.parts.push(this.gap, text);
      this.gap = "";
      return;
    }
    const words = text.replace(/[^\S\u00a0]+/g, " ");
    const inner = words.trim() === "" ? "" : words.replace(/^ | $/g, "");
    if (words.startsWith(" ")) this.widen(" ");
    if (inner === "") return;
    this.parts.push(this.parts.length === 0 ? "" : this.gap, inner);
    this.gap = words.endsWith(" ") ? " " : "";
  }

  breakFor(name: string): void {
    if (paragraphs.has(name)) this.widen("\n\n");
    else if (lines.has(name)) this.widen("\n");
    else if (name === "br") this.gap = `${this.gap.replace(" ", "")}\n`;
    else if (name === "td" || name === "th") this.widen("\t");
  }

  text(): string {
    return this.parts.join("");
  }

  /** Of two gaps that meet the stronger stays: blank line, line, cell, space. */
  private widen(gap: string): void {
    const strength = [" ", "\t", "\n", "\n\n"];
    if (strength.indexOf(gap) > strength.indexOf(this.gap)) this.gap = gap;
  }
}
