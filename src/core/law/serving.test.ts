import { describe, expect, it } from "vitest";
import type { Facts } from "./facts/facts.ts";
import { findRemedies } from "./find-remedies.ts";
import { remedies } from "./remedies.ts";
import { remedyCases } from "./remedy-cases.ts";

const of = (id: string, facts: Facts, on?: string) => {
  const cases = remedyCases.find(({ remedy }) => remedy === id);
  const own = remedies.filter((remedy) => remedy.id === id);
  return findRemedies(own, { ...cases?.facts, ...facts }, on ?? cases?.on ?? "")[0]?.finding;
};

/** What is done for somebody who serves a sentence in prison, and for nobody else. */
const forPrisoners = [
  "transfer-ets-112",
  "transfer-ets-167",
  "transfer-oas-a-57",
  "us-compassionate-release",
  "us-early-removal",
  "uk-early-removal",
  "fr-release-for-removal",
];

describe.each(forPrisoners)("%s", (id) => {
  it("is closed for whoever is free", () => {
    expect(of(id, { inCustody: false })).toBe("not met");
    expect(of(id, { inCustody: undefined, releasedOn: "2024-12-01" })).toBe("not met");
    expect(of(id, { inCustody: false, releasedOn: "2024-12-01" })).toBe("not met");
  });

  it("was open until the release, and is not known where nothing is said", () => {
    expect(of(id, { inCustody: false, releasedOn: "2026-05-01" })).toBe("met");
    expect(of(id, { inCustody: false, releasedOn: "2025" })).toBe("unknown");
    expect(of(id, { inCustody: undefined })).toBe("unknown");
  });
});

it("a motion to vacate reaches whoever is under supervision after release", () => {
  expect(of("us-2255", { inCustody: false })).toBe("unknown");
  expect(of("us-2255", { inCustody: false, underSupervision: true })).toBe("met");
  expect(of("us-2255", { inCustody: false, underSupervision: false })).toBe("not met");
});
