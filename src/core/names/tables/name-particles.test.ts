import { describe, expect, it } from "vitest";
import { commonness } from "./commonness.ts";
import { frequentNames } from "./frequent-names-table.ts";
import { givenNames } from "./given-names-table.ts";
import { particleKind } from "./name-particles.ts";
import { nameParticles } from "./name-particles-table.ts";

const rows = nameParticles.split(/[;\n]/).map((row) => row.split(" "));

describe("particles and titles", () => {
  it("has a kind and words without marks in every row", () => {
    for (const [kind, ...words] of rows) {
      expect(["title", "honorific", "particle", "prefix", "generation"]).toContain(kind);
      expect(words.filter((word) => !/^[\p{L}\p{M}"]+$/u.test(word))).toEqual([]);
    }
  });

  it.each([
    ["dr", "title"],
    ["sheikh", "title"],
    ["гн", "title"],
    ["الدكتور", "title"],
    ["先生", "title"],
    ["श्री", "title"],
    ["seyed", "honorific"],
    ["jr", "generation"],
    ["al", "particle"],
    ["оглы", "particle"],
    ["von", "particle"],
    ["abd", "prefix"],
    ["عبد", "prefix"],
    ["mac", "prefix"],
  ])("%s: %s", (word, kind) => {
    expect(particleKind(word)).toBe(kind);
  });

  it("leaves names alone", () => {
    const names = ["ali", "sultan", "khan", "kim", "ivan", "maria", "anna", "amir", "major", "malik", "earl"];
    for (const name of names) expect(particleKind(name)).toBeUndefined();
  });

  it("takes no usual given name for a title", () => {
    const titles = rows.filter(([kind]) => kind === "title").flatMap(([, ...words]) => words);
    const forms = givenNames.split(/[;\n]/).filter((row) => row.startsWith("f"));
    const known = new Set(forms.flatMap((row) => row.toLowerCase().split(" ").slice(1)));
    const names = titles.filter((word) => known.has(word));
    expect(names).toEqual([]);
  });
});

describe("how common a part of a name is", () => {
  it("has plain Latin names only, each at one level", () => {
    const names = frequentNames.split(/[;\n]/).flatMap((entry) => entry.split(" ").slice(1));
    expect(names.filter((name) => !/^[a-z]+$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("tells Mohammed and Kim from Grotov", () => {
    expect([commonness("mohammed"), commonness("kim"), commonness("volkov"), commonness("grotov")]).toEqual([
      2, 2, 1, 0,
    ]);
  });
});
