import { beforeEach, describe, expect, it } from "vitest";
import { type KeptNames, makeKeptNames } from "../../core/names/kept-names.ts";
import { makePairMemory } from "./pair-memory.ts";

type Row = { ledgerId: string; seq: number; name: string; team: string };

const rows: Row[] = [
  { ledgerId: "a", seq: 1, name: "Timur Vasgard", team: "one" },
  { ledgerId: "b", seq: 1, name: "Тимур Васгард", team: "one" },
  { ledgerId: "c", seq: 1, name: "Timur Vasgard", team: "two" },
  { ledgerId: "d", seq: 1, name: "Oskar Brand", team: "two" },
];

let names: KeptNames;
beforeEach(() => {
  names = makeKeptNames();
  for (const row of rows) put(row);
});

const put = ({ ledgerId, seq, name, team }: Row) =>
  names.put(ledgerId, [{ seq, kind: "case", name, audience: [team] }]);

const seenBy = (known: Row[], ...teams: string[]) => ({
  ...{ names, audience: teams },
  visible: known.filter(({ team }) => teams.includes(team)),
});

const pairsIn = async (memory: ReturnType<typeof makePairMemory>, known: Row[], ...teams: string[]) =>
  (await memory.look(seenBy(known, ...teams))).candidates.map(({ one, other }) => one + other).sort();

describe("the memory of pairs", () => {
  it("gives to each what they may see, whoever looked before", async () => {
    const memory = makePairMemory();
    expect(await pairsIn(memory, rows, "one")).toEqual(["ab"]);
    expect(await pairsIn(memory, rows, "two")).toEqual([]);
    expect(await pairsIn(memory, rows, "one", "two")).toEqual(["ab", "ac", "bc"]);
    expect(await pairsIn(memory, rows, "one")).toEqual(["ab"]);
  });

  it("notices what came, changed and went", async () => {
    const memory = makePairMemory();
    expect(await pairsIn(memory, rows, "two")).toEqual([]);
    const added = [...rows, { ledgerId: "e", seq: 1, name: "Oscar Brand", team: "two" }];
    for (const row of added) put(row);
    expect(await pairsIn(memory, added, "two")).toEqual(["de"]);
    const changed = added.map((row) => (row.ledgerId === "e" ? { ...row, name: "Tymur Vasgard" } : row));
    for (const row of changed) put(row);
    expect(await pairsIn(memory, changed, "two")).toContain("ce");
    expect(await pairsIn(memory, rows, "two")).toEqual([]);
  });

  it("stops when it takes long, and goes on from there", async () => {
    const memory = makePairMemory({ patienceMs: 0 });
    let looks = 0;
    for (let left = 1; left > 0 && looks < 50; looks += 1)
      left = (await memory.look(seenBy(rows, "one", "two"))).left;
    expect(looks).toBeLessThan(50);
    expect(await pairsIn(memory, rows, "one", "two")).toEqual(["ab", "ac", "bc"]);
  });
});
