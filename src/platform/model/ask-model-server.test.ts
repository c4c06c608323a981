import { describe, expect, it } from "vitest";
import { answers, says, stubModel } from "../../../tests/support/stub-model.ts";
import { askModelServer } from "./ask-model-server.ts";

const messages = [{ role: "user" as const, content: "Что здесь сказано? “Nothing.”" }];
const ask = (address: string, more: object = {}) =>
  askModelServer({ address, model: "org/model-7b", key: "a-key", seconds: 5, ...more }, messages);
const faultAt = async (address: string, more: object = {}) => {
  const reply = await ask(address, more);
  return reply.kind === "failed" ? reply.fault.id : "answered";
};

describe("a model that answers", () => {
  it("is asked as the protocol says, with its key, and gives its words", async () => {
    const stub = await stubModel(says("Ничего."));
    expect(await ask(`${stub.address}/`)).toEqual({ kind: "answered", content: "Ничего." });
    expect(stub.asked).toEqual([
      {
        path: "/v1/chat/completions",
        key: "a-key",
        body: { model: "org/model-7b", stream: false, temperature: 0, messages },
      },
    ]);
    await ask(stub.address, { key: undefined });
    expect(stub.asked[1]?.key).toBeUndefined();
  });

  it("is asked without a temperature when it takes none", async () => {
    const stub = await stubModel((response, { body }) =>
      ("temperature" in body ? answers(400) : says("So."))(response, stub.asked[0] as never),
    );
    expect(await ask(stub.address)).toEqual({ kind: "answered", content: "So." });
    expect(stub.asked).toHaveLength(2);
  });
});

describe("a model that gives no answer", () => {
  it.each([
    [400, "model.refused"],
    [401, "model.key-refused"],
    [403, "model.key-refused"],
    [404, "model.not-there"],
    [413, "model.refused"],
    [429, "model.busy"],
    [500, "model.broken"],
    [503, "model.broken"],
  ])("says so with %i", async (status, id) => {
    const stub = await stubModel(answers(status, {}, "secret words of the server"));
    const reply = await ask(stub.address);
    expect(reply).toMatchObject({ kind: "failed", fault: { id } });
    expect(JSON.stringify(reply)).not.toContain("secret words");
  });

  it.each([301, 302, 307, 308])("is not followed elsewhere (%i)", async (status) => {
    const elsewhere = await stubModel(says("Caught."));
    const stub = await stubModel(answers(status, { location: `${elsewhere.address}/chat/completions` }));
    expect(await faultAt(stub.address)).toBe("model.redirected");
    expect(elsewhere.asked).toEqual([]);
  });

  it("is not waited for longer than allowed, before its answer or within it", async () => {
    const silent = await stubModel(() => undefined);
    const halting = await stubModel((response) => response.writeHead(200).write('{"choices": ['));
    const began = performance.now();
    expect(await faultAt(silent.address, { seconds: 0.3 })).toBe("model.too-slow");
    expect(await faultAt(halting.address, { seconds: 0.3 })).toBe("model.too-slow");
    expect(performance.now() - began).toBeLessThan(4000);
  });

  it("is cut off when it does not end", async () => {
    const stub = await stubModel((response) => {
      response.writeHead(200);
      const more = () => response.destroyed || response.write("x".repeat(65_536), () => setImmediate(more));
      more();
    });
    expect(await faultAt(stub.address, { seconds: 20 })).toBe("model.too-much");
  });

  it("is not understood when it says something else", async () => {
    const stub = await stubModel(answers(200));
    for (const body of [
      "",
      "<html>",
      "{}",
      '{"choices": []}',
      '{"choices": [{"message": {"content": null}}]}',
      "null",
    ]) {
      stub.behave = answers(200, {}, body);
      expect(await faultAt(stub.address)).toBe("model.not-understood");
    }
  });

  it("is unreachable when it breaks off or is not there", async () => {
    const broken = await stubModel((response) => response.destroy());
    expect(await faultAt(broken.address)).toBe("model.unreachable");
    expect(await faultAt("http://127.0.0.1:1/v1")).toBe("model.unreachable");
  });
});
