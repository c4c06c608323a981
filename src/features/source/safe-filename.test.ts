import { describe, expect, it } from "vitest";
import { safeFilename } from "./safe-filename.ts";

describe("a safe file name", () => {
  it.each([
    ["/etc/passwd", "passwd"],
    ["..\\..\\Windows\\letter.docx", "letter.docx"],
    ["письмо матери 🕊️.eml", "письмо матери 🕊️.eml"],
    ["رسالة.pdf", "رسالة.pdf"],
    // A right-to-left override would show "report‮fdp.exe" as "reportexe.pdf".
    ["report\u202Efdp.exe", "reportfdp.exe"],
    ["two\r\nlines\0.txt", "twolines.txt"],
    ["half \ud800 a pair.txt", "half \uFFFD a pair.txt"],
    ["..", "document"],
    ["", "document"],
    ["folder/", "document"],
    ["   ", "document"],
  ])("of %j is %j", (given, expected) => {
    expect(safeFilename(given)).toBe(expected);
  });

  it("keeps the ending of a long one", () => {
    const name = safeFilename(`${"ж".repeat(4000)}.pdf`);
    expect(name).toHaveLength(180);
    expect(name.endsWith("ж….pdf")).toBe(true);
  });
});
