import { expect, it } from "vitest";
import { worstMistakes } from "./mistakes.ts";

const pair = (id: string, match: boolean) => ({
  id,
  match,
  name1: "Lot",
  name2: "Brand",
  isAcross: false,
  category: "",
  quality: "",
});

it("shows true pairs with low scores and wrong ones with high scores by turns", () => {
  const pairs = [pair("good", true), pair("missed", true), pair("fine", false), pair("taken", false)];
  const scores = new Map([
    ["good", 0.9],
    ["taken", 0.8],
    ["fine", 0.1], // and of the one missed there is no score
  ]);
  const mistakes = worstMistakes(pairs, scores, 3);
  expect(mistakes.map((line) => line.split("\t").slice(0, 3))).toEqual([
    ["missed", "0.000", "is"],
    ["taken", "0.800", "is not"],
    ["good", "0.900", "is"],
  ]);
});
