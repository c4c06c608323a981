import { describe, expect, it } from "vitest";
import type { Facts } from "./facts/facts.ts";
import { findRemedies } from "./find-remedies.ts";
import { cases } from "./provisions/usc-18-3582/rule.cases.ts";
import { compassionateRelease } from "./provisions/usc-18-3582/rule.ts";

const asked = (facts: Facts, on = "2025-03-01") =>
  findRemedies([compassionateRelease], { ...cases.facts, ...facts }, on)[0]?.conditions.find(
    ({ id }) => id === "request-to-warden",
  );

describe("the request to the warden", () => {
  const notAsked: Facts = { wardenAsked: false, wardenReceivedOn: undefined };

  it("is not needed where the Bureau of Prisons has moved, so that nothing is settled while that is open", () => {
    expect(asked({ ...notAsked, bureauRouteDone: undefined })).toMatchObject({
      finding: "unknown",
      missing: ["bureauRouteDone"],
    });
    expect(asked({ ...notAsked, bureauRouteDone: false })?.finding).toBe("not met");
    expect(asked({ ...notAsked, bureauRouteDone: true })?.finding).toBe("met");
  });

  it("counts thirty days from its receipt", () => {
    expect(asked({ wardenReceivedOn: "2025-01-30" })?.finding).toBe("met");
    expect(asked({ wardenReceivedOn: "2025-01-31" })?.finding).toBe("not met");
  });
});
