import type { RemedyCases } from "../../remedy-case.ts";

export const cases: RemedyCases = {
  remedy: "us-rule-35b",
  on: "2025-03-01",
  facts: {
    sentencingState: "US",
    jurisdiction: "federal",
    sentencedOn: "2024-03-01",
    substantialAssistance: true,
    governmentMovesToReduce: true,
    helpKnownOrUsefulLater: false,
  },
  conditions: {
    "federal-sentence": { fails: { jurisdiction: "state" }, unknown: { jurisdiction: undefined } },
    assistance: {
      fails: { substantialAssistance: false },
      unknown: { substantialAssistance: undefined },
    },
    "prosecution-moves": {
      fails: { governmentMovesToReduce: false },
      unknown: { governmentMovesToReduce: undefined },
    },
    "in-time": { fails: { sentencedOn: "2024-02-29" }, unknown: { sentencedOn: "2024-02/2024-03" } },
  },
};
