import { describe, expect, it } from "vitest";
import { aFact } from "../../../../tests/support/entries.ts";
import type { Claim } from "../../ledger/entry.ts";
import { resolve } from "../../ledger/resolve.ts";
import type { AnsweredDocument } from "./answered-documents.ts";
import { bindAnswer } from "./bind-answer.ts";

const asked = (seq: number, on: string | undefined, reference?: string, to = "Ministry of Justice") =>
  aFact(seq, {
    ...{ kind: "representation", citations: [] },
    ...(on && { on }),
    body: { by: "Embassy of Vella", to, ...(reference && { reference }) },
  } as Claim);

const refused: Claim = {
  ...{ kind: "answer", citations: [] },
  body: { answers: [], outcome: "refused", words: "It cannot be." },
};

const answers = (made: ReturnType<typeof asked>[], document: Partial<AnsweredDocument> = {}) => {
  const answeredBy = document.answeredBy ?? ["Ministry of Justice of Marrow"];
  const claim = bindAnswer(refused, resolve(made).facts, [{ ...document, answeredBy }]);
  return claim.kind === "answer" ? claim.body.answers : claim.kind;
};

describe("an answer", () => {
  it("answers the letter with the number that it names, however it is set off", () => {
    const made = [asked(1, "2031-05-03", "12/345"), asked(2, "2031-05-03", "12/346")];
    expect(answers(made, { reference: "No. 12-345", date: "2031-05-03" })).toEqual([1]);
  });

  it("answers the letter of the day, where several bear it the one that went to whoever answers", () => {
    const made = [
      asked(1, "2031-05-03", undefined, "Police of Vella"),
      asked(2, "2031-05-03"),
      asked(3, "2031-06-01"),
    ];
    expect(answers(made, { date: "2031-05-03" })).toEqual([2]);
  });

  it("of which nothing is named answers the only open letter to whoever answers", () => {
    const made = [asked(1, "2031-05-03", undefined, "Police of Vella"), asked(2, "2031-06-01")];
    expect(answers(made)).toEqual([2]);
  });

  it("that two letters could be meant by answers nothing until a person says which", () => {
    expect(answers([asked(1, "2031-05-03"), asked(2, "2031-06-01")])).toEqual([]);
    expect(answers([asked(1, "2031-05-03"), asked(2, "2031-05-03")], { date: "2031-05-03" })).toEqual([]);
  });

  it("to a letter that the file does not have answers no other", () => {
    expect(answers([asked(1, "2031-05-03", "12/345")], { reference: "99/1" })).toEqual([]);
    expect(answers([asked(1, "2031-05-03")], { date: "2031-02-01" })).toEqual([]);
  });

  it("to two letters at once answers both", () => {
    const made = [asked(1, "2031-05-03", "12/345"), asked(2, "2031-05-09", "12/346")];
    const documents = ["12/345", "12/346"].map((reference) => ({ reference, answeredBy: [] }));
    expect(bindAnswer(refused, resolve(made).facts, documents).body).toMatchObject({ answers: [1, 2] });
  });

  it("in a file in which nothing was asked is a note, unless it names what is still to be entered", () => {
    expect(answers([])).toBe("note");
    expect(answers([], { reference: "12/345" })).toEqual([]);
  });
});
