import { describe, expect, it } from "vitest";
import { sampleZip, utf8 } from "../../../tests/support/sample-documents.ts";
import { detectFormat } from "./detect-format.ts";

const mail = "Message-ID: <1@example.org>\r\nFrom: a@example.org\r\nSubject: Visit\r\n\r\nText";

describe("detectFormat", () => {
  it.each([
    ["%PDF-1.7 …", "letter.txt", "pdf"],
    ["<!DOCTYPE html><p>Text", "page.pdf", "html"],
    ["<!-- saved --> <html><body>Text", "page", "html"],
    ["<p>Text", "page.htm", "html"],
    ["Plain words", "page.html", "text"],
    [mail, "letter", "email"],
    [mail, "letter.docx", "email"],
    ["From: the consul\nTo: the ministry\n\nA typed letter", "letter", "text"],
    ['{"text":"Words"}', "a.json", "article"],
    // A text file is read exactly as it stands, whatever stands in it.
    [mail, "letter.txt", "text"],
    ["<html><body>Text", "page.txt", "text"],
    ["# Heading", "note.md", "text"],
    ["Words", "note", "text"],
  ])("%j as %s is %s", (content, filename, format) => {
    expect(detectFormat({ bytes: utf8(content), filename })).toBe(format);
  });

  it("goes by the media type where the name says nothing", () => {
    expect(
      detectFormat({ bytes: utf8("<p>Text"), filename: "download", mediaType: "text/html; charset=utf-8" }),
    ).toBe("html");
  });

  it("knows a Word file by what is inside, and other archives for what they are not", () => {
    const word = sampleZip({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<w:document/>" });
    expect(detectFormat({ bytes: word, filename: "letter.zip" })).toBe("docx");
    const sheet = sampleZip({ "xl/workbook.xml": "<workbook/>" });
    expect(detectFormat({ bytes: sheet, filename: "letter.docx" })).toEqual({
      unreadable: "document.other-format",
    });
    expect(detectFormat({ bytes: word.subarray(0, 60), filename: "letter.docx" })).toEqual({
      unreadable: "document.damaged",
    });
  });

  it.each([
    [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], "document.old-office"],
    [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], "document.no-text"],
    [[0xff, 0xd8, 0xff, 0xe0], "document.no-text"],
    [[...utf8("{\\rtf1 Text}")], "document.other-format"],
    [[], "document.empty"],
  ])("says what to do about bytes %j", (bytes, unreadable) => {
    expect(detectFormat({ bytes: Uint8Array.from(bytes), filename: "a.doc" })).toEqual({ unreadable });
  });

  it("tells a locked Word file from an old one", () => {
    const bytes = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
      Buffer.alloc(600),
      Buffer.from("EncryptedPackage", "utf16le"),
    ]);
    expect(detectFormat({ bytes, filename: "a.docx" })).toEqual({ unreadable: "document.locked" });
  });
});
