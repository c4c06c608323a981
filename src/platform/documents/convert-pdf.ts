import { extractTextItems, getDocumentProxy, getMeta } from "unpdf";
import { tidyLine, tidyText } from "./clean-text.ts";
import { type Conversion, unreadable } from "./conversion.ts";
import { joinPages, paragraphsOfPage } from "./pdf-paragraphs.ts";

// A page number or a scanner's mark ("Scanned by CamScanner") is not yet a text.
const fewestLetters = 10;
const scannerMark = /^\s*scanned (by|with) [\w ]+$/i;

/** The text of a PDF in paragraphs; a PDF of pictures, a locked or a broken one is told apart. */
export async function convertPdf(bytes: Uint8Array): Promise<Conversion> {
  const opened = await openPdf(bytes);
  if (typeof opened === "string") return unreadable(opened);
  const { items } = await extractTextItems(opened);
  const pages = items.map((page) => paragraphsOfPage(page));
  const empty = pages.flatMap((page, index) => (hasText(page) ? [] : [index + 1]));
  if (empty.length === pages.length) return unreadable("document.no-text");
  const text = tidyText(joinPages(pages));
  const { info } = await getMeta(opened);
  return {
    kind: "converted",
    document: {
      text,
      format: "pdf",
      ...titleIfShown(info.Title, text),
      ...(empty.length > 0 ? { pagesWithoutText: empty } : {}),
    },
  };
}

async function openPdf(bytes: Uint8Array) {
  try {
    // The parser takes the bytes over, and they belong to the caller; it refuses a Buffer, which a database gives.
    return await getDocumentProxy(new Uint8Array(bytes), {
      useSystemFonts: false,
      disableFontFace: true,
      verbosity: 0,
    });
  } catch (error) {
    const locked = error instanceof Error && error.name === "PasswordException";
    return locked ? "document.locked" : "document.damaged";
  }
}

function hasText(paragraphs: string[]): boolean {
  const text = paragraphs.join("\n");
  return !scannerMark.test(text) && (text.match(/\p{L}/gu)?.length ?? 0) >= fewestLetters;
}

/** The title in a file's properties is often that of a template or of another file; what the text shows is right. */
function titleIfShown(title: unknown, text: string): { title?: string } {
  const line = typeof title === "string" ? tidyLine(title) : undefined;
  const beginning = text.slice(0, 1000).replace(/\s+/g, " ").toLowerCase();
  return line !== undefined && beginning.includes(line.toLowerCase()) ? { title: line } : {};
}
