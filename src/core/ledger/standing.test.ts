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
  ["died, day not known", [fact(1, "custody", "2024/.."), fact(2, "death", undefined)], undefined, "died"],
  [
    "died, day not known, by the day on which it was told",
    [fact(1, "custody", "2024/.."), fact(2, "death", undefined)],
    "2026-01-01",
    "died",
  ],
  [
    "before it was told that they died on a day not known",
    [fact(1, "custody", "2024/.."), fact(2, "death", undefined)],
    "2025-06-01",
    "held",
  ],
  [
    "brought home after death",
    [fact(1, "death", "2025-01"), fact(2, "return", "2025-02")],
    undefined,
    "died",
  ],
  [
    "held after a death was told",
    [fact(1, "death", "2024"), fact(2, "custody", "2025/..")],
    undefined,
    "held",
  ],
  ["before the release", [fact(1, "arrest", "2024-01"), fact(2, "release", "2025")], "2024-06-01", "held"],
  ["held, day not known", [fact(1, "custody", undefined)], undefined, "held"],
  [
    "a stay that was over when it was entered",
    [fact(1, "custody", "2024-02/2025-03")],
    undefined,
    "not known",
  ],
  [
    "an arrest and the stay that it led to, which is over",
    [fact(1, "arrest", "2024-02-03"), fact(2, "custody", "2024-02/2025-03")],
    undefined,
    "not known",
  ],
  [
    "moved: the one stay is over, the other goes on",
    [fact(1, "custody", "2024-02/2025-03"), fact(2, "custody", "2025-03/..")],
    undefined,
    "held",
  ],
  [
    "arrested after a stay",
    [fact(1, "custody", "2024/2025-03"), fact(2, "arrest", "2025-06")],
    undefined,
    "held",
  ],
  ["a stay with an end still to come", [fact(1, "custody", "2025-03/2027-01")], undefined, "held"],
  ["the last day of a stay", [fact(1, "custody", "2024/2025-03-04")], "2025-03-04", "held"],
  ["the day after a stay", [fact(1, "custody", "2024/2025-03-04")], "2025-03-05", "not known"],
  [
    "free after a stay that is over",
    [fact(1, "custody", "2024/2025-03-04"), fact(2, "release", "2025-03-04")],
    undefined,
    "released",
  ],
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

  const since = (on: string | undefined, ...entries: Entry[]) => fold(entries, { on }).standing.heldSince?.on;
  const arrest = fact(1, "arrest", "2023-03-14");
  const first = fact(2, "custody", "2023-03-16/2023-07-31");

  it("held since the arrest or the first stay, also when that is over, while there is no gap", () => {
    const moved = fact(3, "custody", "2023-08-01/..");
    for (const day of [undefined, "2025-01-01"]) {
      expect(since(day, arrest, first, moved)).toBe("2023-03-14");
      expect(since(day, first, moved)).toBe("2023-03-16/2023-07-31");
    }
  });

  it("held since the second stay where nothing is known of the time between", () => {
    const again = fact(3, "custody", "2024-05/..");
    for (const day of [undefined, "2025-01-01"]) {
      expect(since(day, arrest, first, again)).toBe("2024-05/..");
      expect(since(day, first, again)).toBe("2024-05/..");
    }
  });
});
