import { describe, expect, it } from "vitest";
import { fact, owedOf } from "../../../tests/support/duties.ts";
import type { Entry } from "../ledger/entry.ts";
import { fold } from "../ledger/fold.ts";
import { termPassedOf } from "./term-passed.ts";

const arrest = (on: string, country = "US") => fact(1, "arrest", on, { country });
const sentence = (on: string | undefined, body: object = {}) =>
  fact(2, "sentence", on, {
    ...{ penalty: "prison", months: 60, country: "US", jurisdiction: "federal" },
    ...body,
  });
const credited = fact(3, "circumstance", undefined, { circumstance: "custodyCredited", holds: "yes" });
const federal = [arrest("2016-01-28"), sentence("2016-01-28"), credited];
const told = (on: string, more: object = {}) => sentence("2016-05-10", { country: "KE", ends: on, ...more });

const passed = (on: string, ...entries: Entry[]) => {
  const found = termPassedOf(fold(entries, {}), on);
  if (!found) return "nothing";
  const { kind, end, isCertain, days } = found;
  const range = end.earliest === end.latest ? end.latest : `${end.earliest} to ${end.latest}`;
  return `${kind}: ${isCertain ? "passed" : "may have passed"}, ${range}, ${days.atLeast} to ${days.atMost}`;
};

describe("the end of a term that has passed while the person is recorded as held", () => {
  it("is the computed release of a federal sentence, from the day after", () => {
    expect(passed("2020-05-01", ...federal)).toBe("nothing");
    expect(passed("2020-05-04", ...federal)).toBe("release: passed, 2020-05-01, 3 to 3");
    expect(passed("2026-11-23", ...federal)).toMatch(/^release: passed/);
  });

  it("may have passed while credit leaves the day open, and has once its latest day is over", () => {
    const open = [arrest("2015-01-28"), sentence("2016-01-28")];
    expect(passed("2019-04-01", ...open)).toBe("nothing");
    expect(passed("2019-12-01", ...open)).toMatch(/^release: may have passed, 2019-0/);
    expect(passed("2020-06-01", ...open)).toMatch(/^release: passed, 2019-0/);
  });

  it("is the end that was told, where nothing is computed", () => {
    const entries = [arrest("2016-01-01", "KE"), told("2020-03-01")];
    expect(passed("2020-03-01", ...entries)).toBe("nothing");
    expect(passed("2020-03-02", ...entries)).toBe("told: passed, 2020-03-01, 1 to 1");
  });

  it("may lie ahead where the end that was told is later than all that was computed", () => {
    expect(
      passed("2026-11-23", arrest("2016-01-28"), sentence("2016-01-28", { ends: "2031-01-01" })),
    ).toMatch(/^release: may have passed/);
  });

  it("is the full term where earlier release is for somebody to decide", () => {
    const french = [arrest("2016-01-28", "FR"), sentence("2016-01-28", { country: "FR", months: 36 })];
    expect(passed("2018-12-01", ...french)).toBe("nothing");
    expect(passed("2019-02-01", ...french)).toMatch(/^full term: passed, 2019-01-27/);
  });

  it("may have passed from the day on which some are released by law, until the full term", () => {
    const english = [
      arrest("2016-01-28", "GB"),
      sentence("2016-01-28", { country: "GB", months: 36, jurisdiction: "national" }),
      fact(7, "circumstance", undefined, { circumstance: "sentencedInEnglandOrWales", holds: "yes" }),
    ];
    expect(passed("2018-12-01", ...english)).toMatch(/^full term: may have passed/);
    expect(passed("2019-02-01", ...english)).toMatch(/^full term: passed/);
  });

  it("is nothing for life, for a file without a sentence, nor for somebody who is free", () => {
    expect(passed("2090-01-01", arrest("2016-01-28"), sentence("2016-01-28", { penalty: "life" }))).toBe(
      "nothing",
    );
    expect(passed("2090-01-01", arrest("2016-01-28"))).toBe("nothing");
    expect(passed("2026-01-01", ...federal, fact(4, "release", "2020-05-01", {}))).toBe("nothing");
  });

  it("is nothing where the person was let go after that sentence and is held anew", () => {
    const again = [fact(4, "release", "2019-01-10", {}), fact(5, "arrest", "2019-06-01", { country: "US" })];
    expect(passed("2026-01-01", ...federal, ...again)).toBe("nothing");
  });
});

describe("the duty to find out", () => {
  const owed = (on: string, ...entries: Entry[]) => owedOf(["find-out-release"], on, entries);

  it("is late from the day after, due while the day may have passed", () => {
    expect(owed("2020-05-01", ...federal)).toEqual([]);
    expect(owed("2020-05-04", ...federal)).toEqual(["find-out-release: late, 2020-05-01"]);
    expect(owed("2019-12-01", arrest("2015-01-28"), sentence("2016-01-28"))[0]).toMatch(
      /^find-out-release: due, 2019-0\d-\d\d to 2020/,
    );
  });

  it("can be excepted", () => {
    const reason = { approvedBy: "Head of section", reason: "Held for removal, seen weekly." };
    const excepted = fact(9, "exception", "2026-01-01", { duty: "find-out-release", ...reason });
    expect(owed("2026-02-01", ...federal, excepted)).toEqual(["find-out-release: excepted, 2020-05-01"]);
  });
});
