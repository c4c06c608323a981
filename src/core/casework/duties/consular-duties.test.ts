import { describe, expect, it } from "vitest";
import { fact, owedOf } from "../../../../tests/support/duties.ts";
import { sayCited } from "../../law/provision.ts";
import type { Entry } from "../../ledger/entry.ts";
import { fold } from "../../ledger/fold.ts";
import { defaultPolicy } from "./default-policy.ts";
import { dutiesOf } from "./duties.ts";

const clocks = ["inform-person", "notify-post", "allow-visit"];

const heldIn = (country: string, ...nationalities: string[]): Entry[] => [
  fact(1, "arrest", "2026-01-10", { country }),
  ...nationalities.map((own, at) => fact(10 + at, "nationality", undefined, { country: own })),
];
const said = (seq: number, what: string, on?: string) => fact(seq, "notification", on, { what });
const visit = (seq: number, on: string, outcome: string) =>
  fact(seq, "contact", on, { mode: "visit", outcome });
const duties = (on: string, held: Entry[], ...more: Entry[]) => owedOf(clocks, on, [...held, ...more]);

const basesOf = (held: Entry[]) =>
  Object.fromEntries(
    dutiesOf(fold(held, {}), defaultPolicy, "2026-01-11")
      .filter(({ kind }) => clocks.includes(kind))
      .map(({ kind, basis, under }) => [
        kind,
        "law" in basis ? sayCited(basis.law) : `policy under ${under && sayCited(under)}`,
      ]),
  );

describe("the clocks of consular access", () => {
  const spain = heldIn("ES", "KZ");

  it("run by days of the house where the law names none, and say under which law", () => {
    expect(duties("2026-01-11", spain, said(2, "person asked", "2026-01-10"))).toEqual([
      "inform-person: due, 2026-01-13",
      "notify-post: due, 2026-01-13",
      "allow-visit: due, 2026-01-14",
    ]);
    expect(basesOf(spain)).toEqual({
      "inform-person": "policy under VCCR, 36.1.b",
      "notify-post": "policy under VCCR, 36.1.b",
      "allow-visit": "policy under VCCR, 36.1.c",
    });
  });

  it("are those of the state that holds the person now, since it does", () => {
    const moved = [
      fact(1, "arrest", "2008-03-06", { country: "TH" }),
      fact(2, "extradition", "2010-11-16", { stage: "carried out", from: "TH", to: "US" }),
      fact(3, "custody", "2010-11-17/..", { country: "US", regime: "remand" }),
      fact(10, "nationality", undefined, { country: "RU" }),
    ];
    expect(duties("2010-11-17", moved, said(4, "post told", "2008-03-07"))).toEqual([
      "inform-person: due, 2010-11-19",
      "notify-post: due, 2010-11-17 to 2010-11-19",
      "allow-visit: due, 2010-11-18 to 2010-11-20",
    ]);
    expect(basesOf(moved)["notify-post"]).toMatch("United States–USSR");
    const still = moved.slice(0, 1).concat(moved.slice(3));
    expect(duties("2008-03-07", still)).not.toContain("notify-post: due, 2008-03-07 to 2008-03-09");
  });

  it("are not called late where nobody has recorded what was done", () => {
    expect(duties("2026-06-01", spain)).toEqual([
      "inform-person: not known, 2026-01-13",
      "notify-post: not known, 2026-01-13",
      "allow-visit: not known, 2026-01-14",
    ]);
  });

  it("are late where somebody says that it was not done", () => {
    const failed = [
      said(2, "person asked", "2026-01-12"),
      said(3, "person not informed"),
      said(4, "post not told"),
    ];
    expect(duties("2026-01-16", spain, ...failed)).toEqual([
      "inform-person: late, 2026-01-13",
      "notify-post: late, 2026-01-15",
      "allow-visit: not known, 2026-01-14",
    ]);
  });

  it("are not late by an arrest that was only about that day", () => {
    const about = [fact(1, "arrest", "2026-01-10~", { country: "ES" })];
    const failed = [fact(10, "nationality", undefined, { country: "KZ" }), said(3, "person not informed")];
    expect(duties("2026-01-15", about, ...failed)[0]).toBe("inform-person: due, 2026-01-10 to 2026-01-16");
    expect(duties("2026-01-17", about, ...failed)[0]).toBe("inform-person: late, 2026-01-10 to 2026-01-16");
  });

  it("stop when the person was told, the post was told, a visit took place", () => {
    const done = [
      said(2, "person informed", "2026-01-10"),
      said(3, "post told", "2026-01-20"),
      visit(4, "2026-02", "took place"),
    ];
    expect(duties("2026-06-01", spain, ...done)).toEqual([
      "inform-person: done, 2026-01-13",
      "notify-post: done, 2026-01-13",
      "allow-visit: done, 2026-01-14",
    ]);
    const late = dutiesOf(fold([...spain, ...done], {}), defaultPolicy, "2026-06-01");
    const lateness = Object.fromEntries(late.map(({ kind, daysLate }) => [kind, daysLate]));
    expect(lateness["inform-person"]).toBeUndefined();
    expect(lateness["notify-post"]).toEqual({ atLeast: 7, atMost: 7 });
    expect(lateness["allow-visit"]).toBeUndefined();
  });

  it("count a late visit against the other side only where it was refused before", () => {
    const tries = [visit(2, "2026-01-12", "refused"), visit(3, "2026-02", "took place")];
    const duty = dutiesOf(fold([...spain, ...tries], {}), defaultPolicy, "2026-06-01").find(
      ({ kind }) => kind === "allow-visit",
    );
    expect(duty).toMatchObject({ state: "done", daysLate: { atLeast: 18, atMost: 45 } });
  });

  it("give way to what the person wants, the last word counting", () => {
    const against = said(2, "person opposes", "2026-01-11");
    expect(duties("2026-01-12", spain, against)).toContain("notify-post: excepted, 2026-01-14");
    expect(duties("2026-01-12", spain, against)).toContain("allow-visit: excepted, 2026-01-14");
    expect(duties("2026-01-13", spain, against, said(3, "person asked", "2026-01-12"))).toContain(
      "notify-post: due, 2026-01-15",
    );
  });

  it("show a visit that was refused", () => {
    expect(duties("2026-01-12", spain, visit(2, "2026-01-11", "ignored"))).toContain(
      "allow-visit: refused by the other side, 2026-01-14",
    );
  });

  it("run between the least and the most days of an agreement of the two states, asked for or not", () => {
    for (const held of [heldIn("RU", "US"), heldIn("US", "RU"), heldIn("JP", "RU")]) {
      expect(duties("2026-01-13", held)).toContain("notify-post: due, 2026-01-11 to 2026-01-13");
      expect(duties("2026-01-14", held)).toContain("allow-visit: due, 2026-01-12 to 2026-01-14");
    }
    expect(duties("2026-01-14", heldIn("RU", "US"), said(2, "post not told"))).toContain(
      "notify-post: late, 2026-01-11 to 2026-01-13",
    );
    expect(duties("2026-01-13", heldIn("RU", "SO"))).toContain("notify-post: due, 2026-01-13");
  });

  it("may count from the notification, and wait for it", () => {
    const held = heldIn("CN", "US");
    expect(duties("2026-01-12", held)).toContain("allow-visit: not known");
    expect(duties("2026-01-13", held, said(2, "post told", "2026-01-12"))).toContain(
      "allow-visit: due, 2026-01-14",
    );
  });

  it("run in the United States for listed states whether or not the person asks", () => {
    expect(duties("2026-01-11", heldIn("US", "GB"))).toContain("notify-post: due, 2026-01-13");
    expect(duties("2026-01-11", heldIn("US", "FR"))).toContain("notify-post: not known, 2026-01-13");
    expect(basesOf(heldIn("US", "GB"))["notify-post"]).toMatch(/^policy under US Department of State/);
  });

  it("take no days from an agreement of which the days were not read, and say that there is one", () => {
    expect(basesOf(heldIn("RU", "GB"))["notify-post"]).toMatch(/^policy under (?:VCCR|Vienna)/);
    const unread = (held: Entry[]) =>
      dutiesOf(fold(held, {}), defaultPolicy, "2026-01-11").flatMap(({ kind, unread: agreement }) =>
        agreement ? `${kind}: ${agreement.provision.id}` : [],
      );
    const agreement = "consular-united-kingdom-ussr";
    expect(unread(heldIn("RU", "GB")).sort()).toEqual([
      `allow-visit: ${agreement}`,
      `notify-post: ${agreement}`,
    ]);
    expect(unread(heldIn("RU", "US"))).toEqual([]);
    expect(unread(heldIn("ES", "KZ"))).toEqual([]);
  });

  it("do not run for a state's own nationals, and are not known for those who have both nationalities", () => {
    expect(duties("2026-01-11", heldIn("ES", "ES"))).toEqual([]);
    expect(duties("2026-01-11", heldIn("ES", "ES", "KZ"))).toContain("inform-person: not known, 2026-01-13");
  });

  it("have no day where that of the arrest is not known, and none for those who are free", () => {
    const undated = [fact(1, "arrest", undefined, { country: "ES" })];
    expect(duties("2026-06-01", undated)).toContain("inform-person: not known");
    expect(duties("2026-06-01", spain, fact(5, "release", "2026-02-01", {}))).toEqual([]);
  });
});
