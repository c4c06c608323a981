/** The formats that a received document can have. */
export type DocumentFormat = "text" | "html" | "pdf" | "docx" | "email" | "article";

/** A file that came with another document; it is handed on as it is, not read. */
export type Attachment = { filename: string; mediaType: string; bytes: Uint8Array };

/** What a document says, as text, and what it says about itself. */
export type ConvertedDocument = {
  text: string;
  format: DocumentFormat;
  title?: string;
  /** A day, or as much of it as is known (EDTF). */
  published?: string;
  outlet?: string;
  author?: string;
  lang?: string;
  sender?: string;
  addressee?: string;
  attachments?: Attachment[];
  /** Pages of a PDF on which no text was found (pictures of text, as a rule); counted from 1. */
  pagesWithoutText?: number[];
};

/** A document as text, or why it cannot be read and what to do about it. */
export type Conversion =
  | { kind: "converted"; document: ConvertedDocument }
  | { kind: "unreadable"; id: UnreadableId; reason: string; cause?: Error };

/** A file as it was received; its name and media type are claims, its bytes decide. */
export type ReceivedFile = { bytes: Uint8Array; filename: string; mediaType?: string };

const reasons = {
  "document.empty": "The file is empty. Ask for it again.",
  "document.too-large": "The file is too large. Split it, or send the part that matters.",
  "document.too-slow":
    "Reading the file took too long and was stopped. Save it again as PDF or as plain text, and add that.",
  "document.too-complex":
    "Reading the file needed too much memory and was stopped. Save it again as PDF or as plain text, and add that.",
  "document.failed":
    "Reading the file failed, because of a fault in the program. Save it again as PDF or as plain text, and add that; and tell whoever runs Homeward: the log says where it failed.",
  "document.too-much-text": "The file holds more text than one document may. Split it.",
  "document.damaged": "The file is damaged or incomplete. Ask for it again, or open it and save it anew.",
  "document.locked": "The file is locked with a password. Open it, save it without a password, and add that.",
  "document.no-text":
    "The file holds pictures of text but no text. Have the text recognised (OCR) or type it, and add that.",
  "document.not-an-article":
    'This JSON file is not an article. Add a field "text" that holds the text, or save the text in another form.',
  "document.old-office":
    "This is an old Microsoft Office file. Open it, save it as .docx or PDF, and add that.",
  "document.other-format":
    "Files of this kind cannot be read. Text, HTML, PDF, .docx and .eml files can: save it as one of these.",
} as const;

/** Names for the ways in which a document cannot be read; they never change, so that screens can translate them. */
export type UnreadableId = keyof typeof reasons;

/** The outcome for a document that cannot be read. */
export function unreadable(id: UnreadableId, cause?: Error): Conversion {
  return { kind: "unreadable", id, reason: reasons[id], ...(cause && { cause }) };
}
