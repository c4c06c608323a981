import { expect, it } from "vitest";
import { cite, numberOf, sayCited } from "./provision.ts";
import { ets112 } from "./provisions/ets-112/text.ts";
import { usc3624 } from "./provisions/usc-18-3624/text.ts";

it("cites as lawyers do, without the names that are ours", () => {
  expect(sayCited(cite(ets112, "3.1.c"))).toBe("ETS 112, 3.1.c");
  expect(sayCited(cite(usc3624, "b.1"))).toBe("18 USC 3624(b)(1)");
  expect(sayCited(cite(usc3624, "b.1.proration"))).toBe("18 USC 3624(b)(1)");
});

it.each([
  ["36.1.b.notify", "36.1.b"],
  ["a.4.B.iii", "a.4.B.iii"],
  ["a.same-time", "a"],
  ["art. 4", "art. 4"],
  ["CRM 732, Mexico", "CRM 732, Mexico"],
  ["status", ""],
])("of %s the text numbers %s", (paragraph, number) => {
  expect(numberOf(paragraph)).toBe(number);
});
