import type { RemedyCases } from "../../remedy-case.ts";

export const cases: RemedyCases = {
  remedy: "clemency",
  on: "2025-03-01",
  facts: { sentencingState: "TH", wantsClemency: true },
  conditions: {
    "no-rules-held": {
      fails: { sentencingState: "US", jurisdiction: "federal" },
      unknown: { sentencingState: undefined },
    },
    "person-agrees": { fails: { wantsClemency: false }, unknown: { wantsClemency: undefined } },
  },
};
