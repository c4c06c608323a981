import { describe, expect, it } from "vitest";
import type { Facts } from "./facts/facts.ts";
import { findRemedies } from "./find-remedies.ts";
import { remedies } from "./remedies.ts";
import { remedyCases } from "./remedy-cases.ts";

const transfers = remedies.filter(({ id }) => /^(transfer|take-over)-/.test(id));
const everything = (id: string): Facts => remedyCases.find(({ remedy }) => remedy === id)?.facts ?? {};

const of = (id: string, facts: Facts) => {
  const own = remedies.filter((remedy) => remedy.id === id);
  const [found] = findRemedies(own, { ...everything(id), ...facts }, "2025-03-01");
  return {
    finding: found?.finding,
    of: (condition: string) => found?.conditions.find((each) => each.id === condition)?.finding,
  };
};

describe("the state that passed the sentence", () => {
  it.each(transfers.map(({ id }) => id))("takes nothing over from itself: %s", (id) => {
    const atHome: Facts = { sentencingState: "US", nationalities: ["US"], homeState: undefined };
    expect(of(id, atHome).finding).toBe("not met");
    expect(of(id, { ...atHome, homeState: "US" }).finding).toBe("not met");
  });

  it("is no candidate among several nationalities", () => {
    const both: Facts = { sentencingState: "US", nationalities: ["US", "TH"], homeState: undefined };
    expect(of("transfer-ets-112", both).of("home-state-party")).toBe("not met");
    expect(of("transfer-us", both).of("treaty")).toBe("met");
    const home: Facts = { sentencingState: "NO", nationalities: ["NO", "US"], homeState: undefined };
    expect(of("transfer-us", home).of("united-states")).toBe("met");
  });

  it("may be any other while it is not known", () => {
    const open: Facts = { sentencingState: undefined, nationalities: ["US"], homeState: undefined };
    expect(of("transfer-ets-112", open).of("home-state-party")).toBe("met");
  });
});
