import { expect, it } from "vitest";
import { printableText } from "./printable-text.ts";

it.each([
  ["Žółć Søren ẞ Ñandú “quoted” – 20 % € №", "Žółć Søren ẞ Ñandú “quoted” – 20 % € №"],
  ["Ёлка Їжак Ґудзик Ўладзімір Әлия", "Ёлка Їжак Ґудзик Ўладзімір Әлия"],
  ["Αθήνα", "Αθήνα"],
  // A letter and its accent come as one sign if there is one.
  ["и\u0306", "й"],
  // The spelling stands in brackets, so that nobody takes it for the name.
  ["王小明 (Wang Xiaoming)", "[WangXiaoMing] (Wang Xiaoming)"],
  ["გიორგი ბერიძე, Tbilisi", "[giorgi beridze], Tbilisi"],
  ["محمد", "[mhmd]"],
  ["sign 😀 here", "sign □ here"],
])("%s is printed as %s", (text, printed) => {
  expect(printableText(text)).toBe(printed);
});
