import { describe, expect, it } from "vitest";
import { read } from "../read.ts";

const roster = [
  { id: "c1", name: "Konstantin Yarovenko" },
  { id: "c2", name: "Bogdana Osina" },
  { id: "c3", name: "Kevin Sorensen" },
  { id: "c4", name: "Ana Ruiz" },
];
const linked = (text: string, lang = "en") =>
  read(text, { lang, roster }).persons.flatMap((person) =>
    person.roster ? [`${person.name} = ${person.roster}`] : [],
  );

describe("who is a known case", () => {
  it.each([
    ["Konstantin Yarovenko was arrested in Liberia.", "en", ["Konstantin Yarovenko = c1"]],
    ["Константин Яровенко арестован в Либерии.", "ru", ["Константин Яровенко = c1"]],
    // a machine's form of the name
    ["Bogdan Osina was sentenced to seven years.", "en", ["Bogdan Osina = c2"]],
    // the family name alone, of somebody in custody
    ["The pilot Yarovenko was arrested in Liberia in 2010.", "en", ["Yarovenko = c1"]],
  ])("%s", (text, lang, expected) => {
    expect(linked(text, lang)).toEqual(expected);
  });

  it.each([
    // like, not the same
    "Judge Kevin Sorenson sat down.",
    "Kevin Johnson was arrested in Lima.",
    // an official and a reporter with the family name of a known case
    "Ambassador Pavel Yarovenko spoke.",
    "By Marta Yarovenko\n\nIt rained all day long in Lima.",
    "Ambassador Yarovenko spoke.",
    // an initial may be anybody's
    "Ana R. was arrested in Lima.",
  ])("nobody in: %s", (text) => {
    expect(linked(text)).toEqual([]);
  });
});
