import { describe, expect, it } from "vitest";
import { irregularLatin, irregularSpellings } from "./irregular-names.ts";

describe("spellings in other scripts that sounds do not tell", () => {
  it.each([
    ["жак", "jacques"],
    ["ژاک", "jacques"],
    ["جان", "john"],
    ["τσαρλς", "charles"],
    ["ジャック", "jacques"],
  ])("%s is %s", (other, latin) => {
    expect(irregularLatin(other)).toContain(latin);
    expect(irregularSpellings(latin)).toContain(other);
  });

  it("are few: what sounds alike is not in the table", () => {
    expect(irregularLatin("иван")).toEqual([]);
    expect(irregularSpellings("grotova")).toEqual([]);
  });
});
