import { describe, expect, it } from "vitest";
import { read } from "../../read.ts";

const speakers = (text: string) => read(text, { lang: "en" }).statements.map(({ speaker }) => speaker);

describe("English speakers who are called by something else", () => {
  it.each([
    // another noun for whoever was just told of
    ["Eva Stone left the hall at noon. The Ohio senator said the door was open.", "stone"],
    ["Eva Stone is held in Lima.\n\nThe mother-of-two said the door was open.", "stone"],
    ["Tim Marsh met Eva Stone. The billionaire said the door was open, and she was told so.", "marsh"],
    // but not by the noun of somebody else, nor by what names nobody
    ["Eva Stone left. A nurse came. The nurse said the door was open.", "anon:nurse"],
    ["Eva Stone left. The witness said the door was open.", "anon:witness"],
    ["Judge Eva Stone left. The pilot said the door was open.", "anon:pilot"],
    ["Eva Stone left. The second man said the door was open.", "anon:second man"],
    ["Eva Stone left. The study said the door was open.", "anon:study"],
    // an official without a name goes on
    [
      'Tim Marsh, an official in Lima, left. A ministry official, who gave no name, said it was late. "We wait," the official said.',
      "anon:ministry official",
    ],
    [
      "An official said it was late. Tim Marsh, another official, came. The official said the door was open.",
      "marsh",
    ],
    // the body that spoke, under a general noun
    ['Amber Watch called the door "closed." The group said the door was open.', "org:Amber Watch"],
    ["Amber Watch said it was late. A group of nurses said the door was open.", "org:group of nurses"],
    // a lower court's judge
    ["A magistrate in Lima told her the door was open.\n\nU.S. Judge Eva Stone left early.", "stone"],
    // plain verbs of asking and judging
    ["Eva Stone wept. Her friends urge the court to open the door.", "group:Her friends"],
    ["Eva Stone is the woman whom envoys describe as a healer.", "group:envoys"],
    ["The consul, Eva Stone, has called the verdict unfair.", "stone"],
    // what stands between a pronoun and its verb
    ["Eva Stone was heard. She at first said that the door was open.", "stone"],
    // whose lawyer speaks
    [
      "Eva Stone's lawyer, Tim Marsh, wept. Paul Orlov's lawyer, Ivan Vale, left. Her lawyer said the door was open.",
      "marsh",
    ],
    // which of a couple
    [
      'Eva Marsh is held. Her husband, Tim Marsh, wept. "The door is open," said Mr. Marsh, a nurse.',
      "marsh-2",
    ],
    // what a report opens with
    ["Lima (KXYZ) A nurse who was held there said the door was open.", "anon:nurse"],
    ["(KXYZ) — A nurse said the door was open.", "anon:nurse"],
    // the clerk, not the judge
    ["Eva Stone left. Judge Tim Marsh's clerk said the door was open.", "anon:Judge Tim Marsh's clerk"],
    // some of a group
    ["Three envoys came. The doors, two of the envoys said, were open.", "group:two of the envoys"],
    // in the lead, whom the next paragraphs name
    ["A nurse who was held in Lima said the door was open.\n\nEva Stone, 44, came home.", "stone"],
    ["A nurse who was held in Lima said the door was open.\n\nJudge Eva Stone was there.", "anon:nurse"],
    [
      "The door was open, his sister said on Monday.\n\nTim Marsh is held in Lima.\n\nEva Marsh left.",
      "marsh-2",
    ],
    ["A Lima judge told her the door was open.\n\nJudge Eva Stone left early.", "stone"],
    // who is told stands behind the verb, the speaker never
    ['"The door is open," Eva Stone, 26, told KXYZ.', "stone"],
    ['"The door is open," the lawyer, Eva Stone of Legal Harbor, told The Lima Post.', "stone"],
    ["A lawyer for Mr. Marsh, Eva Stone of Lima, said the door was open.", "stone"],
  ])("%s", (text, speaker) => {
    expect(speakers(text).at(-1)).toBe(speaker);
  });

  it("takes no country for the one who is told", () => {
    const [statement] = read("Eva Stone stated that Peru had opened the door.", { lang: "en" }).statements;
    expect(statement?.addressee).toBeUndefined();
  });

  it.each(["A clerk told them on a conference call that the door was open."])(
    "takes no noun for a verb: %s",
    (text) => {
      expect(read(text, { lang: "en" }).statements.map(({ rule }) => rule)).toEqual(["clause-after"]);
    },
  );

  it("takes a name that women and men bear for the one whom pronouns show", () => {
    const text =
      "Robin Marsh left. Her bag was lost, and she was late. Mr. Tim Vale slept. She said it was cold.";
    expect(speakers(text)).toEqual(["marsh"]);
  });
});
