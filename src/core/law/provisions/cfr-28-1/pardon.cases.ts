import type { RemedyCases } from "../../remedy-case.ts";

export const cases: RemedyCases = {
  remedy: "us-pardon",
  on: "2025-03-01",
  facts: {
    sentencingState: "US",
    jurisdiction: "federal",
    releasedOn: "2020-03-01",
    underSupervision: false,
  },
  conditions: {
    "federal-sentence": { fails: { sentencingState: "CA" }, unknown: { sentencingState: undefined } },
    "waiting-time": { fails: { releasedOn: "2020-03-02" }, unknown: { releasedOn: "2020" } },
    "not-supervised": { fails: { underSupervision: true }, unknown: { underSupervision: undefined } },
  },
};
