import { describe, expect, it } from "vitest";
import { fact, owedOf } from "../../../../tests/support/duties.ts";
import type { Entry } from "../../ledger/entry.ts";

const letter = (seq: number, on: string | undefined, to: string, ...asks: string[]) =>
  fact(seq, "representation", on, {
    by: "Embassy",
    to,
    asks: asks.map((kind) => ({ kind, words: "as said at the visit" })),
  });
const answer = (seq: number, on: string, outcome: string, ...answers: number[]) =>
  fact(seq, "answer", on, { answers, outcome });

describe("an unanswered representation", () => {
  const chased = (on: string, ...entries: Entry[]) => owedOf(["chase-representation"], on, entries);
  const first = letter(1, "2026-01-05", "Prison Service", "medical care");

  it("is chased after thirty days", () => {
    expect(chased("2026-02-04", first)).toEqual(["chase-representation: due, 2026-02-04"]);
    expect(chased("2026-02-05", first)).toEqual(["chase-representation: late, 2026-02-04"]);
  });

  it("is not chased once it is answered; a bare acknowledgement starts the time anew", () => {
    for (const outcome of ["granted", "partly", "refused"])
      expect(chased("2026-03-01", first, answer(2, "2026-01-20", outcome, 1))).toEqual([]);
    expect(chased("2026-02-10", first, answer(2, "2026-01-20", "acknowledged", 1))).toEqual([
      "chase-representation: due, 2026-02-19",
    ]);
  });

  it("has been chased by a later one about the same to the same, which is then chased itself", () => {
    expect(chased("2026-02-10", first, letter(2, "2026-02-03", "prison service", "medical care"))).toEqual([
      "chase-representation: due, 2026-03-05",
      "chase-representation: done, 2026-02-04",
    ]);
    expect(chased("2026-02-10", first, letter(2, "2026-02-03", "Prison Service", "translation"))).toContain(
      "chase-representation: late, 2026-02-04",
    );
  });

  it("has no day where its own is not known", () => {
    expect(chased("2030-01-01", letter(1, undefined, "Prison Service"))).toEqual([
      "chase-representation: not known",
    ]);
  });
});

describe("an undertaking", () => {
  const checked = (on: string, body: object) =>
    owedOf(["check-undertaking"], on, [
      fact(1, "undertaking", "2026-01-05", { by: "Governor", promise: "a lamp", ...body }),
    ]);

  it("promised by a day is looked at soon after, whatever is known of that day", () => {
    expect(checked("2026-02-04", { due: "2026-02-01" })).toEqual(["check-undertaking: due, 2026-02-04"]);
    expect(checked("2026-02-20", { due: "2026-02" })).toEqual([
      "check-undertaking: due, 2026-02-04 to 2026-03-03",
    ]);
  });

  it("is done with when it is known to be kept or broken; without a day it has none", () => {
    for (const state of ["kept", "broken"])
      expect(checked("2026-03-04", { due: "2026-02-01", state })).toEqual([
        "check-undertaking: done, 2026-02-04",
      ]);
    expect(checked("2026-03-04", {})).toEqual([]);
  });
});

describe("consent that runs out", () => {
  const consent = (seq: number, on: string, answer: string, more: object = {}) =>
    fact(seq, "consent", on, { consent: answer, recipient: "the press", ...more });
  const asked = (on: string, ...entries: Entry[]) => owedOf(["renew-consent"], on, entries);
  const given = consent(1, "2026-01-01", "given", { expires: "2026-06-30" });

  it("is asked for again two weeks before", () => {
    expect(asked("2026-06-16", given)).toEqual(["renew-consent: due, 2026-06-16"]);
    expect(asked("2026-06-17", given)).toEqual(["renew-consent: late, 2026-06-16"]);
  });

  it("is done with by any newer word on the same recipient", () => {
    expect(asked("2026-06-17", given, consent(2, "2026-06-10", "withdrawn"))).toEqual([
      "renew-consent: done, 2026-06-16",
    ]);
    expect(
      asked("2026-06-17", given, consent(2, "2026-06-10", "given", { recipient: "her sister" })),
    ).toContain("renew-consent: late, 2026-06-16");
  });

  it("is not asked of somebody who is home", () => {
    expect(asked("2026-06-17", given, fact(2, "return", "2026-05-01", {}))).toEqual([]);
  });
});
