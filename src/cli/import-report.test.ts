import { describe, expect, it } from "vitest";
import { importReport } from "./import-report.ts";

const place = (isTTY: boolean) => {
  const written: string[] = [];
  return { out: { write: (text: string) => written.push(text), isTTY }, text: () => written.join("") };
};

describe("the report of an import", () => {
  it("says how every document fared, and fails if one is not there and readable", () => {
    const [out, progress] = [place(false), place(false)];
    const report = importReport(3, out.out, progress.out);
    report.tell({ filename: "a.txt", step: "reading", sourceId: "1" });
    report.tell({ filename: "a.txt", step: "added", sourceId: "1" });
    report.tell({ filename: "b.txt", step: "already", sourceId: "2" });
    report.tell({ filename: "c.pdf", step: "unreadable", sourceId: "3", problem: "The file is damaged." });
    expect(report.finish()).toBe(1);
    expect(out.text().split("\n")).toEqual([
      "added           a.txt",
      "already there   b.txt",
      "cannot be read  c.pdf: The file is damaged.",
      "1 added, 1 already there, 1 cannot be read",
      "",
    ]);
    expect(progress.text()).toBe("");
  });

  it("shows in a terminal what it is at, and obeys nothing in a name", () => {
    const [out, progress] = [place(true), place(true)];
    const report = importReport(1, out.out, progress.out);
    report.tell({ filename: "\u001b[2Ja.txt", step: "converting", sourceId: "1" });
    report.tell({ filename: "\u001b[2Ja.txt", step: "added", sourceId: "1" });
    expect(report.finish()).toBe(0);
    expect(progress.text()).toContain("1 of 1: converting [2Ja.txt");
    expect(out.text()).toBe("added           [2Ja.txt\n");
  });
});
