import { expect, it } from "vitest";
import { consularConventions } from "./consular-conventions.ts";
import { usMandatoryStates } from "./us-mandatory-notification.ts";

it("no agreement is of a state with itself, and no two states have two", () => {
  const pairs = consularConventions.map(({ states }) => [...states].sort().join(" "));
  for (const { states } of consularConventions) expect(new Set(states).size).toBe(2);
  expect(new Set(pairs).size).toBe(pairs.length);
});

it("every agreement has an id of its own; no days are counted by a text that was not read", () => {
  expect(new Set(consularConventions.map(({ provision }) => provision.id)).size).toBe(
    consularConventions.length,
  );
  for (const { notify, access, provision } of consularConventions) {
    expect(provision.id).toMatch(/^[a-z-]+$/);
    for (const [term, paragraph] of [
      [notify, "notify"],
      [access, "access"],
    ] as const) {
      if (!term) expect(provision.paragraphs[paragraph]).toBeUndefined();
      else {
        for (const { value } of term.most.values) expect(term.least).toBeLessThanOrEqual(value);
        expect(provision.paragraphs[paragraph]?.source.mark).not.toBe("not verified");
      }
    }
  }
});

it("the list of the United States names 57 states, China with Hong Kong and Macao", () => {
  expect(usMandatoryStates.size).toBe(57 + 2);
});
