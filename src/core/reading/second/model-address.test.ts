import { expect, it } from "vitest";
import { faultOfAddress, hostOf, isKey } from "./model-address.ts";

it.each([
  "https://models.example.org/v1",
  "https://models.example.org",
  "http://127.0.0.1:11434/v1",
  "http://localhost:1234/v1",
  "http://[::1]:8000/v1",
  "http://192.168.4.20:8000/v1",
  "http://model-server:8000/v1",
  "http://models.office.internal/v1",
])("a text may travel to %s", (address) => expect(faultOfAddress(address)).toBeUndefined());

it.each([
  ["http://models.example.org/v1", "not encrypted"],
  ["http://8.8.8.8/v1", "not encrypted"],
  ["http://127.0.0.1.example.org/v1", "not encrypted"],
  ["http://134744072/v1", "not encrypted"],
  ["http://0x08080808/v1", "not encrypted"],
  ["http://172.32.0.1/v1", "not encrypted"],
  ["ftp://models.example.org", "no address"],
  ["https://key@models.example.org/v1", "no address"],
  ["https://models.example.org/v1?key=1", "no address"],
  ["https://models.example.org/v1#top", "no address"],
  ["models.example.org", "no address"],
  ["https://", "no address"],
  ["", "no address"],
])("but not to %s", (address, fault) => expect(faultOfAddress(address)).toBe(fault));

it("is called by its host", () => {
  expect(hostOf("https://Models.example.org/v1")).toBe("models.example.org");
  expect(hostOf("http://127.0.0.1:11434/v1")).toBe("127.0.0.1:11434");
});

it("is opened by a key of visible ASCII, or by none", () => {
  for (const key of ["", "sk-proj_09.aZ~+/="]) expect(isKey(key)).toBe(true);
  for (const key of ["ключ", "a key", "key\n", "clé", "\u0000"]) expect(isKey(key)).toBe(false);
});
