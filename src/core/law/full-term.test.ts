import { describe, expect, it } from "vitest";
import { fullTermOf } from "./full-term.ts";

describe("when a sentence ends in full", () => {
  it("is what the authority says", () => {
    expect(fullTermOf({ fullTermOn: "2030-05", sentencedOn: "2011-09-07", sentenceMonths: 12 })).toEqual({
      earliest: "2030-05-01",
      latest: "2030-05-31",
    });
  });

  it("else lies between all time in custody credited and none of it", () => {
    expect(fullTermOf({ heldSince: "2020-03-01", sentencedOn: "2021-01-10", sentenceMonths: 24 })).toEqual({
      earliest: "2022-02-28",
      latest: "2023-01-09",
    });
  });

  it("is not known without the beginning of custody: it may have been long before", () => {
    expect(fullTermOf({ sentencedOn: "2021-01-10", sentenceMonths: 24 })).toBeUndefined();
    expect(fullTermOf({ heldSince: "2020-03-01", sentenceMonths: 24 })).toBeUndefined();
  });
});
