import { describe, expect, it } from "vitest";
import { aFact } from "../../../tests/support/entries.ts";
import type { Claim, Entry } from "./entry.ts";
import { fold } from "./fold.ts";

const fact = (seq: number, kind: string, on: string | undefined, body: object = {}) =>
  aFact(seq, { kind, on, body } as unknown as Claim);

const cases: [name: string, entries: Entry[], on: string | undefined, state: string][] = [
  ["nothing known", [], undefined, "not known"],
  [
    "a sentence alone does not say that somebody is held",
    [fact(1, "sentence", "2020")],
    undefined,
    "not known",
  ],
  ["arrested", [fact(1, "arrest", "2024-01")], undefined, "held"],
  [
    "released after the arrest",
    [fact(1, "arrest", "2024-01"), fact(2, "release", "2025")],
    undefined,
    "released",
  ],
  ["arrested again", [fact(1, "release", "2023"), fact(2, "arrest", "2024")], undefined, "held"],
  ["died in custody", [fact(1, "custody", "2024/.."), fact(2, "death", "2025")], undefined, "died"],
  ["before the release", [fact(1, "arrest", "2024-01"), fact(2, "release", "2025")], "2024-06-01", "held"],
  ["held, day not known", [fact(1, "custody", undefined)], undefined, "held"],
];

describe("where a person stands", () => {
  it.each(cases)("%s", (_, entries, on, state) => {
    expect(fold(entries, { on }).standing.state).toBe(state);
  });

  it("is where they stand on the day of looking, though what is still to come stays in the file", () => {
    const release = fold([fact(1, "arrest", "2024-01"), fact(2, "release", "2031-06-01")], {
      today: "2026-11-23",
    });
    expect(release.standing).toMatchObject({ state: "held", heldSince: { seq: 1 } });
    expect(release.timeline.map(({ seq }) => seq)).toEqual([1, 2]);
    const over = fold([fact(1, "custody", "2020-01-01/2021-01-01")], { today: "2026-11-23" });
    expect(over.standing).toEqual({ state: "not known" });
    const asked = fold([fact(1, "custody", "2020-01-01/2021-01-01")], {
      today: "2026-11-23",
      on: "2020-06-01",
    });
    expect(asked.standing.state).toBe("held");
  });

  it("held since the first fact of this custody, not of an earlier one", () => {
    const { standing } = fold(
      [
        fact(1, "arrest", "2019"),
        fact(2, "release", "2020"),
        fact(3, "arrest", "2024-05"),
        fact(4, "custody", "2024-06/.."),
      ],
      {},
    );
    expect([standing.heldSince?.on, standing.custody?.on]).toEqual(["2024-05", "2024-06/.."]);
  });
});
