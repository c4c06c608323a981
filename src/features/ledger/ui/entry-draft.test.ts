import { describe, expect, it } from "vitest";
import { claimOf, draftOf, type EntryDraft } from "./entry-draft.ts";

const draft = (parts: Partial<EntryDraft>): EntryDraft => ({ ...draftOf({}), ...parts });

describe("reading what was typed", () => {
  it("asks for a kind before anything else", () => {
    expect(claimOf(draft({}))).toEqual({ faults: [{ field: "kind", why: "needed" }] });
  });

  it("leaves out what is empty and trims what is not", () => {
    const typed = draft({ kind: "arrest", on: " 2010-05 ", values: { place: "  ", country: "ES" } });
    expect(claimOf(typed)).toEqual({
      claim: { kind: "arrest", on: "2010-05", body: { country: "ES" }, citations: [] },
    });
  });

  it("names the fields that are needed", () => {
    const { faults } = claimOf(draft({ kind: "statement", values: { speaker: "A. Dell" } })) as {
      faults: unknown;
    };
    expect(faults).toEqual([{ field: "words", why: "needed" }]);
  });

  it.each([
    ["a date that is not understood", { kind: "arrest", on: "last spring" }, "on", "not a date"],
    ["a number with letters", { kind: "sentence", values: { months: "ten" } }, "months", "not a number"],
    ["a negative number", { kind: "sentence", values: { months: "-3" } }, "months", "not a number"],
  ] as const)("refuses %s", (_, parts, field, why) => {
    expect(claimOf(draft(parts as Partial<EntryDraft>))).toEqual({ faults: [{ field, why }] });
  });

  it("tells how long a line may be", () => {
    const long = draft({ kind: "name", values: { full: "x".repeat(501) } });
    expect(claimOf(long)).toEqual({ faults: [{ field: "full", why: "too long", limit: 500 }] });
  });

  it("gives no date to a kind that has none, but keeps it for another kind", () => {
    const typed = draft({ kind: "name", on: "2010-05", values: { full: "Ana Dell" } });
    expect(claimOf(typed)).toEqual({
      claim: { kind: "name", body: { full: "Ana Dell" }, citations: [] },
    });
    expect(typed.on).toBe("2010-05");
  });

  it("passes over words left by a field of another sort", () => {
    const typed = draft({ kind: "extradition", values: { stage: "served", from: "Marrow Creek" } });
    expect(claimOf(typed)).toEqual({ faults: [{ field: "stage", why: "needed" }] });
  });

  it("keeps asks that are begun, and says when their words are missing", () => {
    const values = {
      by: "Ministry",
      to: "Ministry of Justice",
      asks: [
        { kind: "medical care", words: "a test" },
        { kind: "", words: "" },
      ],
    };
    expect(claimOf(draft({ kind: "representation", values }))).toMatchObject({
      claim: { body: { asks: [{ kind: "medical care", words: "a test" }] } },
    });
    const unfinished = { ...values, asks: [{ kind: "medical care", words: "" }] };
    expect(claimOf(draft({ kind: "representation", values: unfinished }))).toEqual({
      faults: [{ field: "asks", why: "needed" }],
    });
  });

  it("gives back the claim it began with", () => {
    const initial = {
      kind: "answer" as const,
      on: "2026-10",
      saidBy: "Ministry of Justice",
      body: { answers: [3], outcome: "refused" as const, reason: "No agreement is in force" },
      citations: [],
    };
    expect(claimOf(draftOf({ initial }))).toEqual({ claim: initial });
  });
});
