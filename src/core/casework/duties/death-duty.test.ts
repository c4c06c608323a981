import { describe, expect, it } from "vitest";
import { fact, owedOf } from "../../../../tests/support/duties.ts";
import { sayCited } from "../../law/provision.ts";
import type { Entry } from "../../ledger/entry.ts";
import { fold } from "../../ledger/fold.ts";
import { defaultPolicy } from "./default-policy.ts";
import { dutiesOf } from "./duties.ts";

const held = fact(1, "custody", "2025-01-10/..", { country: "ES" });
const kazakh = fact(2, "nationality", undefined, { country: "KZ" });
const death = (on?: string) => fact(3, "death", on, {});
const said = (what: string, on?: string) => fact(4, "notification", on, { what });

const owed = (on: string, ...entries: Entry[]) => owedOf(["notify-death"], on, entries);
const one = (on: string, ...entries: Entry[]) =>
  dutiesOf(fold(entries, {}), defaultPolicy, on).find(({ kind }) => kind === "notify-death");

describe("that the post is told of a death", () => {
  it("is owed from the day of the death, by days of the house under Article 37(a)", () => {
    expect(owed("2026-01-11", held, kazakh, death("2026-01-10"))).toEqual(["notify-death: due, 2026-01-13"]);
    const duty = one("2026-01-11", held, kazakh, death("2026-01-10"));
    expect(duty?.under && sayCited(duty.under)).toBe("VCCR, 37.a");
    expect(duty?.trigger.kind).toBe("death");
  });

  it("is not owed while nobody died", () => {
    expect(owed("2026-01-11", held, kazakh)).toEqual([]);
  });

  it("is done when the authorities told it, late when that was later", () => {
    const told = said("death told", "2026-01-20");
    const duty = one("2026-02-01", held, kazakh, death("2026-01-10"), told);
    expect(duty).toMatchObject({ state: "done", daysLate: { atLeast: 7, atMost: 7 } });
  });

  it("is not done by having been told of the arrest", () => {
    const before = said("post told", "2025-01-11");
    expect(owed("2026-01-11", held, kazakh, death("2026-01-10"), before)).toEqual([
      "notify-death: due, 2026-01-13",
    ]);
  });

  it("is not called late where nobody has recorded what was done, and is so where somebody has", () => {
    expect(owed("2026-02-01", held, kazakh, death("2026-01-10"))[0]).toMatch(/: not known/);
    expect(owed("2026-02-01", held, kazakh, death("2026-01-10"), said("death not told"))[0]).toMatch(
      /: late/,
    );
  });

  it("counts from the last day that it can have been, where that is not known exactly", () => {
    expect(owed("2026-02-02", held, kazakh, death("2026-01"))).toEqual([
      "notify-death: due, 2026-01-04 to 2026-02-03",
    ]);
    expect(owed("2026-02-01", held, kazakh, death())).toEqual(["notify-death: not known"]);
  });

  it("is not owed for somebody who had come home, and not known of somebody who was free", () => {
    const home = fact(5, "return", "2025-06-01", {});
    expect(owed("2026-01-11", held, kazakh, home, death("2026-01-10"))).toEqual([]);
    const free = fact(5, "release", "2025-06-01", {});
    expect(owed("2026-01-11", held, kazakh, free, death("2026-01-10"))[0]).toMatch(/: not known/);
  });

  it("is owed in a stay that the death ended", () => {
    const ended = fact(1, "custody", "2025-01-10/2026-01-10", { country: "ES" });
    expect(owed("2026-01-11", ended, kazakh, death("2026-01-10"))[0]).toMatch(/: due/);
  });

  it("is not owed for nationals of the detaining state, and not known where that is not certain", () => {
    const spanish = fact(6, "nationality", undefined, { country: "ES" });
    expect(owed("2026-01-11", held, spanish, death("2026-01-10"))).toEqual([]);
    expect(owed("2026-01-11", held, spanish, kazakh, death("2026-01-10"))[0]).toMatch(/: not known/);
    expect(owed("2026-01-11", held, death("2026-01-10"))[0]).toMatch(/: not known/);
  });
});
