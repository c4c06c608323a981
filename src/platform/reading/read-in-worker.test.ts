import { describe, expect, it } from "vitest";
import { read } from "../../core/reading/read.ts";
import type { KnownPeople } from "../../core/reading/reading.ts";
import { traceOf } from "../log.ts";
import { proposeInWorker, readInWorker } from "./read-in-worker.ts";

const nobody: KnownPeople = { find: () => [] };
const article = [
  "Arkady Lotov was arrested in Lima on 3 March 2025, the consul said.",
  "“He has not seen a lawyer,” said his sister, Vera Lotova.",
].join("\n\n");
const long = `${article}\n\n`.repeat(6000);

describe("reading in a process of its own", () => {
  it("finds what the reader finds", async () => {
    const context = { published: "2025-03-04", outlet: "The Lima Post" };
    expect(await readInWorker(article, { ...context, known: nobody })).toEqual(read(article, context));
  });

  it("asks here who is known, so that the names stay where rights are known", async () => {
    const asked: string[] = [];
    const known: KnownPeople = {
      find: (name) => {
        asked.push(name);
        return name === "Arkady Lotov" ? [{ id: "case-1", name: "Аркадий «Лёша»\nЛотов", score: 1 }] : [];
      },
    };
    const { persons } = await readInWorker(article, { known });
    expect(persons.map(({ name, roster }) => [name, roster])).toEqual([
      ["Arkady Lotov", "case-1"],
      ["Vera Lotova", undefined],
    ]);
    expect(asked.length).toBe(new Set(asked).size);
  });

  it("lets the program do other things meanwhile", async () => {
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 10);
    const reading = await readInWorker(long, { known: nobody });
    await proposeInWorker(reading, long, { id: "s", origin: "press", receivedOn: "2025-04-01" });
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(20);
  });

  it("is stopped when it takes too long or needs too much memory, and the next text is read", async () => {
    const readWithin = (seconds: number, megabytes: number, text = long) =>
      readInWorker(text, { known: nobody }, { seconds, megabytes });
    expect((await readWithin(60, 96, article)).persons).toHaveLength(2);
    await expect(readWithin(0.02, 1024)).rejects.toMatchObject({ id: "reading.too-slow" });
    await expect(readWithin(60, 96)).rejects.toMatchObject({ id: "reading.too-complex" });
    expect((await readInWorker(article, { known: nobody })).persons).toHaveLength(2);
  });

  it("that fails is told as a fault of the program, with the place and without a word of the text", async () => {
    const secret = { length: 7, slice: "a word of the text" } as unknown as string;
    const failure = await readInWorker(secret, { known: nobody }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ id: "reading.failed", cause: { name: "TypeError" } });
    expect(traceOf(failure)).toMatch(/caused by TypeError at .*reading/u);
    expect(traceOf(failure)).not.toContain("a word of the text");
    expect((await readInWorker(article, { known: nobody })).persons).toHaveLength(2);
  });

  it("fails when the names cannot be asked for", async () => {
    class NoNames extends Error {
      override readonly name = "NoNames";
    }
    const broken: KnownPeople = {
      find: () => {
        throw new NoNames("whose names");
      },
    };
    const failure = await readInWorker(article, { known: broken }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ id: "reading.failed", cause: { name: "NoNames" } });
  });
});
