import type { DocumentFormat, ReceivedFile, UnreadableId } from "./conversion.ts";
import { listZipEntries } from "./zip-entries.ts";

/** How a file is to be read, or why it cannot be. */
export type DetectedFormat = DocumentFormat | { unreadable: UnreadableId };

const headBytes = 4096;

/** What a file is, by its first bytes; by its name only where the bytes leave it open (all that is text). */
export function detectFormat(file: ReceivedFile): DetectedFormat {
  if (file.bytes.length === 0) return { unreadable: "document.empty" };
  return detectBinary(file.bytes) ?? detectTextual(file);
}

function detectBinary(bytes: Uint8Array): DetectedFormat | undefined {
  const head = latin1(bytes.subarray(0, headBytes));
  if (/%PDF-\d/.test(head.slice(0, 1024))) return "pdf";
  if (head.startsWith("PK\u0003\u0004")) return detectZip(bytes);
  if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
    const locked = latin1(bytes).includes("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e");
    return { unreadable: locked ? "document.locked" : "document.old-office" };
  }
  if (
    /^(\u0089PNG|\u00ff\u00d8\u00ff|GIF8|II\*\0|MM\0\*|BM....\0\0\0\0)|^....ftyp(heic|mif1|avif)|^RIFF....WEBP/s.test(
      head,
    )
  )
    return { unreadable: "document.no-text" };
  return head.startsWith("{\\rtf") ? { unreadable: "document.other-format" } : undefined;
}

function detectZip(bytes: Uint8Array): DetectedFormat {
  const entries = listZipEntries(bytes);
  if (entries === undefined) return { unreadable: "document.damaged" };
  const word = entries.some((entry) => /^word\/.+\.xml$/.test(entry.name));
  return word ? "docx" : { unreadable: "document.other-format" };
}

function detectTextual(file: ReceivedFile): DetectedFormat {
  const claim = claimOf(file);
  if (claim === "text" || claim === "article") return claim;
  const head = headOfText(file.bytes);
  if (startsAsHtml.test(head)) return "html";
  if (looksLikeEmail(head)) return "email";
  if (claim === "html") return /<[a-z]/i.test(head) ? "html" : "text";
  return claim ?? "text";
}

const startsAsHtml = /^(<!--[\s\S]*?-->\s*|<\?xml[^>]*>\s*)*<(!doctype\s+html|html|head|body)[\s>]/i;

/** The beginning as far as ASCII goes, whatever the encoding: enough to know tags and headers. */
function headOfText(bytes: Uint8Array): string {
  return latin1(bytes.subarray(0, headBytes))
    .replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, "")
    .replaceAll("\0", "")
    .trimStart();
}

/** Headers alone, at least two of them with one that only mail has; a letter typed as text may begin "From:". */
function looksLikeEmail(head: string): boolean {
  const block = head.split(/\r?\n\r?\n/, 1)[0] ?? "";
  const names = block.split(/\r?\n(?![ \t])/).map((line) => /^([!-9;-~]+):/.exec(line)?.[1]?.toLowerCase());
  if (names.length < 2 || names.includes(undefined)) return false;
  return names.some((name) =>
    /^(message-id|received|mime-version|return-path|delivered-to|dkim-signature)$/.test(name ?? ""),
  );
}

function claimOf(file: ReceivedFile): DocumentFormat | undefined {
  return claimOfName(file.filename) ?? claimOfMediaType(file.mediaType);
}

function claimOfName(filename: string): DocumentFormat | undefined {
  const extension = /\.([a-z0-9]+)$/i.exec(filename)?.[1]?.toLowerCase();
  if (extension === "txt" || extension === "md" || extension === "text") return "text";
  if (extension === "html" || extension === "htm" || extension === "xhtml") return "html";
  if (extension === "eml") return "email";
  return extension === "json" ? "article" : undefined;
}

function claimOfMediaType(mediaType: string | undefined): DocumentFormat | undefined {
  const type = mediaType?.split(";", 1)[0]?.trim().toLowerCase();
  if (type === "text/plain" || type === "text/markdown") return "text";
  if (type === "text/html" || type === "application/xhtml+xml") return "html";
  if (type === "message/rfc822") return "email";
  return type === "application/json" ? "article" : undefined;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
