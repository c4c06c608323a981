import PostalMime, { type Address, type Email } from "postal-mime";
import { cleanText, tidyLine, tidyText } from "./clean-text.ts";
import { type Attachment, type Conversion, type ConvertedDocument, unreadable } from "./conversion.ts";
import { htmlToText } from "./convert-html.ts";
import { looksBinary } from "./decode-text.ts";
import { dayOf } from "./published-day.ts";

const mostAttachments = 500;

/** A mail as text: its headers as first lines, so that they can be cited, then what it says. */
export async function convertEmail(bytes: Uint8Array): Promise<Conversion> {
  const email = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  if (email.attachments.length > mostAttachments) return unreadable("document.too-complex");
  const headers = headerLines(email);
  const body = bodyOf(email);
  if ((headers.length === 0 && body === "") || looksBinary(body)) return unreadable("document.damaged");
  const text = tidyText(`${headers.join("\n")}\n\n${body}`);
  return { kind: "converted", document: { text, format: "email", ...factsOf(email) } };
}

function headerLines(email: Email): string[] {
  const lines = {
    From: namesOf(email.from && [email.from]),
    To: namesOf(email.to),
    Cc: namesOf(email.cc),
    Date: dateOf(email),
    Subject: tidyLine(email.subject),
  };
  return Object.entries(lines).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
}

function factsOf(email: Email): Partial<ConvertedDocument> {
  const facts = {
    title: tidyLine(email.subject),
    published: dayOf(dateOf(email)),
    sender: namesOf(email.from && [email.from]),
    addressee: namesOf(email.to),
  };
  const attachments = email.attachments.map((attachment, index) => attachmentOf(attachment, index + 1));
  return {
    ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
    ...(attachments.length > 0 ? { attachments } : {}),
  };
}

/** The date as the mail gives it, in the sender's own time: the parsed one is moved to another zone. */
function dateOf(email: Email): string | undefined {
  return tidyLine(email.headers.find((header) => header.key === "date")?.value);
}

function bodyOf(email: Email): string {
  const plain = tidyText(email.text ?? "");
  return plain === "" && email.html !== undefined ? htmlToText(email.html) : plain;
}

function namesOf(addresses: Address[] | undefined): string | undefined {
  const names = (addresses ?? []).flatMap((one) => ("group" in one && one.group ? one.group : [one]));
  return tidyLine(names.map(({ name, address }) => nameOf(name, address)).join(", "));
}

function nameOf(name: string, address: string | undefined): string {
  if (name === "" || name === address) return address ?? name;
  return address ? `${name} <${address}>` : name;
}

function attachmentOf(attachment: Email["attachments"][number], number: number): Attachment {
  const { content, filename, mimeType } = attachment;
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
  const name = cleanText(filename ?? "")
    .split(/[/\\]/)
    .at(-1)
    ?.trim();
  return { filename: name || `attachment-${number}`, mediaType: mimeType, bytes };
}
