import { describe, expect, it } from "vitest";
import { aCitation, aFact } from "../../../tests/support/entries.ts";
import type { Claim } from "../ledger/entry.ts";
import { fold } from "../ledger/fold.ts";
import type { Text } from "../words/text.ts";
import { makeBrief } from "./brief.ts";
import { briefWords } from "./brief-words.ts";
import { defaultPolicy } from "./duties/default-policy.ts";

const press = "01900000-0000-7000-8000-0000000000b1";
const letter = "01900000-0000-7000-8000-0000000000b2";

const fact = (seq: number, kind: string, on: string | undefined, body: object, ...sources: string[]) =>
  aFact(seq, {
    kind,
    on,
    body,
    citations: sources.map((source) => aCitation("words", source)),
  } as unknown as Claim);

const entries = [
  fact(1, "name", undefined, { full: "Timur Lot", nameKind: "legal" }, press),
  fact(2, "name", undefined, { full: "Тимур Лот" }),
  fact(3, "nationality", undefined, { country: "KZ" }, press),
  fact(4, "arrest", "2024-03-02", { country: "ES" }, press),
  fact(5, "arrest", "2024-03-09", { country: "ES" }, letter),
  fact(6, "custody", "2024-05/..", { facility: "Las Encinas", country: "ES" }, letter),
  fact(
    7,
    "concern",
    "2025-01",
    { category: "violence", allegation: "beaten by guards", reportedBy: "his lawyer" },
    letter,
  ),
  fact(8, "representation", "2025-12-01", {
    by: "The consul",
    to: "Prison service",
    asks: [{ kind: "medical care", words: "a doctor" }],
  }),
];

const brief = (lang: "en" | "ru" = "en") =>
  makeBrief({ file: fold(entries, {}), kind: "case", lang, today: "2026-03-01" });
const lines = (heading: string) =>
  brief().sections.find((section) => section.heading === heading)?.lines ?? [];

describe("a brief", () => {
  it("is headed by the legal name, the other names and the nationality", () => {
    expect([brief().title, brief().subtitle]).toEqual(["Timur Lot", "Тимур Лот · Kazakhstan"]);
  });

  it("reads out a name in other letters, where no other name does", () => {
    const file = fold(entries.slice(1, 3), {});
    const { title, subtitle } = makeBrief({ file, kind: "case", lang: "en", today: "2026-03-01" });
    expect([title, subtitle]).toEqual(["Тимур Лот", "Timur Lot · Kazakhstan"]);
  });

  it("numbers the sources in the order in which they are met, and every line carries its numbers", () => {
    expect(brief().sources).toEqual([letter, press]);
    expect(lines("Standing")[0]).toEqual({
      text: "Held: Las Encinas, Spain; in custody since 2 March 2024 or 9 March 2024 (the sources disagree).",
      citations: [1, 2],
    });
  });

  it("says how long an answer has been missing, and marks a line without a source", () => {
    const [line] = lines("Asked and not answered");
    expect(line?.text).toContain("a doctor. No answer for 90 days.");
    expect(line?.mark).toBe("uncited");
  });

  it("keeps an allegation an allegation", () => {
    const [line] = lines("Concerns");
    expect(line?.text).toContain("Alleged, not confirmed");
    expect(line?.text).toContain("according to his lawyer");
  });

  it("names what the sources disagree about, and how much has no source", () => {
    const care = lines("To handle with care").map((line) => line.text);
    expect(care[0]).toContain("2 March 2024: Arrested in Spain; or 9 March 2024: Arrested in Spain");
    expect(care[1]).toBe("2 entries of the file have no source.");
  });

  it("says the same in Russian", () => {
    expect(brief("ru").sections[0]?.lines[0]?.text).toBe(
      "Под стражей: Las Encinas, Испания; начало содержания под стражей: 2 марта 2024\u00a0г. либо 9 марта 2024\u00a0г. (источники расходятся).",
    );
  });

  it("says of a line that it stands in an affair, and what is said of the person goes before the group", () => {
    const affair = "01900000-0000-7000-8000-0000000000ff";
    const said = (seq: number, words: string, ledger?: string) => ({
      ...fact(seq, "statement", `2025-0${seq}`, { speaker: "The minister", words }, press),
      ...(ledger && { ledgerId: ledger, shared: true }),
    });
    const member = fact(1, "membership", undefined, { affair });
    const group = [3, 4, 5, 6, 7].map((seq) => said(seq, `of all, ${seq}`, affair));
    const file = fold([member, said(2, "of him"), ...(group as never[])], {}, [affair]);
    const affairs = new Map([[affair, "The sailors"]]);
    const told = makeBrief({ file, kind: "case", lang: "en", today: "2026-03-01", affairs }).sections;
    const lines = told
      .find((section) => section.heading === briefWords.statements.en)
      ?.lines.map((line) => line.text);
    expect(lines?.[0]).toBe("May 2025: The minister: of all, 5. (In the affair “The sailors”.)");
    expect(lines?.at(-2)).toBe("February 2025: The minister: of him.");
    expect(lines?.at(-1)).toBe("and 2 more in the file");
  });

  it("stays on one page, and says how much it left out", () => {
    const many = Array.from({ length: 40 }, (_, n) =>
      fact(n + 10, "note", "2025-01", { words: "A long remark on the talks. ".repeat(8) }),
    );
    const affair = makeBrief({ file: fold(many, {}), kind: "affair", lang: "en", today: "2026-03-01" });
    expect(affair.sections[0]?.lines.map((line) => line.text).at(-1)).toBe("and 34 more in the file");
  });

  it("leaves out what has no date and what is older, and never the sentence", () => {
    const court = [
      fact(1, "charge", undefined, { offence: "smuggling" }),
      fact(2, "sentence", "2024-06-18", { months: 108 }),
      ...Array.from({ length: 40 }, (_, n) =>
        fact(n + 3, "hearing", `2025-01-${(n % 28) + 1}`.replace(/-(\d)$/, "-0$1"), {}),
      ),
    ];
    const { sections } = makeBrief({ file: fold(court, {}), kind: "case", lang: "en", today: "2026-03-01" });
    const told = sections.find(({ heading }) => heading === briefWords.proceedings.en)?.lines ?? [];
    expect(told[0]?.text).toMatch(/^18 June 2024: Sentenced/);
    expect(told.some(({ text }) => text.startsWith("Charged"))).toBe(false);
  });

  it("tells of each remedy that was opened where it has got to, what was done last and what to find out", () => {
    const step = (seq: number, on: string, body: object) =>
      fact(seq, "remedy", on, { remedy: "transfer-ets-112", ...body }, letter);
    const opened = [
      fact(1, "nationality", undefined, { country: "GE" }),
      fact(2, "sentence", "2024-06-18", { months: 108, country: "NO" }),
      step(3, "2026-01-05", { stage: "opened" }),
      step(4, "2026-02-01", { stage: "step", step: "asked the home state" }),
    ];
    const { sections } = makeBrief({ file: fold(opened, {}), kind: "case", lang: "en", today: "2026-03-01" });
    const told = sections.find(({ heading }) => heading === briefWords.ways.en)?.lines ?? [];
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toMatch(
      /^Transfer home, Council of Europe convention: under way\. 1 February 2026: /,
    );
    expect(told[0]?.text).toContain("; whether the judgment is final;");
    expect(told[0]?.citations).toEqual([1]);
    expect(sections.some(({ heading }) => heading === briefWords.outcome.en)).toBe(false);
  });

  describe("of somebody under sentence", () => {
    const sentenced = [
      fact(1, "birth", "1971-05-15", {}),
      fact(2, "nationality", undefined, { country: "GE" }),
      fact(3, "custody", "2024-06-18/..", { country: "US" }, press),
      fact(4, "sentence", "2024-06-18", { months: 36, country: "US", jurisdiction: "federal" }, press),
      fact(5, "contact", "2025-01-10", { mode: "visit", outcome: "took place" }, letter),
    ];
    const told = (lang: "en" | "ru", more: ReturnType<typeof fact>[] = []) =>
      makeBrief({
        file: fold([...sentenced, ...more], {}),
        kind: "case",
        lang,
        today: "2026-03-01",
        policy: defaultPolicy,
      });
    const linesOf = (heading: Text, lang: "en" | "ru" = "en", more?: ReturnType<typeof fact>[]) =>
      told(lang, more).sections.find((section) => section.heading === heading[lang])?.lines ?? [];

    it("says when they were born and when the sentence ends, with the sources of it", () => {
      expect(told("en").subtitle).toBe("Georgia · born 15 May 1971");
      expect(linesOf(briefWords.ends)).toEqual([
        {
          text: "Computed: release 6 January 2027; the term ends in full 17 June 2027.",
          citations: [1],
        },
      ]);
      expect(linesOf(briefWords.ends, "ru")[0]?.text).toMatch(/^По расчёту: освобождение 6 января 2027/);
    });

    it("says what is late, and by how long", () => {
      expect(linesOf(briefWords.late).map(({ text }) => text)).toContain(
        "Next visit, due by 10 April 2025. Late by 325 days.",
      );
    });

    it("says which ways can be asked for", () => {
      const yes = (seq: number, circumstance: string) =>
        fact(seq, "circumstance", undefined, { circumstance, holds: "yes" });
      const asked = ["judgmentFinal", "offenceInBothStates", "consentsToTransfer"].map((name, n) =>
        yes(6 + n, name),
      );
      expect(linesOf(briefWords.ways, "en", asked).map(({ text }) => text)).toContain(
        "Transfer home, Council of Europe convention: can be asked for; others decide.",
      );
    });
  });

  it("of an affair names the members", () => {
    const affair = makeBrief({
      file: fold([], {}),
      kind: "affair",
      lang: "en",
      today: "2026-03-01",
      members: ["A", "B"],
    });
    expect(affair.sections).toEqual([
      { heading: "Who is concerned", lines: [{ text: "A; B", citations: [] }] },
    ]);
  });
});
