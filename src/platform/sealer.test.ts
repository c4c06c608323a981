import { expect, it } from "vitest";
import { createSealer } from "./sealer.ts";

const sealer = createSealer(async () => "a secret of thirty-two characters");

it("gives back what it sealed, and each time seals it otherwise", async () => {
  const [one, other] = [await sealer.seal("key-ключ"), await sealer.seal("key-ключ")];
  expect(one).not.toBe(other);
  expect(one).not.toContain("key");
  expect([await sealer.open(one), await sealer.open(other)]).toEqual(["key-ключ", "key-ключ"]);
});

it("opens nothing that was sealed with another secret, changed, or never sealed", async () => {
  const sealed = await sealer.seal("key");
  const changed = Buffer.from(sealed, "base64");
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
  const another = createSealer(async () => "another secret of that many characters");
  expect(await another.open(sealed)).toBeUndefined();
  for (const words of [changed.toString("base64"), "", "key", "A".repeat(100)])
    expect(await sealer.open(words)).toBeUndefined();
});
