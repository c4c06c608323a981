import { cleanText, tidyLine } from "./clean-text.ts";
import { type Conversion, type ConvertedDocument, unreadable } from "./conversion.ts";
import { decodeText } from "./decode-text.ts";
import { dayOf } from "./published-day.ts";

/** A text file as it stands, without its byte-order mark. */
export function convertText(bytes: Uint8Array): Conversion {
  const text = decodeText(bytes);
  if (text === undefined) return unreadable("document.other-format");
  if (text.trim() === "") return unreadable("document.empty");
  return { kind: "converted", document: { text: cleanText(text), format: "text" } };
}

/** An article as JSON: its `text` as it stands, so that positions in it hold, and what else is known of it. */
export function convertArticle(bytes: Uint8Array): Conversion {
  const article = parseArticle(bytes);
  if (article === undefined) return unreadable("document.damaged");
  if (typeof article.text !== "string") return unreadable("document.not-an-article");
  if (article.text.trim() === "") return unreadable("document.empty");
  const published = publishedOf(article.published);
  const facts: Omit<ConvertedDocument, "text" | "format"> = {
    ...field(article, "title"),
    ...field(article, "outlet"),
    ...field(article, "author"),
    ...field(article, "lang"),
    ...(published === undefined ? {} : { published }),
  };
  return { kind: "converted", document: { text: cleanText(article.text), format: "article", ...facts } };
}

function parseArticle(bytes: Uint8Array): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(decodeText(bytes) ?? "");
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return undefined;
  }
}

function field(article: Record<string, unknown>, name: "title" | "outlet" | "author" | "lang") {
  const value = article[name];
  const line = typeof value === "string" ? tidyLine(value) : undefined;
  return line === undefined ? {} : { [name]: line };
}

/** A partial date (EDTF) as given; of a moment its day; undefined for anything else. */
function publishedOf(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  return /^[-\dX~?%/.]+$/.test(value) ? value : dayOf(value);
}
