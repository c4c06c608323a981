import { afterEach, expect, it } from "vitest";
import { calendarDay, systemClock } from "./clock.ts";

it("gives the calendar day where the program runs", () => {
  const before = new Date().toLocaleDateString("sv-SE");
  const today = systemClock.today();
  expect([before, new Date().toLocaleDateString("sv-SE")]).toContain(today);
  expect(Math.abs(systemClock.now().getTime() - Date.now())).toBeLessThan(1000);
});

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

it.each([
  ["Pacific/Auckland", "2026-03-05T11:30:00.000001Z", "2026-03-06"],
  ["Pacific/Auckland", "2026-03-05T10:59:59.999999Z", "2026-03-05"],
  ["America/Los_Angeles", "2026-03-05T07:59:00Z", "2026-03-04"],
  ["UTC", "2026-03-05T23:59:59Z", "2026-03-05"],
])("in %s the day of %s is %s", (tz, moment, day) => {
  process.env.TZ = tz;
  expect(calendarDay(new Date(moment))).toBe(day);
});
