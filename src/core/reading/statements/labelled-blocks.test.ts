import { describe, expect, it } from "vitest";
import { read } from "../read.ts";

const told = (text: string) =>
  read(text, { lang: "en" }).statements.map((one) => [
    one.rule,
    one.speaker,
    one.kind,
    one.spans.map((span) => span.text).join(" | "),
  ]);

describe("words whose speaker a block names by its form", () => {
  it("reads a transcript, without what happens meanwhile and without who asks", () => {
    const text = `Spokeswoman Ana Ruiz met the press.

SPOKESWOMAN RUIZ: Good morning. (Laughter.) The door is open.

Q: Is it raining?

SPOKESWOMAN RUIZ: It is not.`;
    expect(told(text)).toEqual([
      ["transcript", "ruiz", "direct", "Good morning. | The door is open."],
      ["transcript", "ruiz", "direct", "It is not."],
    ]);
  });

  it("takes one line with a label for no transcript", () => {
    expect(told("Ana Ruiz met the press.\n\nRAIN: It fell all day over Lima.")).toEqual([]);
  });

  it("reads a post by its signature, without its links", () => {
    const text = `Ambassador Ana Ruiz wrote a lot.

We saw him today. He is well. #Free pic.twitter.com/abc

— Ana Ruiz (@anaruiz) May 4, 2015`;
    expect(read(text, { lang: "en" }).statements).toMatchObject([
      { rule: "post", speaker: "ruiz", text: "We saw him today. He is well.", reportedBy: "Twitter" },
    ]);
  });
});

describe("quotations inside quotations", () => {
  it.each([
    // "I" is the one who quotes
    ["“I told them, ‘Sit down.’ Nobody did,” Ana Ruiz said.", "ruiz", "‘Sit down.’"],
    // somebody else, who is handed on
    ["“A guard said to me, ‘Go home.’ I went,” Ana Ruiz said.", "anon:guard", "‘Go home.’"],
    ["\"My lawyer told me, 'Wait.' I waited,\" Ana Ruiz said.", "anon:My lawyer", "'Wait.'"],
  ])("%s", (text, speaker, words) => {
    expect(told(text)).toContainEqual(["nested-quotation", speaker, "direct", words]);
  });

  it("leaves alone words that are only set off", () => {
    expect(told("“They say he ‘owes’ them,” Ana Ruiz said.").map(([rule]) => rule)).toEqual([
      "after-quotation",
    ]);
  });
});
