import { describe, expect, it } from "vitest";
import { sampleDocx, samplePdf, sampleZip, utf8 } from "../../../tests/support/sample-documents.ts";
import { convertDocument } from "./convert-document.ts";

async function converted(bytes: Uint8Array, filename: string) {
  const conversion = await convertDocument({ bytes, filename });
  if (conversion.kind === "unreadable") throw new Error(conversion.id);
  return conversion.document;
}

async function refusal(bytes: Uint8Array, filename: string, limits = {}) {
  const conversion = await convertDocument({ bytes, filename }, limits);
  if (conversion.kind === "converted") throw new Error(`converted: ${conversion.document.text}`);
  expect(conversion.reason).toMatch(/\.$/);
  return conversion.id;
}

describe("a text file", () => {
  it("stays as it is, without its byte-order mark", async () => {
    const text = "  Petrenko\r\n\r\n\r\nis held \t\n";
    expect(await converted(utf8(`\uFEFF${text}`), "a.txt")).toEqual({ format: "text", text });
  });

  it("loses what no database holds, without moving anything", async () => {
    expect((await converted(utf8(`a\0b${"c".repeat(200)}`), "a.txt")).text).toBe(
      `a\uFFFDb${"c".repeat(200)}`,
    );
  });
});

describe("an article as JSON", () => {
  it("keeps its text, so that positions hold, and what is known of it", async () => {
    const article = {
      text: "One\r\ntwo \ud800",
      title: " A  title",
      outlet: null,
      published: "2012-04",
      lang: "en",
    };
    expect(await converted(utf8(JSON.stringify(article)), "a.json")).toEqual({
      format: "article",
      text: "One\r\ntwo \uFFFD",
      title: "A title",
      published: "2012-04",
      lang: "en",
    });
  });

  it("has its publication as a day, or not at all", async () => {
    const published = async (value: string) =>
      (await converted(utf8(JSON.stringify({ text: "Words", published: value })), "a.json")).published;
    expect(await published("2021-03-04T23:30:00-05:00")).toBe("2021-03-04");
    expect(await published("last week")).toBeUndefined();
  });

  it("is refused without a text", async () => {
    expect(await refusal(utf8('{"title":"x"}'), "a.json")).toBe("document.not-an-article");
    expect(await refusal(utf8('{"text":'), "a.json")).toBe("document.damaged");
    expect(await refusal(utf8(`${"[".repeat(200_000)}`), "a.json")).toBe("document.damaged");
  });
});

describe("a PDF", () => {
  const title = "Письмо о задержанном";
  const paragraph = "Иван Петренко задержан в мае 2010 года и с тех пор не видел консула. ".repeat(4).trim();

  it("becomes paragraphs, whatever it is called", async () => {
    const content = [{ text: title, fontSize: 18 }, paragraph, { text: "He is not well.", margin: 10 }];
    const pdf = await samplePdf(content, { info: { title } });
    const text = `${title}\n\n${paragraph}\n\nHe is not well.`;
    expect(await converted(pdf, "letter.txt")).toEqual({ format: "pdf", text, title });
    expect(await converted(Buffer.from(pdf), "from-a-database.pdf")).toEqual({ format: "pdf", text, title });
  });

  it("names the pages on which nothing can be read", async () => {
    const picture = { canvas: [{ type: "rect" as const, x: 0, y: 0, w: 99, h: 99 }] };
    const pdf = await samplePdf([paragraph, { ...picture, pageBreak: "before" }]);
    expect(await converted(pdf, "a.pdf")).toMatchObject({ text: paragraph, pagesWithoutText: [2] });
    expect(await refusal(await samplePdf([picture]), "a.pdf")).toBe("document.no-text");
  });

  it("is refused when locked or damaged", async () => {
    expect(await refusal(await samplePdf([paragraph], { userPassword: "x" }), "a.pdf")).toBe(
      "document.locked",
    );
    const pdf = await samplePdf([paragraph]);
    expect(await refusal(pdf.subarray(0, pdf.length / 2), "a.pdf")).toBe("document.damaged");
  });
});

describe("a Word document", () => {
  it("becomes paragraphs, line breaks and rows", async () => {
    const docx = await sampleDocx(
      ["Справка", "Иван Петренко\nне видел консула."],
      [
        ["Имя", "Срок"],
        ["Петренко", "18 months"],
      ],
    );
    expect(await converted(docx, "a.docx")).toEqual({
      format: "docx",
      text: "Справка\n\nИван Петренко\nне видел консула.\n\nИмя\tСрок\nПетренко\t18 months",
    });
  });

  it("is refused when it is a bomb, damaged or empty", async () => {
    const types = "<Types/>";
    const bomb = sampleZip({ "[Content_Types].xml": types, "word/document.xml": new Uint8Array(80_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusal(bomb, "a.docx")).toBe("document.too-complex");
    expect(await refusal(sampleZip({ "word/document.xml": "<w:document" }), "a.docx")).toBe(
      "document.damaged",
    );
    expect(await refusal(await sampleDocx([""]), "a.docx")).toBe("document.empty");
  });
});

describe("a mail", () => {
  const head = [
    "From: =?koi8-r?B?8MXU0s/X?= <petrov@example.org>",
    'To: "Consul, The" <consul@example.org>, desk@example.org',
    "Cc: lawyer@example.org",
    "Date: Tue, 4 Mar 2014 23:10:00 -0500",
    "Subject: =?koi8-r?B?7yDawcTF0tbBzs7PzQ==?=",
    "MIME-Version: 1.0",
  ];

  it("becomes its headers and its text; what is attached is handed on", async () => {
    const body = Buffer.from("Уважаемый консул,\r\n\r\nон не получает лекарств.").toString("base64");
    const mail = [
      ...head,
      "Content-Type: multipart/mixed; boundary=b",
      "",
      "--b",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: base64",
      "",
      body,
      "--b",
      "Content-Type: application/pdf",
      'Content-Disposition: attachment; filename="../../letter.pdf"',
      "Content-Transfer-Encoding: base64",
      "",
      "JVBERi0=",
      "--b",
      "Content-Type: message/rfc822",
      "",
      "Subject: Forwarded",
      "",
      "Text",
      "--b--",
      "",
    ];
    const document = await converted(utf8(mail.join("\r\n")), "a.eml");
    expect(document.text.split("\n")).toEqual([
      "From: Петров <petrov@example.org>",
      "To: Consul, The <consul@example.org>, desk@example.org",
      "Cc: lawyer@example.org",
      "Date: Tue, 4 Mar 2014 23:10:00 -0500",
      "Subject: О задержанном",
      "",
      "Уважаемый консул,",
      "",
      "он не получает лекарств.",
    ]);
    expect(document).toMatchObject({
      title: "О задержанном",
      published: "2014-03-04",
      sender: "Петров <petrov@example.org>",
      addressee: "Consul, The <consul@example.org>, desk@example.org",
    });
    expect(document.attachments).toMatchObject([
      { filename: "letter.pdf", mediaType: "application/pdf", bytes: utf8("%PDF-") },
      { filename: "attachment-2", mediaType: "message/rfc822" },
    ]);
  });

  it("is refused when its text is no text", async () => {
    const noise = Uint8Array.from({ length: 9999 }, (_, index) => (index * 7919) % 251);
    const bytes = Uint8Array.from([...utf8(`${head.join("\r\n")}\r\n\r\n`), ...noise]);
    expect(await refusal(bytes, "a.eml")).toBe("document.damaged");
  });

  it("is read from its HTML when it has no plain text", async () => {
    const mail = [
      ...head.slice(4),
      "Content-Type: text/html; charset=utf-8",
      "",
      "<p>He is<br>ill.</p><p>Help.</p>",
    ];
    expect((await converted(utf8(mail.join("\r\n")), "a.eml")).text).toBe(
      "Subject: О задержанном\n\nHe is\nill.\n\nHelp.",
    );
  });
});

describe("a file that cannot be read", () => {
  it("is told from one that can", async () => {
    expect(await refusal(new Uint8Array(), "a.pdf")).toBe("document.empty");
    expect(await refusal(utf8(" \n"), "a.txt")).toBe("document.empty");
    const noise = Uint8Array.from({ length: 9999 }, (_, index) => (index * 7919) % 251);
    for (const name of ["a.txt", "a.html", "a.json", "a.xyz"])
      expect(await refusal(noise, name)).toMatch(/^document\.(other-format|damaged)$/);
  });

  it("is stopped at each limit, and the next one is read all the same", async () => {
    const page = utf8(`<html><body>${"<p>Held since May. <b>He</b> asks.</p>".repeat(60_000)}</body></html>`);
    expect(await refusal(page, "a.html", { inputBytes: 1000 })).toBe("document.too-large");
    expect(await refusal(page, "a.html", { seconds: 0.01 })).toBe("document.too-slow");
    expect(await refusal(page, "a.html", { megabytes: 24 })).toBe("document.too-complex");
    expect(await refusal(page, "a.html", { textCharacters: 1000 })).toBe("document.too-much-text");
    expect((await converted(utf8("<p>Held.</p>"), "a.html")).text).toBe("Held.");
  });

  it("leaves the others alone when many come at once", async () => {
    const bomb = sampleZip({ "word/document.xml": new Uint8Array(80_000_000) });
    const files = Array.from({ length: 12 }, (_, index) =>
      index % 3 === 0 ? bomb : utf8(`<html><p>Number ${index}.</p></html>`),
    );
    const results = await Promise.all(files.map((bytes) => convertDocument({ bytes, filename: "a" })));
    const texts = results.map((result) => (result.kind === "converted" ? result.document.text : result.id));
    expect(texts.filter((text) => text === "document.too-complex")).toHaveLength(4);
    expect(texts[11]).toBe("Number 11.");
  });
});
