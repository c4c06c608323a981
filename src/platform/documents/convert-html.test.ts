import { describe, expect, it } from "vitest";
import { utf8 } from "../../../tests/support/sample-documents.ts";
import { convertHtml, htmlToText } from "./convert-html.ts";

const first =
  "The sailor Ivan Petrenko has been held in the harbour town of Eastmouth since May 2010, his lawyer said on Tuesday, and nobody from the consulate has been let in to see him.";
const second =
  "“He is not well, and he asks every week for the same medicine,” said Anna Reyes, who has visited him twice. The prison service did not answer questions about his treatment.";

function page(head: string, extra = ""): Uint8Array {
  return utf8(`<!doctype html><html lang="en-GB"><head>${head}</head><body>
    <nav><a href="/">Home</a> <a href="/world">World</a></nav>
    <main><article><h1>Sailor asks for medicine</h1>
    <p>${first}</p><p>${second}</p><p>${first}</p>${extra}</article></main>
    <aside>Most read</aside><footer>All rights reserved</footer></body></html>`);
}

function convert(bytes: Uint8Array) {
  const conversion = convertHtml(bytes);
  if (conversion.kind === "unreadable") throw new Error(conversion.id);
  return conversion.document;
}

describe("the text of a page", () => {
  it("is the headline and the article in paragraphs, without menus", () => {
    const { text } = convert(page("<title>Sailor asks for medicine - The Harbour Post</title>"));
    expect(text).toBe(`Sailor asks for medicine\n\n${first}\n\n${second}\n\n${first}`);
  });

  it("is the whole page when no article stands out", () => {
    const letter =
      "<p>To the consul.</p><p>I have not seen a lawyer<br>since&nbsp;May.</p><script>track()</script>";
    expect(convert(utf8(letter)).text).toBe("To the consul.\n\nI have not seen a lawyer\nsince May.");
  });

  it("keeps words together across inline tags and apart across blocks", () => {
    expect(htmlToText("<div>Pe<b>tren</b>ko <i>Ivan</i></div><div>held</div>")).toBe("Petrenko Ivan\n\nheld");
    expect(htmlToText("one\n  two<ul><li>three</li><li>four</li></ul>")).toBe("one two\n\nthree\n\nfour");
    expect(htmlToText("one<br><br>two<br>three")).toBe("one\n\ntwo\nthree");
    expect(htmlToText("<pre>one\n  two</pre>")).toBe("one\n  two");
  });

  it("writes a table row by row, and a table used for layout as paragraphs", () => {
    const value =
      "<table><tr><th><p>Name</p></th><th>Term</th></tr><tr><td>Petrenko</td><td>18 months</td></tr></table>";
    expect(htmlToText(value)).toBe("Name\tTerm\nPetrenko\t18 months");
    expect(htmlToText(`<table><tr><td><p>${first}</p><p>${second}</p></td></tr></table>`)).toBe(
      `${first}\n\n${second}`,
    );
  });

  it("leaves out what the page hides", () => {
    expect(htmlToText('<p hidden>no</p><p style="display: none">no</p><p>yes</p>')).toBe("yes");
  });

  it("is decoded as the page declares", () => {
    const cp1251 = [0xcf, 0xe5, 0xf2, 0xf0, 0xe5, 0xed, 0xea, 0xee];
    const bytes = Uint8Array.from([...utf8('<html><meta charset="windows-1251"><body><p>'), ...cp1251]);
    expect(convert(bytes).text).toBe("Петренко");
  });

  it("is found under a thousand nested boxes, though not as an article", () => {
    const depth = 20_000;
    expect(convert(utf8(`${"<div>".repeat(depth)}Held.${"</div>".repeat(depth)}`)).text).toBe("Held.");
  });

  it("does not unfold entities that refer to entities", () => {
    const bomb = '<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><html><body><p>Held. &b;</p>';
    expect(convert(utf8(bomb)).text.length).toBeLessThan(200);
  });

  it("is missing from a page without words", () => {
    expect(convertHtml(utf8('<html><body><img src="scan.png"></body></html>'))).toMatchObject({
      id: "document.no-text",
    });
  });
});

describe("what a page says of itself", () => {
  it("is read from JSON-LD first", () => {
    const head = `<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],
      "headline":"Sailor asks for medicine","datePublished":"2021-03-04T23:30:00-05:00",
      "author":[{"name":"Ann Other"},{"name":"Bo Third"}],"publisher":{"name":"The Harbour Post"}}]}</script>
      <meta property="article:published_time" content="2021-03-05">`;
    expect(convert(page(head))).toMatchObject({
      title: "Sailor asks for medicine",
      published: "2021-03-04",
      outlet: "The Harbour Post",
      author: "Ann Other, Bo Third",
      lang: "en",
    });
  });

  it("is read from meta tags", () => {
    const head = `<title>Sailor - Post</title><meta property="og:title" content="Sailor asks"><meta name="author" content="https://example.org/ann">
      <meta property="og:site_name" content="The Harbour Post"><meta name="DC.date" content="2021-03-04">`;
    const document = convert(page(head));
    expect(document).toMatchObject({
      title: "Sailor asks",
      published: "2021-03-04",
      outlet: "The Harbour Post",
    });
    expect(document).not.toHaveProperty("author");
    expect(convert(utf8("<html><body lang=RU><p>Текст</p></body></html>")).lang).toBe("ru");
  });

  it("is read from the page as shown, and left out when it is not there", () => {
    const document = convert(page("<title>Post</title>", '<time datetime="2021-03-04">4 March</time>'));
    expect(document).toMatchObject({ title: "Sailor asks for medicine", published: "2021-03-04" });
    expect(convert(utf8("<p>Words</p>"))).toEqual({ format: "html", text: "Words" });
  });

  it("survives broken JSON-LD and dates that cannot be", () => {
    const head =
      '<script type="application/ld+json">{"@type":</script><meta name="date" content="03/04/2021">';
    expect(convert(page(head))).not.toHaveProperty("published");
  });
});
