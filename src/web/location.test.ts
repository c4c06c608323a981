import { describe, expect, it } from "vitest";
import { targetOf } from "./location.ts";
import { readSearch, writeSearch } from "./search-values.ts";

describe("an address within the program", () => {
  it("is taken apart for the router", () => {
    expect(targetOf("/sources/7?from=2&to=9#words")).toEqual({
      to: "/sources/7",
      search: { from: "2", to: "9" },
      hash: "words",
    });
    expect(targetOf("/cases")).toEqual({ to: "/cases", search: {} });
  });

  it("keeps every value behind the question mark as text", () => {
    expect(readSearch("?q=007&exact=true")).toEqual({ q: "007", exact: "true" });
    expect(readSearch(writeSearch({ q: "Иван & Co", on: undefined, kind: "" }))).toEqual({ q: "Иван & Co" });
    expect(writeSearch({})).toBe("");
  });
});
