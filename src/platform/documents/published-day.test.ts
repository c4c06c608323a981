import { expect, it } from "vitest";
import { dayOf } from "./published-day.ts";

it.each([
  ["2021-03-04", "2021-03-04"],
  // Late in the evening there is the next day in Greenwich.
  ["2021-03-04T23:30:00-05:00", "2021-03-04"],
  ["20210304", "2021-03-04"],
  ["Thu, 4 Mar 2021 23:30:00 -0500", "2021-03-04"],
  ["4 March 2021", "2021-03-04"],
  // Nobody can say which number is the month.
  ["03/04/2021", undefined],
  ["2021-02-30", undefined],
  ["2021", undefined],
  ["yesterday", undefined],
  [undefined, undefined],
])("%s is the day %s", (written, day) => {
  expect(dayOf(written)).toBe(day);
});
