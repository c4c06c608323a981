import { beforeEach, describe, expect, it } from "vitest";
import { anActor, caseworker, supervisor } from "../../../tests/support/actors.ts";
import { testApi, testMeans } from "../../../tests/support/api.ts";
import { answers, says, stubModel } from "../../../tests/support/stub-model.ts";
import { createSealer } from "../../platform/sealer.ts";
import { listAuditEvents } from "../audit/audit.contract.ts";
import { auditRoutes } from "../audit/index.ts";
import { findSecondReader } from "./index.ts";
import * as contract from "./second-reader.contract.ts";
import { secondReaderRoutes } from "./second-reader.routes.ts";

const administrator = anActor("user-admin", "administrator");
const auditor = anActor("user-auditor", "auditor");
const settings = {
  ...{ address: "http://127.0.0.1:9/v1", model: "org/model-7b", key: "a-secret-key" },
  ...{ seconds: 5, mostCharacters: 5000, onlyPress: true },
};

const openOffice = async () => {
  const tools = await testMeans();
  const call = testApi(tools.means, secondReaderRoutes, auditRoutes);
  const view = async () => (await call(administrator, contract.getSecondReader, {})).body;
  const asKnown = async () => {
    const { changedAt } = await view();
    return changedAt ? { changedAt } : {};
  };
  const save = async (change: object = {}, who = administrator) =>
    call(who, contract.changeSecondReader, { body: { ...settings, ...(await asKnown()), ...change } });
  const turn = async (isOn: boolean, known?: object, who = administrator) =>
    call(who, contract.turnSecondReader, { body: { isOn, ...(known ?? (await asKnown())) } });
  return { ...tools, call, save, turn, view };
};

let office: Awaited<ReturnType<typeof openOffice>>;

beforeEach(async () => {
  office = await openOffice();
});

describe("the second reader", () => {
  it("is off as long as nobody turns it on, and then only press may go out", async () => {
    expect(await office.view()).toMatchObject({ isOn: false, address: "", hasKey: false, onlyPress: true });
    expect(await findSecondReader(office.means)).toBeUndefined();
  });

  it("is turned on and off by an administrator and nobody else, and the log says so", async () => {
    for (const who of [caseworker, supervisor, auditor]) {
      expect((await office.save({}, who)).status).toBe(403);
      expect((await office.turn(true, {}, who)).status).toBe(403);
      expect((await office.call(who, contract.getSecondReader, {})).status).toBe(403);
    }
    await office.save();
    await office.turn(true);
    await office.save({ mostCharacters: 6000 });
    expect((await office.view()).isOn).toBe(true);
    await office.turn(false);
    await office.turn(false);
    const { body } = await office.call(auditor, listAuditEvents, { query: {} });
    expect(body.events.map(({ action }) => action)).toEqual([
      "second-reader.off",
      "second-reader.changed",
      "second-reader.on",
      "second-reader.changed",
    ]);
    expect(JSON.stringify(body)).toContain("127.0.0.1:9");
    expect(JSON.stringify(body)).not.toContain("a-secret-key");
    expect(await findSecondReader(office.means)).toBeUndefined();
  });

  it("is not turned on without an address and a model, nor left on without them", async () => {
    expect((await office.turn(true)).status).toBe(422);
    for (const change of [{ address: "" }, { model: "" }]) {
      await office.save(change);
      expect((await office.turn(true)).status).toBe(422);
    }
    await office.save();
    await office.turn(true);
    for (const change of [{ address: "" }, { model: "" }])
      expect((await office.save(change)).status).toBe(422);
  });

  it("sends no texts where they would travel in the open, nor waits for ever", async () => {
    for (const change of [{ address: "http://models.example.org/v1" }, { seconds: 1000 }])
      expect((await office.save(change)).status).toBe(422);
  });
});

describe("of two who change the settings at once", () => {
  const late = { status: 409, problem: { id: "second-reader.changed-meanwhile" } };

  it("the second is told, and an old page turns nothing on again", async () => {
    await office.save();
    await office.turn(true);
    const { changedAt } = await office.view();
    await office.turn(false);
    expect(await office.save({ changedAt, model: "other" })).toMatchObject(late);
    expect(await office.turn(true, { changedAt })).toMatchObject(late);
    expect(await office.turn(true, {})).toMatchObject(late);
    expect(await office.view()).toMatchObject({ isOn: false, model: "org/model-7b" });
  });

  it("the second is told also where nobody had set anything before", async () => {
    const saved = await Promise.all([1, 2, 3].map(() => office.save({ changedAt: undefined })));
    expect(saved.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it("it is not turned on for more than was seen", async () => {
    await office.save();
    const { changedAt } = await office.view();
    await office.save({ onlyPress: false });
    expect(await office.turn(true, { changedAt })).toMatchObject(late);
  });

  it("it is always turned off, and what the other saved stands", async () => {
    await office.save();
    await office.turn(true);
    const { changedAt } = await office.view();
    await office.save({ model: "other" });
    expect((await office.turn(false, { changedAt })).body).toMatchObject({ isOn: false, model: "other" });
    await office.turn(true);
    expect((await office.turn(false, {})).body).toMatchObject({ isOn: false });
  });
});

describe("the key", () => {
  const stored = () => office.means.db.selectFrom("second_reader").select("sealed_key").executeTakeFirst();

  it("is never told again, and is sealed in the database", async () => {
    const { body } = await office.save();
    expect(body).toMatchObject({ hasKey: true });
    expect(JSON.stringify([body, await office.view()])).not.toContain("a-secret-key");
    expect((await stored())?.sealed_key).not.toContain("a-secret-key");
  });

  it("is refused with its own words when it cannot travel in a header", async () => {
    for (const key of ["ключ", "two words"]) {
      const { status, problem } = await office.save({ key });
      expect([status, JSON.stringify(problem)]).toEqual([422, expect.stringContaining("A key holds only")]);
    }
  });

  it("stays when nothing is said of it, and goes when it is emptied", async () => {
    await office.save();
    expect((await office.save({ key: undefined, model: "other" })).body.hasKey).toBe(true);
    expect((await office.save({ key: "" })).body.hasKey).toBe(false);
  });

  it("does not go to another machine than the one that it was entered for", async () => {
    const theirs = await stubModel(says({ people: [] }));
    await office.save();
    const { key, ...trial } = { ...settings, address: theirs.address };
    await office.call(administrator, contract.trySecondReader, { body: trial });
    expect(theirs.asked.map((one) => one.key)).toEqual([undefined]);
    expect((await office.save({ key: undefined, address: theirs.address })).body.hasKey).toBe(false);
    expect(key).toBe("a-secret-key");
  });

  it("says that it has to be entered again when the secret of the installation has changed", async () => {
    const stub = await stubModel(says({ people: [] }));
    await office.save({ address: stub.address });
    await office.turn(true);
    const means = { ...office.means, sealer: createSealer(async () => "another secret of the same size") };
    const reply = await (await findSecondReader(means))?.ask("A text.");
    expect(reply).toMatchObject({ kind: "failed", fault: { id: "model.key-unreadable" } });
    expect(stub.asked).toEqual([]);
  });
});

describe("trying it out", () => {
  const tryAt = async (address: string) =>
    (await office.call(administrator, contract.trySecondReader, { body: { ...settings, address } })).body;

  it("sends two invented sentences, also while it is off, and says what came back", async () => {
    const stub = await stubModel(
      says({
        people: [
          { name: "Arkady Sample", class: "case" },
          { name: "Nobody There", class: "case" },
        ],
        events: [{ quote: "in", type: "death", status: "actual", people: ["Arkady Sample"] }],
      }),
    );
    expect(await tryAt(stub.address)).toMatchObject({
      ...{ kind: "answered", found: 1, dropped: 1, unclear: 1 },
    });
    expect(stub.asked[0]?.key).toBe("a-secret-key");
    expect(stub.asked[0]?.body.messages.at(-1)?.content).toContain("Arkady Sample");
    expect((await office.view()).isOn).toBe(false);
  });

  it("says what is wrong", async () => {
    const stub = await stubModel(answers(401));
    expect(await tryAt(stub.address)).toMatchObject({ kind: "failed", id: "model.key-refused" });
    stub.behave = says("As a language model I would rather not.");
    expect(await tryAt(stub.address)).toMatchObject({ kind: "failed", id: "model.not-understood" });
  });
});
