import { describe, expect, it } from "vitest";
import { read } from "../../read.ts";

const people = "The pilot Ivan Petrov was arrested in 2014.\n\n";

const told = (text: string) =>
  read(people + text, { lang: "en" }).custody.map((one) => [one.person, one.field, one.value, one.text]);

describe("English custody facts", () => {
  it.each([
    ["He was sentenced to 20 years in prison.", "sentence_length", "20 years", "20 years in prison"],
    ["He was sentenced to life in prison.", "sentence_length", "life", "life in prison"],
    ["He is serving a five-year sentence.", "sentence_length", "5 years", "five-year"],
    ["He was charged with smuggling copper.", "charge", undefined, "smuggling copper"],
    ["He was convicted of fraud and theft of data.", "charge", undefined, "fraud and theft of data"],
    [
      "He faces a maximum of five years in prison.",
      "max_penalty",
      undefined,
      "a maximum of five years in prison",
    ],
    ["He was held in Peru for nearly six months.", "time_served", "6 months", "nearly six months"],
    ["He has been in custody since May 2014.", "held_since", "2014-05", "since May 2014"],
    [
      "Petrov is held at the Big Spring prison in Texas.",
      "facility",
      undefined,
      "Big Spring prison in Texas",
    ],
    ["His lawyer, Tim Marsh, left.", "lawyer", undefined, "Tim Marsh"],
    ["Judge Carla Stein read out the verdict.", "judge", undefined, "Carla Stein"],
    [
      "A federal court in Texas sentenced him to a year in prison.",
      "court",
      undefined,
      "A federal court in Texas",
    ],
    ["He was extradited to the United States.", "country", "US", "United States"],
    ["Petrov is in poor health.", "health", undefined, "in poor health"],
    ["He was fined $5,000.", "fine", undefined, "$5,000"],
    ["His bail was set at $2 million.", "bail_amount", undefined, "$2 million"],
    [
      "Interpol: an international arrest warrant names Petrov.",
      "warrant",
      undefined,
      "an international arrest warrant",
    ],
    ["Petrov pleaded not guilty.", "plea", "not guilty", "pleaded not guilty"],
  ])("%s", (text, field, value, words) => {
    expect(told(text)).toContainEqual(["petrov", field, value, words]);
  });

  it("says in which country a group is held, and takes it for its members", () => {
    const { custody } = read(`${people}The minister spoke of Peruvians in US prisons.`, { lang: "en" });
    expect(custody.map((one) => [one.person, one.field, one.value])).toEqual([
      ["petrov", "country", "US"],
      ["group:Peruvians in US prisons", "country", "US"],
    ]);
  });

  it.each(["He slept for five hours.", "The judge left the room.", "The court was cold."])(
    "finds nothing in: %s",
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );

  it("is not about others who are named after it", () => {
    const text = "The consul said Lot has asthma and shares a cell with three men.";
    expect(read(text, { lang: "en" }).custody).toEqual([]);
  });
});
