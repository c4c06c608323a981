import type { ParameterCases } from "../../parameter-case.ts";

export const cases: ParameterCases = {
  provision: "th-parole",
  cases: [
    {
      of: "share-excellent",
      asks: { regime: "TH", date: "excellent", months: 60 },
      gives: { "2021-01-01": "2024-05-02 by 2/3" },
    },
    {
      of: "share-very-good",
      asks: { regime: "TH", date: "very-good", months: 60 },
      gives: { "2021-01-01": "2024-10-01 by 3/4" },
    },
    {
      of: "share-good",
      asks: { regime: "TH", date: "good", months: 60 },
      gives: { "2021-01-01": "2024-12-31 by 4/5" },
    },
  ],
};
