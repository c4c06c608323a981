import { describe, expect, it } from "vitest";
import { aFact } from "../../../tests/support/entries.ts";
import type { Claim } from "./entry.ts";
import { fold } from "./fold.ts";
import { ofKind, resolve } from "./resolve.ts";
import { toldSentences } from "./told-sentences.ts";

type Body = { months?: number; relation?: string; relatesTo?: number[] };

const sentence = (seq: number, on: string | undefined, body: Body) =>
  aFact(seq, { kind: "sentence", on, body: { penalty: "prison", ...body } } as unknown as Claim);

const groups = (...entries: ReturnType<typeof sentence>[]) =>
  toldSentences(ofKind(resolve(entries).facts, "sentence")).map(({ facts }) => facts.map(({ seq }) => seq));

const differing = (...entries: ReturnType<typeof sentence>[]) =>
  fold(entries, {}).disagreements.map(({ sides }) => sides.map(({ seq }) => seq));

const first = sentence(1, "2020-01-10", { months: 60 });

describe("entries of a sentence", () => {
  it("tell one and the same while none says that it is a further one", () => {
    const other = sentence(2, "2020-01-10", { months: 48 });
    expect(groups(first, other)).toEqual([[1, 2]]);
    expect(differing(first, other)).toEqual([[1, 2]]);
  });

  it.each(["together", "after", "silent", "unclear", "resentenced", "reduced"])(
    "tell another one where one says: %s",
    (relation) => {
      const entries = [first, sentence(2, "2021-03-01", { months: 24, relation })];
      expect(groups(...entries)).toEqual([[1], [2]]);
      expect(differing(...entries)).toEqual([]);
    },
  );

  it("tell two counts of one length in one judgment", () => {
    expect(groups(first, sentence(2, "2020-01-10", { months: 60, relation: "together" }))).toEqual([
      [1],
      [2],
    ]);
  });

  it("of a further one disagree where two sources tell it differently", () => {
    const further = [
      sentence(2, "2021-03-01", { months: 24, relation: "after" }),
      sentence(3, "2021-03-01", { months: 36, relation: "after" }),
      sentence(4, "2021-03-01", { months: 24, relation: "together" }),
    ];
    expect(groups(first, ...further)).toEqual([[1], [2, 3, 4]]);
    expect(differing(first, ...further)).toEqual([[2, 3, 4]]);
    expect(fold([first, ...further], {}).disagreements[0]?.differsIn).toEqual(["months", "relation"]);
  });

  it("tell several further ones apart by the day, or by naming them", () => {
    const second = sentence(2, "2021-03-01", { months: 24, relation: "after" });
    expect(groups(first, second, sentence(3, "2022-05-01", { months: 12, relation: "after" }))).toEqual([
      [1],
      [2],
      [3],
    ]);
    const named = sentence(3, "2021-03-01", { months: 12, relation: "together", relatesTo: [1, 2] });
    expect(groups(first, second, named)).toEqual([[1], [2], [3]]);
  });

  it("tell a further one again without saying so, where they agree with it", () => {
    const further = sentence(2, "2021-03-01", { months: 24, relation: "after" });
    const again = sentence(3, "2021-03", { months: 24 });
    expect(groups(first, further, again)).toEqual([[1], [2, 3]]);
    expect(differing(first, further, again)).toEqual([]);
  });

  it("are told apart the same way in whatever order they were entered", () => {
    const entries = [first, sentence(2, "2021-03-01", { months: 24, relation: "after" })];
    expect(groups(...entries.toReversed())).toEqual(groups(...entries));
  });
});
