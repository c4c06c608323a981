import { describe, expect, it } from "vitest";
import { aFact } from "../../../tests/support/entries.ts";
import type { Claim } from "../ledger/entry.ts";
import { fold } from "../ledger/fold.ts";
import { sentencesInForce } from "./sentences-in-force.ts";

type Body = { months?: number; penalty?: string; relation?: string; relatesTo?: number[] };

const sentence = (seq: number, on: string, body: Body) =>
  aFact(seq, { kind: "sentence", on, body: { penalty: "prison", ...body } } as unknown as Claim);
const first = sentence(1, "2020-01-10", { months: 60 });

const inForce = (...entries: ReturnType<typeof sentence>[]) => {
  const { sentences, open } = sentencesInForce(fold(entries, {}));
  const seqs = (facts: readonly { seq: number }[]) => facts.map(({ seq }) => seq);
  return {
    stand: sentences.map(({ facts }) => seqs(facts)),
    begun: sentences.map(({ begun }) => seqs(begun)),
    ordered: sentences.map(({ ordered }) => ordered),
    open: open.map(({ why, facts }) => [why, ...seqs(facts)]),
  };
};

describe("the sentences of a file that stand", () => {
  it("are each once, in the order of their days, with what the court ordered", () => {
    const after = sentence(2, "2021-03-01", { months: 24, relation: "after" });
    const silent = sentence(3, "2022-03-01", { months: 12, relation: "silent" });
    expect(inForce(silent, after, first)).toMatchObject({
      stand: [[1], [2], [3]],
      ordered: [undefined, "after", "nothing"],
      open: [],
    });
  });

  it.each(["reduced", "resentenced"])("leave out one that was %s, but remember how it began", (relation) => {
    expect(inForce(first, sentence(2, "2021-03-01", { months: 48, relation }))).toMatchObject({
      stand: [[2]],
      begun: [[1]],
      open: [],
    });
  });

  it("follow a chain of reductions to the last, which runs as the first did", () => {
    const after = sentence(2, "2021-03-01", { months: 24, relation: "after" });
    const less = sentence(3, "2022-03-01", { months: 18, relation: "reduced", relatesTo: [2] });
    const least = sentence(4, "2023-03-01", { months: 12, relation: "reduced", relatesTo: [3] });
    expect(inForce(first, after, less, least)).toEqual({
      ...{ stand: [[1], [4]], begun: [[1], [2]], ordered: [undefined, "after"], open: [] },
    });
  });

  it("are open where the earlier one is not recorded, or several could be meant", () => {
    expect(inForce(sentence(2, "2021-03-01", { months: 24, relation: "reduced" })).open).toEqual([
      ["no earlier", 2],
    ]);
    const after = sentence(2, "2021-03-01", { months: 24, relation: "after" });
    const less = sentence(3, "2022-03-01", { months: 18, relation: "reduced" });
    expect(inForce(first, after, less).open).toContainEqual(["which earlier", 3]);
  });

  it("are open where no entry says how one runs beside another", () => {
    expect(inForce(first, sentence(2, "2021-03-01", { months: 24, relation: "unclear" })).open).toEqual([
      ["how it runs", 2],
    ]);
  });

  it("cannot have taken the place of one another", () => {
    const one = sentence(1, "2020-01-10", { months: 60, relation: "resentenced", relatesTo: [2] });
    const other = sentence(2, "2021-01-10", { months: 48, relation: "resentenced", relatesTo: [1] });
    expect(inForce(one, other).stand).toHaveLength(1);
  });

  it("are no fines", () => {
    expect(
      inForce(first, sentence(2, "2020-01-10", { penalty: "fine", relation: "together" })).stand,
    ).toEqual([[1]]);
  });
});
