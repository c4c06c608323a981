import type { RemedyCases } from "../../remedy-case.ts";

export const cases: RemedyCases = {
  remedy: "us-appeal",
  on: "2025-03-12",
  facts: { sentencingState: "US", jurisdiction: "federal", appealTimeRunsFrom: "2025-03-03" },
  conditions: {
    "federal-sentence": { fails: { jurisdiction: "military" }, unknown: { jurisdiction: undefined } },
    "in-time": {
      fails: { appealTimeRunsFrom: "2025-01-03" },
      unknown: { appealTimeRunsFrom: "2025-02-20" },
    },
  },
};
