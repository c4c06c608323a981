import { describe, expect, it } from "vitest";
import { addDays } from "../dates/calendar.ts";
import type { Facts } from "./facts/facts.ts";
import { findRemedies } from "./find-remedies.ts";
import type { Finding } from "./finding.ts";
import { type Party, partyOn } from "./party.ts";
import { parties as convention } from "./provisions/ets-112/parties.ts";
import { parties as protocol } from "./provisions/ets-167/parties.ts";
import { parties as american } from "./provisions/oas-a-57/parties.ts";
import { parties as partners } from "./provisions/us-bilateral-transfer/parties.ts";
import { remedies } from "./remedies.ts";
import { remedyCases } from "./remedy-cases.ts";

const everything = (id: string): Facts => remedyCases.find(({ remedy }) => remedy === id)?.facts ?? {};

const finding = (id: string, condition: string, facts: Facts, on = "2025-03-01"): Finding | undefined =>
  findRemedies(
    remedies.filter((remedy) => remedy.id === id),
    { ...everything(id), ...facts },
    on,
  )[0]?.conditions.find((each) => each.id === condition)?.finding;

describe("a party", () => {
  const dated = ([convention, protocol, american, partners] as readonly (readonly Party[])[]).flatMap(
    (list) => list.map((party) => [party.state, party.from, party.until, list] as const),
  );

  it("is one from its day on, to its last day, and not before or after", () => {
    for (const [state, from, until, list] of dated) {
      if (from !== undefined) {
        expect(partyOn(list, state, from)).toBeDefined();
        expect(partyOn(list, state, addDays(from, -1))).toBeUndefined();
      }
      if (until !== undefined) {
        expect(partyOn(list, state, until)).toBeDefined();
        expect(partyOn(list, state, addDays(until, 1))).toBeUndefined();
      }
    }
  });

  it("stands once in a list; that of ETS 112 has all 69", () => {
    for (const list of [convention, protocol, american, partners])
      expect(new Set(list.map(({ state }) => state)).size).toBe(list.length);
    expect(convention).toHaveLength(69);
  });
});

describe("transfer under ETS 112", () => {
  it("opens on the day on which the Convention binds the state", () => {
    const home = { homeState: "BR", nationalities: ["BR"] };
    expect(finding("transfer-ets-112", "home-state-party", home, "2023-09-30")).toBe("not met");
    expect(finding("transfer-ets-112", "home-state-party", home, "2023-10-01")).toBe("met");
  });

  it("says since when, and where the day was not read", () => {
    const [found] = findRemedies(
      remedies.filter(({ id }) => id === "transfer-ets-112"),
      { ...everything("transfer-ets-112"), sentencingState: "TR" },
      "2025-03-01",
    );
    expect(found?.conditions.slice(0, 2).map(({ reason }) => reason.en)).toEqual([
      "A party: Türkiye (since 1 January 1988; the day is not verified).",
      "A party: Georgia (since 1 February 1998).",
    ]);
  });

  it("counts six months from the request, or from the day asked about", () => {
    const remainder = (facts: Facts, on?: string) => finding("transfer-ets-112", "remainder", facts, on);
    expect(remainder({ transferRequestedOn: "2024-09-01", fullTermOn: "2025-03-01" })).toBe("met");
    expect(remainder({ transferRequestedOn: "2024-09-02", fullTermOn: "2025-03-01" })).toBe("not met");
    expect(remainder({ transferRequestedOn: "2024-09", fullTermOn: "2025-03-01" })).toBe("unknown");
    const none = { transferRequestedOn: undefined, fullTermOn: "2025-09-01" };
    expect(remainder(none, "2025-03-01")).toBe("met");
    expect(remainder(none, "2025-03-02")).toBe("not met");
    expect(remainder({ penalty: "life", fullTermOn: undefined })).toBe("met");
  });

  it("asks whether the home state counts the person among its nationals by its declaration", () => {
    const swiss: Facts = { homeState: "CH", nationalities: ["AM"] };
    expect(finding("transfer-ets-112", "national", swiss)).toBe("unknown");
    expect(finding("transfer-ets-112", "national", { ...swiss, countsAsNational: true })).toBe("met");
    expect(finding("transfer-ets-112", "national", { ...swiss, countsAsNational: false })).toBe("not met");
    expect(finding("transfer-us", "national", swiss)).toBe("not met");
    const canadian: Facts = { homeState: "CA", nationalities: ["AM"] }; // has declared nothing
    expect(finding("transfer-ets-112", "national", canadian)).toBe("not met");
  });

  it.each(["CA", "CH", "LV"])(
    "believes it where %s is said to, whatever was read of its declarations",
    (homeState) => {
      const counted: Facts = { homeState, nationalities: ["AM"], countsAsNational: true };
      for (const id of ["transfer-ets-112", "transfer-ets-167", "transfer-cets-222"])
        expect(finding(id, "national", counted)).toBe("met");
      expect(finding("transfer-ets-112", "national", { ...counted, nationalities: undefined })).toBe("met");
      expect(finding("transfer-us", "national", counted)).toBe("not met");
    },
  );

  it("takes a judgment for final from the day on which it became so", () => {
    const final = (judgmentFinalOn: string) =>
      finding("transfer-ets-112", "final", { judgmentFinal: undefined, judgmentFinalOn });
    expect(final("2025-03-01")).toBe("met");
    expect(final("2025-03-02")).toBe("unknown");
  });

  it("takes a person to another state than the one that passed the sentence", () => {
    const own = (nationalities: string[], condition: string) =>
      finding("transfer-ets-112", condition, { sentencingState: "NO", homeState: undefined, nationalities });
    expect(own(["NO"], "national")).toBe("not met");
    expect(own(["NO", "GE"], "national")).toBe("met");
    expect(own(["NO", "VN"], "home-state-party")).toBe("not met");
    expect(own(["NO", "GE"], "home-state-party")).toBe("met");
  });
});

describe("transfer under ETS 167", () => {
  it("does not take a state for an outsider because its row was not read", () => {
    const party = (facts: Facts, on?: string) =>
      finding("transfer-ets-167", "sentencing-state-party", facts, on);
    expect(party({ sentencingState: "ES" })).toBe("unknown");
    expect(party({ sentencingState: "ES", additionalProtocolBinds: true })).toBe("met");
    expect(party({ sentencingState: "ES", additionalProtocolBinds: false })).toBe("not met");
    expect(party({ sentencingState: "CN" })).toBe("not met");
    expect(party({ sentencingState: "DE" }, "2007-07-31")).toBe("not met");
    expect(party({ sentencingState: "DE" }, "2007-08-01")).toBe("met");
  });

  it("minds the declarations of Ireland and Belgium", () => {
    const free = (facts: Facts) => finding("transfer-ets-167", "no-declaration", facts);
    expect(free({ sentencingState: "IE" })).toBe("not met");
    expect(free({ homeState: "IE", nationalities: ["IE"] })).toBe("not met");
    expect(free({ sentencingState: "BE", livedInDeclaringState: false })).toBe("met");
    expect(free({ sentencingState: "GB", declaredAgainstArticle3: undefined })).toBe("unknown"); // not read
    expect(free({ sentencingState: "GB", declaredAgainstArticle3: true })).toBe("not met");
    expect(free({ sentencingState: "NO", declaredAgainstArticle3: undefined })).toBe("met");
  });
});

describe("transfer to or from the United States", () => {
  const partner = (state: string): Facts => ({ homeState: state, nationalities: [state] });

  it("is closed for Hong Kong since 19 August 2020", () => {
    expect(finding("transfer-us", "treaty", partner("HK"), "2020-08-18")).toBe("met");
    expect(finding("transfer-us", "treaty", partner("HK"), "2020-08-19")).toBe("not met");
  });

  it("asks for twelve months from Thailand, and from France until 9 April 2019", () => {
    const left = (state: string, requested: string, fullTermOn: string) =>
      finding("transfer-us", "remainder", { ...partner(state), transferRequestedOn: requested, fullTermOn });
    expect(left("TH", "2024-03-01", "2025-03-01")).toBe("met");
    expect(left("TH", "2024-03-02", "2025-03-01")).toBe("not met");
    expect(left("FR", "2019-04-08", "2019-12-31")).toBe("not met");
    expect(left("FR", "2019-04-09", "2019-12-31")).toBe("met");
    expect(left("FR", "2019-04", "2019-12-31")).toBe("unknown");
    const either = { nationalities: ["GE", "TH"], homeState: undefined, fullTermOn: "2025-09-15" };
    expect(finding("transfer-us", "remainder", either)).toBe("unknown");
    expect(left("GE", "2011-01-01", "2015-01-01")).toBe("unknown");
  });

  it("opens again two years after a refusal, sooner where its reason has passed", () => {
    const again = (facts: Facts, on: string) =>
      finding("transfer-us", "re-application", { transferRequestedOn: undefined, ...facts }, on);
    const refused: Facts = { transferRefusedOn: "2019-10-07", refusalObstacleGone: false };
    expect(again(refused, "2021-10-06")).toBe("not met");
    expect(again(refused, "2021-10-07")).toBe("met");
    expect(again({ ...refused, refusalObstacleGone: undefined }, "2021-10-06")).toBe("unknown");
    expect(again({ ...refused, refusalObstacleGone: true }, "2020-01-01")).toBe("met");
    expect(again({ ...refused, transferRefusedOn: "2019-10" }, "2021-10-15")).toBe("unknown");
    expect(again({ transferRefusedBefore: true }, "2021-10-15")).toBe("unknown");
  });

  it("has no treaty between two partners of the United States through it", () => {
    const [found] = findRemedies(
      remedies.filter(({ id }) => id === "transfer-us"),
      { sentencingState: "TH", homeState: "PE", nationalities: ["PE"] },
      "2025-03-01",
    );
    const treaty = found?.conditions.find(({ id }) => id === "treaty");
    expect(treaty?.grounds.map((ground) => ground.finding)).toEqual(["not met", "not met", "not met"]);
  });
});
