import { describe, expect, it } from "vitest";
import { mayMatch, rulesThatMay, tests } from "./sieve.ts";

const rules = [
  { name: "freed", pattern: /\bfreed|released\b/iu },
  { name: "lease", pattern: /lease/u },
  { name: "open", pattern: /\p{Lu}\d+/u },
  { name: "освобождён", pattern: /освобожд[её]н\p{L}*/iu },
];

const mayBe = (text: string): string[] => rulesThatMay(rules, text).map(({ name }) => name);

describe("the sieve for patterns", () => {
  it("passes those of which a needed string stands in the text", () => {
    expect(mayBe("She was RELEASED.")).toEqual(["freed", "lease", "open"]);
    expect(mayBe("a new lease")).toEqual(["lease", "open"]);
    expect(mayBe("Её освободили")).toEqual(["open"]);
    expect(mayBe("Освобождён вчера")).toEqual(["open", "освобождён"]);
  });

  it("finds a string that begins inside another", () => {
    expect(mayBe("relereleased")).toEqual(["freed", "lease", "open"]);
    expect(mayBe("freleased")).toEqual(["freed", "lease", "open"]);
  });

  it("tells of one pattern", () => {
    expect(mayMatch(/(?:freed|released) on/u, "was kept")).toBe(false);
    expect(mayMatch(/\d+/u, "was kept")).toBe(true);
    expect(tests(/(?:freed|released) on/u, "released on bail")).toBe(true);
    expect(tests(/(?:freed|released) on/u, "released from")).toBe(false);
  });
});
