import { describe, expect, it } from "vitest";
import { read } from "../../read.ts";

const told = (text: string) =>
  read(text, { lang: "en" }).statements.map((one) => [
    one.speaker,
    one.spans.map((span) => span.text).join(" | "),
  ]);

const lastTold = (text: string) => told(text).at(-1);

describe("English speakers", () => {
  it.each([
    // what stands between a name and its verb
    ["Ana Ruiz, R-Texas, who flew to Lima, said the door was open.", "ruiz"],
    ["Ana Ruiz (D-Calif.) said the door was open.", "ruiz"],
    ["Ana Ruiz, 44, a nurse from Tacna, said the door was open.", "ruiz"],
    ["Ana Ruiz, senior associate for policy at the Harbor Club, said the door was open.", "ruiz"],
    ["A lawyer for the outlets, Ana Ruiz, said the door was open.", "ruiz"],
    ["The Bar Society of Peru president Ana Ruiz said the door was open.", "ruiz"],
    // a noun of which nothing is known
    ["A cobbler of about sixty said the door was open.", "anon:cobbler"],
    ["A cobbler in Tacna said the door was open.", "anon:cobbler in Tacna"],
    ["Skeptics said the door was open.", "group:Skeptics"],
    ["Several beekeepers say the door was open.", "group:Several beekeepers"],
    // bodies by their fullest name
    ["The US Embassy in Lima was shut. The embassy said the door was open.", "org:US Embassy in Lima"],
    ["Keepers Of Doors (KOD) is a charity. KOD said the door was open.", "org:Keepers Of Doors"],
    // those whom a noun calls back
    [
      "A spokesman for the port was there. A ministry spokesman said he knew. The spokesman said the door was open.",
      "anon:ministry spokesman",
    ],
    ["His sister, Ana Ruiz, came. Tim Marsh slept. The door was open, his sister said.", "ruiz"],
    ["Sen. Ana Ruiz came. The senator said the door was open.", "ruiz"],
    // a phrase between commas, a place behind a name
    ["Ana Ruiz, in a call with the consul Tim Marsh, said the door was open.", "ruiz"],
    ["A lawyer for the Stone family, Ana Ruiz of Lima, Ohio, said the door was open.", "ruiz"],
    // whose somebody is
    ["Ana Ruiz was out. Ruiz's office said the door was open.", "org:Ruiz's office"],
    ["An old harbor pilot came. Another pilot said the door was open.", "anon:Another pilot"],
    // what somebody wrote
    [
      "The ministry issued a statement on Ana Ruiz. The ministry's statement said the door was open.",
      "org:ministry",
    ],
    ["Ana Ruiz wrote to Lima. Her letter said the door was open.", "ruiz"],
  ])("%s", (text, speaker) => {
    expect(lastTold(text)).toEqual([speaker, expect.stringMatching(/^the door was open$/i)]);
  });

  it.each([
    // a name's gender is known by a title, a part or the words around it
    ["Mr. Robin Vale met Ms. Robin Stone. She said the door was open.", "stone"],
    ["His wife, Robin Vale, met Tim Marsh. She said the door was open.", "vale"],
    // who spoke last goes on
    ['"We wait," Ana Ruiz said. A nurse, Eva Stone, was there too. She said the door was open.', "ruiz"],
    ["A ministry spokesman said it was late. He said the door was open.", "anon:ministry spokesman"],
    ["Prosecutors said it was late. They said the door was open.", "group:Prosecutors"],
    // who spoke under another name
    [
      "Ana Ruiz came. His sister, Eva Stone, slept. It was late, his sister said. She said the door was open.",
      "stone",
    ],
    // whom the text names only later
    ["The door was open, a judge ruled on Monday.\n\nHe sat next to Judge Ana Ruiz, who left.", "ruiz"],
    ['Peru\'s deputy minister said it was late.\n\n"We wait," Ana Ruiz told a station in Lima.', "ruiz"],
    ["Ivan Ruiz is held in Lima. The door was open, his wife said.\n\nEva Ruiz left.", "ruiz-2"],
    // whoever is the subject of the sentence before, if the last speaker is further off
    [
      'Tim Marsh said it was late.\n\nThe room emptied. The clerk Paul Orlov rose and left. "The door was open," he said.',
      "orlov",
    ],
  ])("%s", (text, speaker) => {
    expect(lastTold(text)?.[0]).toBe(speaker);
  });

  it("gives the description that is printed nearest", () => {
    const { statements } = read('Ana Ruiz, the consul in Lima, came late. "The door was open," Ruiz said.', {
      lang: "en",
    });
    expect(statements.at(-1)?.role?.text).toBe("the consul in Lima");
  });
});
