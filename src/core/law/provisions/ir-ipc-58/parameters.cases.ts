import type { ParameterCases } from "../../parameter-case.ts";

export const cases: ParameterCases = {
  provision: "ir-ipc-58",
  cases: [
    {
      of: "share-long",
      asks: { regime: "IR", date: "long", months: 132 },
      gives: { "2020-01-01": "2025-07-01 by 1/2" },
    },
    {
      of: "share-other",
      asks: { regime: "IR", date: "other", months: 60 },
      gives: { "2020-01-01": "2021-08-31 by 1/3" },
    },
  ],
};
