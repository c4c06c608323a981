import { describe, expect, it } from "vitest";
import { readTerm } from "./custody-words.ts";

describe("how long a sentence is", () => {
  it.each([
    ["27 years in prison", { penalty: "prison", months: 324 }],
    ["3 года 6 месяцев колонии", { penalty: "prison", months: 42 }],
    ["six years", { penalty: "prison", months: 72 }],
    ["1,000 days", { penalty: "prison", days: 1000 }],
    ["1 000 суток", { penalty: "prison", days: 1000 }],
    ["2,5 года", { penalty: "prison", months: 30 }],
    ["a one-and-a-half-year-old child", undefined],
    ["life imprisonment", { penalty: "life" }],
    ["20 years to life", { penalty: "life" }],
    ["life in prison with parole after 25 years", { penalty: "life" }],
    ["пожизненное лишение свободы", { penalty: "life" }],
  ])("%s", (words, term) => expect(readTerm(words)).toEqual(term));

  it.each(["6 months to 2 years", "от 5 до 7 лет", "10-15 years", "eight to ten years"])(
    "is not said where it is a range: %s",
    (words) => expect(readTerm(words)).toEqual({ penalty: "prison" }),
  );
});
