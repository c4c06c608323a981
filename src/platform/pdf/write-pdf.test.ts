import { extractText, getDocumentProxy, getMeta } from "unpdf";
import { describe, expect, it } from "vitest";
import { type PrintedBrief, writeBriefPdf } from "./write-pdf.ts";

const english: PrintedBrief = {
  title: "Ivan Petrenko",
  subtitle: "Иван Петренко · Russia",
  asOf: "22 November 2026",
  sections: [
    {
      heading: "Custody",
      lines: [
        { text: "Held since 4 May 2010 in the harbour prison of Eastmouth.", citations: [1, 2] },
        { text: "Moved to the northern wing in March 2012.", citations: [], mark: "uncited" },
      ],
    },
    {
      heading: "Health",
      lines: [{ text: "Chest pains since the spring of 2019.", citations: [2], mark: "alleged" }],
    },
  ],
  sources: [
    { number: 1, title: "Sailor held at the harbour", outlet: "The Harbour Post", date: "5 May 2010" },
    { number: 2, title: "Letter of the embassy", date: "2 October 2025", kind: "letter" },
  ],
  sourcesHeading: "Sources",
  footer: "Confidential.",
  lang: "en",
};

async function pagesOf(brief: PrintedBrief): Promise<string[]> {
  const { text } = await extractText(await writeBriefPdf(brief));
  return text.map((page) => page.replace(/\s+/g, " "));
}

describe("writeBriefPdf", () => {
  it("sets every line in order with its marks and the numbers of its sources", async () => {
    expect(await pagesOf(english)).toEqual([
      [
        "Ivan Petrenko Иван Петренко · Russia As of 22 November 2026",
        "Custody Held since 4 May 2010 in the harbour prison of Eastmouth. [1, 2]",
        "Moved to the northern wing in March 2012. (without a source)",
        "Health Chest pains since the spring of 2019. (alleged) [2]",
        "Sources [1] Sailor held at the harbour. The Harbour Post, 5 May 2010",
        "[2] Letter of the embassy. 2 October 2025, letter",
        "Confidential. 1/1",
      ].join(" "),
    ]);
  });

  it("speaks Russian", async () => {
    const lines = [{ text: "Под стражей с мая 2010 г.", citations: [], mark: "uncited" as const }];
    const russian = {
      ...english,
      lang: "ru" as const,
      asOf: "22 ноября 2026",
      sections: [{ heading: "Содержание", lines }],
    };
    const [page] = await pagesOf(russian);
    expect(page).toContain("По состоянию на 22 ноября 2026");
    expect(page).toContain("Содержание Под стражей с мая 2010 г. (без источника)");
  });

  it("names the document and its language", async () => {
    const pdf = await getDocumentProxy(await writeBriefPdf(english));
    const { info } = await getMeta(pdf);
    expect(info).toMatchObject({ Title: "Ivan Petrenko", Language: "en" });
  });

  it("sets a full brief smaller rather than on a second page, and runs on when it must", async () => {
    const line = {
      text: "He asked for the same medicine again, and again there was a new form.",
      citations: [1],
    };
    const withLines = (count: number) => ({
      ...english,
      sections: [{ heading: "Health", lines: Array.from({ length: count }, () => line) }],
    });
    expect(await pagesOf(withLines(32))).toHaveLength(1);
    const pages = await pagesOf(withLines(120));
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.join(" ").match(/same medicine again/g)).toHaveLength(120);
    expect(pages[1]).toContain(`2/${pages.length}`);
    expect(pages[1]).toMatch(/Ivan Petrenko/);
  });

  it("does not stumble over other scripts, long words, or a brief with nothing in it", async () => {
    const text = `王小明, محمد عبد الله, 😀, ${"a".repeat(400)}, lone \ud800 half, \0`;
    const [page] = await pagesOf({
      ...english,
      title: text,
      sections: [{ heading: "王", lines: [{ text, citations: [] }] }],
    });
    expect(page).toContain("[WangXiaoMing]");
    const nothing = {
      title: "",
      asOf: "",
      sections: [],
      sources: [],
      sourcesHeading: "",
      footer: "",
      lang: "en" as const,
    };
    expect(await pagesOf(nothing)).toHaveLength(1);
  });
});
