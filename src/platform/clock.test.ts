import { expect, it } from "vitest";
import { systemClock } from "./clock.ts";

it("gives the calendar day where the program runs", () => {
  const before = new Date().toLocaleDateString("sv-SE");
  const today = systemClock.today();
  expect([before, new Date().toLocaleDateString("sv-SE")]).toContain(today);
  expect(Math.abs(systemClock.now().getTime() - Date.now())).toBeLessThan(1000);
});
