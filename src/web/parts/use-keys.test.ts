import { describe, expect, it } from "vitest";
import { keyOf } from "./use-keys.ts";

describe("the name of a key", () => {
  it.each([
    ["j", "KeyJ", false, "j"],
    ["A", "KeyA", true, "shift+a"],
    ["Enter", "Enter", false, "enter"],
    ["Enter", "Enter", true, "shift+enter"],
    ["ArrowDown", "ArrowDown", false, "arrowdown"],
    ["/", "Slash", false, "/"],
    ["?", "Slash", true, "?"],
    // Russian layout: the same keys give other letters.
    ["о", "KeyJ", false, "j"],
    ["Ф", "KeyA", true, "shift+a"],
    [".", "Slash", false, "/"],
    [",", "Slash", true, "?"],
    // A full stop on a Latin keyboard stays one; so does the letter of a layout that moves letters.
    [".", "Period", false, "."],
    ["a", "KeyQ", false, "a"],
    ["ö", "Semicolon", false, "ö"],
  ])("%s on %s (shift %s) is %s", (key, code, shiftKey, name) => {
    expect(keyOf({ key, code, shiftKey })).toBe(name);
  });
});
