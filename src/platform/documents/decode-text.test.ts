import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text.ts";

const letter =
  "Уважаемый господин консул! Сообщаем, что Петренко И. С. содержится в одиночной камере с 4 марта. Лекарств нет.";

/** Bytes in a single-byte encoding, by asking its decoder what each byte means. */
function encode(text: string, encoding: string): Uint8Array {
  // Some decoders leave 0x92 of windows-1252 as it is.
  const table = new Map<string, number>([["’", 0x92]]);
  for (let byte = 255; byte >= 0; byte -= 1)
    table.set(new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from([...text].map((character) => table.get(character) ?? 63));
}

describe("decodeText", () => {
  it.each(["windows-1251", "koi8-r", "ibm866"])(
    "tells Russian in %s from the other encodings",
    (encoding) => {
      expect(decodeText(encode(letter, encoding))).toBe(letter);
      expect(decodeText(encode(letter.toLowerCase(), encoding))).toBe(letter.toLowerCase());
      expect(decodeText(encode(letter.toUpperCase(), encoding))).toBe(letter.toUpperCase());
    },
  );

  it("reads Western letters in windows-1252", () => {
    const text = "Le prisonnier a été transféré à Genève; la défense n’a pas été prévenue.";
    expect(decodeText(encode(text, "windows-1252"))).toBe(text);
  });

  it("reads UTF-16 with and without its mark", () => {
    const bytes = new Uint8Array(Buffer.from(letter, "utf16le"));
    expect(decodeText(bytes)).toBe(letter);
    expect(decodeText(Uint8Array.from([0xff, 0xfe, ...bytes]))).toBe(letter);
    expect(decodeText(new Uint8Array(Buffer.from(letter, "utf16le").swap16()))).toBe(letter);
  });

  it("removes the mark of UTF-8 and nothing else", () => {
    expect(decodeText(new TextEncoder().encode("\uFEFF one\r\n\uFEFFtwo "))).toBe(" one\r\n\uFEFFtwo ");
  });

  it("keeps UTF-8 that is spoilt in one place", () => {
    const bytes = new TextEncoder().encode(letter);
    expect(decodeText(bytes.subarray(0, bytes.length - 9))).toBe(`${letter.slice(0, -6)}\uFFFD`);
  });

  it("believes a declared encoding that fits", () => {
    expect(decodeText(encode("Ґанок", "windows-1251"), "windows-1251")).toBe("Ґанок");
  });

  it("answers nothing for bytes that are no text", () => {
    expect(decodeText(Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256))).toBeUndefined();
    expect(decodeText(new Uint8Array(1000))).toBeUndefined();
  });
});
