import { beforeEach, describe, expect, it } from "vitest";
import { caseworker, stranger } from "../../../tests/support/actors.ts";
import { testApi, testMeans } from "../../../tests/support/api.ts";
import { uploader, workOff } from "../../../tests/support/sources.ts";
import { createLog } from "../../platform/log.ts";
import { openCase } from "../case/case.contract.ts";
import { caseRoutes } from "../case/index.ts";
import { sourceRoutes } from "../source/index.ts";
import { getSource } from "../source/source.contract.ts";
import { readInBackground, readSource } from "./read.service.ts";
import * as contract from "./review.contract.ts";
import { reviewRoutes } from "./review.routes.ts";

const words = "Arkady Lotov was arrested in Lima on 3 March 2025, the consul said.";
const cannotStart = { limits: { seconds: 30, megabytes: Number.NaN } };
const noTime = { limits: { seconds: 0, megabytes: 1024 } };

const openDesk = async () => {
  const tools = await testMeans();
  const call = testApi(tools.means, reviewRoutes, caseRoutes, sourceRoutes);
  const add = async (text: string, origin = "letter") => {
    const { body } = await uploader(tools.means)(caseworker, { "a.txt": text }, { origin });
    await workOff(tools, [caseworker]);
    return body.added[0]?.id ?? "";
  };
  const look = async (sourceId: string) =>
    (await call(caseworker, contract.getSourceReview, { params: { sourceId } })).body;
  return { ...tools, call, add, look };
};

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeEach(async () => {
  desk = await openDesk();
});

describe("a reading that does not end", () => {
  it("stands at the source with what to do, and the text is there to be cited by hand", async () => {
    const sourceId = await desk.add(words);
    await expect(readSource(caseworker, desk.means, sourceId, noTime)).rejects.toMatchObject({
      id: "reading.too-slow",
    });
    const review = await desk.look(sourceId);
    expect(review).toMatchObject({ problem: { id: "reading.too-slow" }, proposals: [] });
    expect(review.problem?.message).toMatch(/Split the document/);
    expect(review.readAt).toBeUndefined();
    const source = await desk.call(caseworker, getSource, { params: { sourceId } });
    expect(source.body).toMatchObject({ state: "ready", problemId: "reading.too-slow", text: words });
  });

  it("is forgotten once the source has been read", async () => {
    const sourceId = await desk.add(words);
    await expect(readSource(caseworker, desk.means, sourceId, noTime)).rejects.toThrow();
    const again = await desk.call(caseworker, contract.readAgain, { params: { sourceId }, body: {} });
    const review = await desk.look(sourceId);
    expect(again.body.further).toBe(review.proposals.length);
    expect(review.problem).toBeUndefined();
    expect(review.proposals.length).toBeGreaterThan(0);
  });

  it("is told as a fault of the program where it is one, and the log says where, without a word of the text", async () => {
    const sourceId = await desk.add(words);
    const lines: string[] = [];
    const means = { ...desk.means, log: createLog((line) => lines.push(line)) };
    await readInBackground(caseworker, means, sourceId, cannotStart);
    expect(await desk.look(sourceId)).toMatchObject({ problem: { id: "reading.failed" }, proposals: [] });
    expect(lines.join("")).toMatch(
      new RegExp(`error reading.failed source=${sourceId} trace=.*caused by Error\\(9\\)`),
    );
    expect(lines.join("")).not.toContain("Lotov");
  });

  it("takes nothing from what was read before", async () => {
    const sourceId = await desk.add(words);
    await readSource(caseworker, desk.means, sourceId);
    const before = await desk.look(sourceId);
    await expect(readSource(caseworker, desk.means, sourceId, noTime)).rejects.toThrow();
    expect(await desk.look(sourceId)).toEqual(before);
  });
});

describe("whom the reader knows", () => {
  it("are the people of cases that the one who asks may see", async () => {
    const open = (who: typeof caseworker, name: string, team: string) =>
      desk.call(who, openCase, { body: { name, teams: [team] } });
    const theirs = (await open(stranger, "Arkady Lotov", "other")).body.ledgerId;
    const sourceId = await desk.add(words);
    await readSource(caseworker, desk.means, sourceId);
    expect(JSON.stringify(await desk.look(sourceId))).not.toContain(theirs);
    const ours = (await open(caseworker, "Аркадий Лотов", "consular")).body.ledgerId;
    await readSource(caseworker, desk.means, sourceId);
    const { subjects } = await desk.look(sourceId);
    expect(subjects[0]?.suggestions.map((one) => one.ledgerId)).toEqual([ours]);
  });
});

describe("somebody who is linked after the text was read", () => {
  it("is offered to be read about again, and then no more", async () => {
    const text = `${words} His wife, Olga Marsh, said he is well.`;
    const sourceId = await desk.add(text);
    await readSource(caseworker, desk.means, sourceId);
    const marsh = (await desk.look(sourceId)).others.find(({ name }) => name === "Olga Marsh");
    const { body } = await desk.call(caseworker, openCase, {
      body: { name: "Olga Marsh", teams: ["consular"] },
    });
    const params = { sourceId, subject: marsh?.id ?? "" };
    await desk.call(caseworker, contract.linkSubject, { params, body: { ledgerId: body.ledgerId } });
    const looked = await desk.look(sourceId);
    const linked = [...looked.subjects, ...looked.others].filter(({ mayTellMore }) => mayTellMore);
    expect(linked.map(({ name }) => name)).toEqual(["Olga Marsh"]);
    const again = await desk.call(caseworker, contract.readAgain, { params: { sourceId }, body: {} });
    const { subjects, others, proposals } = await desk.look(sourceId);
    expect(again.body.further).toBe(proposals.length - looked.proposals.length);
    expect([...subjects, ...others].some(({ mayTellMore }) => mayTellMore)).toBe(false);
  });
});
