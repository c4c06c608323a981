import { describe, expect, it } from "vitest";
import { type Invented, inventedSourceId, inventReading } from "../../../tests/support/invented-reading.ts";
import { withKnownOnly } from "./known-only.ts";
import { propose } from "./propose/propose.ts";

const source = { id: inventedSourceId, origin: "press" as const, receivedOn: "2031-05-02" };

const joined = (text: string, given: Invented) => {
  const reading = inventReading(text, given);
  const linked = reading.persons.map(({ id }) => id);
  return withKnownOnly(propose(reading, text, source), propose(reading, text, { ...source, linked }));
};

describe("what is proposed only to those who know somebody", () => {
  const text = "Ada Quill said that Arkady Lot and Peter Holmberg were well. Mira Sand opened the concert.";
  const given: Invented = {
    persons: {
      lot: "Arkady Lot",
      quill: { name: "Ada Quill", class: "official" },
      holmberg: { name: "Peter Holmberg", class: "other" },
      sand: { name: "Mira Sand", class: "other" },
    },
    statements: [{ speaker: "quill", words: "Arkady Lot and Peter Holmberg were well" }],
  };

  it("are people in a proposal to everybody, or proposals of their own; what all see is as without them", () => {
    const found = joined(text, given).map(({ claim, subjects, knownOnly }) => ({
      ...{ kind: claim.kind, toAll: subjects.filter((one) => !knownOnly.includes(one)), knownOnly },
    }));
    expect(found).toContainEqual({ kind: "name", toAll: ["lot"], knownOnly: [] });
    expect(found).toContainEqual({ kind: "name", toAll: [], knownOnly: ["sand"] });
    const statements = found.filter(({ kind }) => kind === "statement");
    expect(statements).toMatchObject([{ toAll: ["lot"], knownOnly: ["quill", "holmberg"] }]);
    const own = propose(inventReading(text, given), text, source);
    const shown = joined(text, given).filter(({ subjects, knownOnly }) => subjects.length > knownOnly.length);
    expect(shown.map(({ claim }) => claim)).toEqual(own.map(({ claim }) => claim));
  });

  it("have words about themselves, which for want of them are about somebody near", () => {
    const words = "A friend of Arkady Lot wrote. Mira Sand, who shares his cell, is ill, Ada Quill said.";
    const [statement] = joined(words, {
      persons: given.persons ?? {},
      statements: [{ speaker: "quill", words: "Mira Sand, who shares his cell, is ill" }],
    }).filter(({ claim }) => claim.kind === "statement");
    expect(statement).toMatchObject({ knownOnly: ["quill", "sand"], unlessKnown: ["lot"] });
  });

  it("stand in the order of the text", () => {
    const places = joined(text, given).map(({ position }) => position);
    expect(places).toEqual(places.map((_, place) => place));
  });
});
