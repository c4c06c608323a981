import type { ParameterCases } from "../../parameter-case.ts";

export const cases: ParameterCases = {
  provision: "un-srt",
  cases: [
    {
      of: "recent-months",
      asks: { remedy: "un-srt", condition: "recent", facts: { violationOn: "2023-03-01" } },
      gives: { "2025-03-01": "met", "2025-03-02": "not met" },
    },
  ],
};
