import { describe, expect, it } from "vitest";
import type { Facts } from "./facts/facts.ts";
import { findRemedies } from "./find-remedies.ts";
import { remedies } from "./remedies.ts";

const consent = (id: string, facts: Facts) =>
  findRemedies(
    remedies.filter((remedy) => remedy.id === id),
    facts,
    "2025-03-01",
  )[0]?.conditions.find((each) => each.id === "consent");

describe.each(["transfer-ets-112", "transfer-us"])("consent to %s", (id) => {
  const unable: Facts = { canConsent: false };

  it("is given by the legal representative of somebody who cannot decide alone", () => {
    expect(consent(id, { ...unable, consentsToTransfer: true })).toMatchObject({
      finding: "unknown",
      missing: ["representativeConsents"],
    });
    expect(consent(id, { ...unable, representativeConsents: true })?.finding).toBe("met");
    expect(consent(id, { ...unable, representativeConsents: false })?.finding).toBe("not met");
  });

  it("is the person's own otherwise", () => {
    expect(consent(id, { consentsToTransfer: true })?.finding).toBe("met");
    expect(consent(id, { canConsent: true, consentsToTransfer: false })?.finding).toBe("not met");
    expect(consent(id, { representativeConsents: true })?.missing).toEqual(["consentsToTransfer"]);
  });
});
