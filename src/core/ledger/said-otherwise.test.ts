import { describe, expect, it } from "vitest";
import { aFact } from "../../../tests/support/entries.ts";
import type { Claim } from "./entry.ts";
import { resolve } from "./resolve.ts";
import { saidOtherwise } from "./said-otherwise.ts";

const claim = (kind: Claim["kind"], on: string, body: object) => ({ kind, on, body, citations: [] }) as Claim;
const factsOf = (...claims: Claim[]) => resolve(claims.map((one, place) => aFact(place + 1, one))).facts;
const said = (given: Claim, ...facts: Claim[]) =>
  saidOtherwise(given, factsOf(...facts)).map(({ fact, differsIn }) => [fact.seq, ...differsIn]);

describe("what a file says otherwise", () => {
  it("is another length, day, facility at the same time, or outcome of the same letter", () => {
    expect(
      said(claim("sentence", "2031-05", { months: 60 }), claim("sentence", "2031-05", { months: 72 })),
    ).toEqual([[1, "months"]]);
    expect(said(claim("arrest", "2031-05-01", {}), claim("arrest", "2031-05-03", {}))).toEqual([[1, "on"]]);
    const stay = (facility: string) => claim("custody", "2031-05/..", { facility });
    expect(said(stay("North"), stay("South"))).toEqual([[1, "facility"]]);
    const answer = (outcome: string, on = "2031-05-03") => claim("answer", on, { answers: [1], outcome });
    expect(said(answer("granted"), answer("refused"))).toEqual([[1, "outcome"]]);
  });

  it("is not what only knows less, a later stay or a later answer, nor that a letter came in", () => {
    expect(said(claim("arrest", "2031-05-01", {}), claim("arrest", "2031-05", {}))).toEqual([]);
    const stay = (on: string, facility: string) => claim("custody", on, { facility });
    expect(said(stay("2031-07/..", "North"), stay("2031-05/..", "South"))).toEqual([]);
    const answer = (outcome: string, on: string) => claim("answer", on, { answers: [1], outcome });
    expect(said(answer("granted", "2031-07"), answer("refused", "2031-05"))).toEqual([]);
    expect(said(answer("refused", "2031-05"), answer("acknowledged", "2031-05"))).toEqual([]);
  });

  it("is not what a decision has set aside", () => {
    const decision = claim("decision", "", {
      between: [1, 2],
      holds: "one",
      chosen: 2,
      reason: "The judgment.",
    });
    const facts = [claim("arrest", "2031-05-03", {}), claim("arrest", "2031-05-01", {}), decision];
    expect(said(claim("arrest", "2031-05-01", {}), ...facts)).toEqual([]);
  });
});
