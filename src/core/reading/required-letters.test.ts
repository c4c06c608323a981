import { describe, expect, it } from "vitest";
import { requiredLetters } from "./required-letters.ts";

describe("what a pattern needs", () => {
  it.each<[RegExp, string[] | undefined]>([
    [/released/u, ["released"]],
    [/(?:freed|released)/u, ["freed", "released"]],
    [/releas(?:e|ed)/u, ["releas"]],
    [/was (?:\p{L}+ )?arrested in/u, ["arrested"]],
    [/(?<!not )\b[Rr]equest(?:s|ed)? that/u, ["request"]],
    [/освобожд[её]н\p{L}*/u, ["освобожден"]],
    [/colou?r/u, ["colo"]],
    [/(?:free)?dom/u, ["dom"]],
    // nothing that is sure, or nothing that is long
    [/(?:freed|\p{L}+)/u, undefined],
    [/(?:freed)?/u, undefined],
    [/to|of/u, undefined],
    [/(?=freed)\p{L}+/u, undefined],
  ])("%s: %j", (pattern, letters) => {
    expect(requiredLetters(pattern)).toEqual(letters);
  });
});
