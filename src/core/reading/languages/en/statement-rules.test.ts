import { describe, expect, it } from "vitest";
import { read } from "../../read.ts";

/** Everyone is introduced first, so that each sentence can be read alone. */
const people = "Judge Carla Stein met Ambassador Pavel Orlov and the lawyer Tim Marsh in Lima.\n\n";

const told = (text: string) =>
  read(people + text, { lang: "en" }).statements.map((one) => [
    one.rule,
    one.speaker,
    one.kind,
    one.spans.map((span) => span.text).join(" | "),
  ]);

describe("English statements", () => {
  it.each([
    // a cue after a quotation, before and behind its subject
    ['"The doors stay shut," Stein said.', "after-quotation", "stein", "direct", '"The doors stay shut,"'],
    ['"The doors stay shut," - said Orlov.', "after-quotation", "orlov", "direct", '"The doors stay shut,"'],
    [
      'The appeal "is a formality," said Tim Marsh, a lawyer.',
      "after-quotation",
      "marsh",
      "mixed",
      'The appeal "is a formality,"',
    ],
    // a quotation broken by its cue is one statement
    [
      '"We wait," Mr Marsh wrote in a note. "We do not sleep."',
      "after-quotation",
      "marsh",
      "direct",
      '"We wait," | "We do not sleep."',
    ],
    // a cue before a quotation
    ['Stein told the court on Friday: "Sit down."', "before-quotation", "stein", "direct", '"Sit down."'],
    [
      '"You are free to go." Judge Stein said to Orlov: "Good luck."',
      "before-quotation",
      "stein",
      "direct",
      '"You are free to go." | "Good luck."',
    ],
    // a clause with and without "that"
    ["Orlov said that the door was open.", "clause-after", "orlov", "indirect", "the door was open"],
    ["Orlov said the door was open.", "clause-after", "orlov", "indirect", "the door was open"],
    [
      "Pavel Orlov, the ambassador to Peru, told a meeting in Lima on Friday that the door was open.",
      "clause-after",
      "orlov",
      "indirect",
      "the door was open",
    ],
    // a clause before its cue, and around it
    [
      "The door was open, Orlov said in an interview Tuesday.",
      "clause-before",
      "orlov",
      "indirect",
      "The door was open",
    ],
    [
      "The embassy, Orlov stressed, has not forgotten them.",
      "clause-before",
      "orlov",
      "indirect",
      "has not forgotten them",
    ],
    // sources
    ["According to Orlov, the door was open.", "according-to", "orlov", "indirect", "the door was open"],
    ["The door was open, according to Tim Marsh.", "according-to", "marsh", "indirect", "The door was open"],
    // pronouns and descriptions
    [
      "According to the ambassador, the door was open.",
      "according-to",
      "orlov",
      "indirect",
      "the door was open",
    ],
    ["The judge added that the door was open.", "clause-after", "stein", "indirect", "the door was open"],
    // asking and judging
    ["Orlov urged Lima to open the door.", "asked", "orlov", "indirect", "Lima to open the door"],
    ['The ministry called the trial "a farce".', "judged", "org:ministry", "mixed", 'the trial "a farce"'],
    [
      "A spokesman for Mr Orlov said the door was open.",
      "clause-after",
      "anon:spokesman for Mr Orlov",
      "indirect",
      "the door was open",
    ],
    [
      "One of the guards said the door was open.",
      "clause-after",
      "group:One of the guards",
      "indirect",
      "the door was open",
    ],
    // what stands between the verb and its clause
    ["Orlov said in a statement Marsh was free.", "clause-after", "orlov", "indirect", "Marsh was free"],
    ["Orlov told a crowd in Lima last week he was glad.", "clause-after", "orlov", "indirect", "he was glad"],
    ["Orlov would say only that he was glad.", "clause-after", "orlov", "indirect", "he was glad"],
    // the text goes on in its own voice
    [
      "Orlov said the door was open, but nobody came.",
      "clause-after",
      "orlov",
      "indirect",
      "the door was open",
    ],
    [
      "The door was open, according to a guard, who asked not to be named.",
      "according-to",
      "anon:guard",
      "indirect",
      "The door was open",
    ],
    // the clause into which the cue is set
    [
      "They slept, and the guards, Orlov said, woke them.",
      "clause-before",
      "orlov",
      "indirect",
      "the guards | woke them",
    ],
    // an object is a statement only if it is a clause
    ["Orlov announced it would rain.", "clause-after", "orlov", "indirect", "it would rain"],
    ['"Who is there?" Orlov asked.', "after-mark", "orlov", "direct", '"Who is there?"'],
    [
      '"We wait," Harbor Fund chief economist Tim Marsh said.',
      "after-quotation",
      "marsh",
      "direct",
      '"We wait,"',
    ],
    // verbs that tell of speech only beside a quotation
    ['"We wait," smiles Orlov.', "after-quotation", "orlov", "direct", '"We wait,"'],
    ['Orlov thundered: "We wait!"', "before-quotation", "orlov", "direct", '"We wait!"'],
    // what follows tells when it was said
    [
      "The guards left the door open, Orlov said Wednesday, as talks went on in Lima.",
      "clause-before",
      "orlov",
      "indirect",
      "The guards left the door open",
    ],
    // a quotation after a paraphrase is a statement of its own
    ['Orlov said he was glad. "I slept."', "goes-on", "orlov", "direct", '"I slept."'],
    // what is announced in a paragraph of its own
    [
      'The embassy issued the following statement:\n\n"We are in touch with the family."',
      "colon-before-block",
      "org:embassy",
      "direct",
      '"We are in touch with the family."',
    ],
  ])("%s", (text, rule, speaker, kind, content) => {
    expect(told(text)).toContainEqual([rule, speaker, kind, content]);
  });

  it("lets a second verb share the subject of the first", () => {
    expect(told('Orlov said the charges were "invented" and demanded a release.')).toEqual([
      ["clause-after", "orlov", "mixed", 'the charges were "invented"'],
      ["asked", "orlov", "indirect", "a release"],
    ]);
  });

  it("tells speech inside speech twice", () => {
    expect(told("According to Orlov, Judge Stein told diplomats that the door was open.")).toEqual([
      ["according-to", "orlov", "indirect", "Judge Stein told diplomats that the door was open"],
      ["clause-after", "stein", "indirect", "the door was open"],
    ]);
  });

  it("keeps the outlet apart from the speaker", () => {
    const { statements } = read(`${people}Orlov said that the door was open, the Lima Courier reported.`, {
      lang: "en",
    });
    expect(statements.map((one) => [one.speaker, one.reportedBy])).toEqual([["orlov", "Lima Courier"]]);
  });

  it("follows he and she", () => {
    expect(told('"Nobody came," Stein said. The room was cold. She noted that it was late.').at(-1)).toEqual([
      "clause-after",
      "stein",
      "indirect",
      "it was late",
    ]);
  });

  it.each([
    "The letter was told to nobody.",
    "Orlov was asked about the weather.",
    "The report describes a house.",
    "Read more: how the house was built",
    "Stein pleaded not guilty.",
    'He carried a book called "Doors".',
    "Orlov announced a campaign.",
    "Orlov did not say why the door was open.",
    "The claim, denied by Orlov, was old.",
    "The rules called for a fine.",
    "Marsh was heard and told to leave.",
    "As part of a deal, Orlov agreed.",
    "Orlov smiled at the guards.",
    "Orlov asked not to be named.",
    "Orlov asked about the door.",
  ])("finds nothing in: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
