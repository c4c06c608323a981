import type { RemedyCases } from "../../remedy-case.ts";

export const cases: RemedyCases = {
  remedy: "us-cert",
  on: "2025-03-01",
  facts: { sentencingState: "US", lastAppealDecidedOn: "2024-12-01" },
  conditions: {
    "sentencing-state": { fails: { sentencingState: "CA" }, unknown: { sentencingState: undefined } },
    "in-time": {
      fails: { lastAppealDecidedOn: "2024-11-30" },
      unknown: { lastAppealDecidedOn: "2024" },
    },
  },
};
