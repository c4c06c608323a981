import { sql } from "kysely";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { caseworker, stranger } from "../../../tests/support/actors.ts";
import {
  findingsOfModel as findings,
  ofModel,
  openSecondDesk,
  type Stub,
  textForTwo as text,
} from "../../../tests/support/second-desk.ts";
import { says, stubModel } from "../../../tests/support/stub-model.ts";
import * as contract from "./review.contract.ts";

let desk: Awaited<ReturnType<typeof openSecondDesk>>;
let stub: Stub;

beforeEach(async () => {
  desk = await openSecondDesk();
  stub = await stubModel(says(findings));
});

describe("letting a text out", () => {
  it("sends nothing of what was waiting when it was turned off, and keeps no answer that came later", async () => {
    await desk.set(stub);
    const sourceId = await desk.add();
    await desk.work([caseworker], 2);
    expect(desk.jobs.map((job) => job.queue)).toEqual(["source.second"]);
    await desk.turn(false);
    await desk.work();
    expect(stub.asked).toEqual([]);
    await desk.set(stub);
    await desk.call(caseworker, contract.readAgain, { params: { sourceId }, body: {} });
    stub.behave = (response, asked) => {
      void desk.turn(false).then(() => says(findings)(response, asked));
    };
    await desk.work();
    expect(stub.asked).toHaveLength(1);
    expect(ofModel(await desk.look(sourceId))).toEqual([]);
  });

  it("sends a text once, however often the job runs", async () => {
    await desk.set(stub);
    const sourceId = await desk.add();
    await desk.work([caseworker], 2);
    const waiting = { ...desk.jobs[0] } as (typeof desk.jobs)[number];
    await desk.work();
    desk.jobs.push(waiting);
    await desk.work();
    expect(stub.asked).toHaveLength(1);
    expect(ofModel(await desk.look(sourceId))).toHaveLength(1);
  });

  it("sends a text once for two jobs at once, and once for two who ask at once", async () => {
    await desk.set(stub);
    const sourceId = await desk.add();
    await desk.work([caseworker], 2);
    const asked = { userId: caseworker.userId, sourceId };
    stub.behave = (response, one) => setTimeout(() => says(findings)(response, one), 300);
    desk.jobs.length = 0;
    const jobs = [1, 2, 3].map(() => desk.run("source.second", asked));
    await vi.waitUntil(() => stub.asked.length > 0, 10_000);
    expect((await desk.look(sourceId)).second).toMatchObject({ state: "asked" });
    await desk.call(caseworker, contract.readAgain, { params: { sourceId }, body: {} });
    expect(desk.jobs).toEqual([]);
    await Promise.all(jobs);
    expect(stub.asked).toHaveLength(1);
    expect((await desk.look(sourceId)).second).toMatchObject({ state: "found" });
  });

  it("sends a text once though the program is stopped while it waits, and says after a while that none will come", async () => {
    await desk.set(stub);
    const sourceId = await desk.add();
    await desk.work([caseworker], 2);
    const waiting = { ...desk.jobs[0] } as (typeof desk.jobs)[number];
    stub.behave = (response) => void response;
    const stopped = desk.work();
    await vi.waitUntil(() => stub.asked.length > 0, 10_000);
    desk.jobs.push(waiting);
    await desk.work();
    expect(stub.asked).toHaveLength(1);
    expect((await desk.look(sourceId)).second).toMatchObject({ state: "asked" });
    desk.means.clock = { ...desk.means.clock, now: () => new Date("2026-03-01T12:15:00Z") };
    const second = { state: "failed", problem: { id: "model.not-kept" } };
    expect((await desk.look(sourceId)).second).toMatchObject(second);
    stub.behave = says(findings);
    await desk.call(caseworker, contract.readAgain, { params: { sourceId }, body: {} });
    await desk.work();
    await stopped;
    expect((await desk.look(sourceId)).second).toMatchObject({ state: "found" });
  });

  it("sends a text once though its answer cannot be kept, and says so", async () => {
    await desk.set(stub);
    const sourceId = await desk.add();
    await desk.work([caseworker], 2);
    await sql`alter table reading add check (second ->> 'state' <> 'found')`.execute(desk.database.owner);
    const waiting = { ...desk.jobs[0] } as (typeof desk.jobs)[number];
    desk.jobs.push(waiting);
    await desk.work();
    expect(stub.asked).toHaveLength(1);
    const second = { state: "failed", problem: { id: "model.not-kept" } };
    expect((await desk.look(sourceId)).second).toMatchObject(second);
  });

  it("is not put out by a quotation that ends within a character", async () => {
    const words = "she has been kept apart 🙂";
    const quote = words.slice(0, -1);
    stub.behave = says({ events: [{ quote, type: "solitary", status: "actual", people: ["Alina Berg"] }] });
    await desk.set(stub);
    const sourceId = await desk.add(`${text}\n\nHer brother wrote: ${words}`);
    await desk.work();
    expect((await desk.look(sourceId)).second).toMatchObject({ state: "found", added: 0, dropped: 1 });
    expect(stub.asked).toHaveLength(1);
  });

  it("sends nothing for somebody who may not see the source any more, and nobody waits for it", async () => {
    await desk.set(stub, { onlyPress: false });
    const sourceId = await desk.add(text, "letter");
    await desk.work([caseworker], 2);
    await sql`update reading set second = jsonb_set(second, '{by}', to_jsonb(${stranger.userId}::text))`.execute(
      desk.database.owner,
    );
    for (const job of desk.jobs) job.payload.userId = stranger.userId;
    expect((await desk.look(sourceId)).second).toMatchObject({ state: "asked" });
    await desk.work([stranger]);
    expect(stub.asked).toEqual([]);
    expect((await desk.look(sourceId)).second).toBeUndefined();
  });

  it.each([
    ["another model is chosen", { model: "org/other" }],
    ["it is to be asked elsewhere", { address: "http://127.0.0.1:9/v1" }],
    ["letters stay in the office again", { onlyPress: true }],
    ["so long a text may not go any more", { mostCharacters: 1000 }],
  ])("keeps no answer that comes when %s", async (_, change) => {
    await desk.set(stub, { onlyPress: false });
    const sourceId = await desk.add(`${text}\n\n${"Nothing more is known. ".repeat(50)}`, "letter");
    stub.behave = (response, asked) => {
      void desk.set(stub, { onlyPress: false, ...change }).then(() => says(findings)(response, asked));
    };
    await desk.work();
    expect(stub.asked).toHaveLength(1);
    const review = await desk.look(sourceId);
    expect(review.second).toBeUndefined();
    expect(ofModel(review)).toEqual([]);
  });
});
