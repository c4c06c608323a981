import mammoth from "mammoth";
import { type Conversion, unreadable } from "./conversion.ts";
import { htmlToText } from "./convert-html.ts";
import { listZipEntries } from "./zip-entries.ts";

// A .docx of 1,000 pages unpacks to about 20 MB of XML.
const mostXmlBytes = 60_000_000;

/** The text of a Word document: paragraphs, line breaks, tables by rows, footnotes at the end. */
export async function convertDocx(bytes: Uint8Array): Promise<Conversion> {
  const entries = listZipEntries(bytes) ?? [];
  const xmlBytes = entries.reduce((sum, { name, size }) => sum + (/\.(xml|rels)$/.test(name) ? size : 0), 0);
  if (xmlBytes > mostXmlBytes) return unreadable("document.too-complex");
  const noImages = mammoth.images.imgElement(async () => ({ src: "" }));
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    { convertImage: noImages, externalFileAccess: false },
  );
  // "↑" leads from a footnote back to its place in the text.
  const text = htmlToText(value.replaceAll(/<a href="#[^"]*">↑<\/a>/g, ""));
  if (text === "") return unreadable(value.includes("<img") ? "document.no-text" : "document.empty");
  return { kind: "converted", document: { text, format: "docx" } };
}
