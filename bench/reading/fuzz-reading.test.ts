import { describe, expect, it } from "vitest";
import { makeRandom } from "../names/invented-list.ts";
import { fuzzReading } from "./fuzz-reading.ts";

const stock = [
  'BERLIN, May 3 — A court on Friday sentenced Anna Berg to six years. "It is a bad day," her lawyer, Jan Holm, said.',
  "Суд приговорил Анну Берг к шести годам колонии. «Мы подадим апелляцию», — сказал адвокат Ян Хольм.",
];

describe("reading whatever comes", () => {
  it("neither throws, nor dawdles, nor quotes what does not stand there", { timeout: 120_000 }, () => {
    // Many tests run at once: here only what hangs is late. `npm run fuzz:reading` holds the strict times.
    const limits = { shortMs: 3000, msPerThousand: 150 };
    expect(fuzzReading(3000, stock, makeRandom(7), limits).faults).toEqual([]);
  });
});
