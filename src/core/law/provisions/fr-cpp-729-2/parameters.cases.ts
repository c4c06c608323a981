import type { ParameterCases } from "../../parameter-case.ts";

export const cases: ParameterCases = {
  provision: "fr-cpp-729-2",
  cases: [
    {
      of: "share-served",
      asks: {
        remedy: "fr-release-for-removal",
        condition: "half-served",
        facts: { penalty: "term", heldSince: "2023-01-01", sentenceMonths: 24 },
      },
      gives: { "2024-01-01": "unknown", "2024-01-02": "met" },
    },
    {
      of: "years-of-life",
      asks: {
        remedy: "fr-release-for-removal",
        condition: "half-served",
        facts: { penalty: "life", heldSince: "2007-03-01" },
      },
      gives: { "2025-02-28": "not met", "2025-03-01": "met" },
    },
  ],
};
