import type { ParameterCases } from "../../parameter-case.ts";

export const cases: ParameterCases = {
  provision: "gb-cja-2003",
  cases: [
    {
      of: "share",
      since: "2024-09-10",
      asks: { regime: "GB", date: "standard", months: 48 },
      gives: {
        "2022-09-10": "2024-09-09 by 1/2",
        "2022-09-11": "2024-09-10 by 2/5",
        "2022-10-25": "2024-09-10 by 2/5",
        "2024-09-01": "2026-04-08 by 2/5",
      },
    },
    {
      of: "share-long",
      since: "2024-10-22",
      asks: { regime: "GB", date: "standard-long", months: 72 },
      gives: {
        "2021-10-22": "2024-10-21 by 1/2",
        "2021-10-23": "2024-10-22 by 2/5",
        "2021-12-01": "2024-10-22 by 2/5",
        "2024-09-01": "2027-01-25 by 2/5",
      },
    },
    {
      of: "share-excluded",
      asks: { regime: "GB", date: "standard-excluded", months: 48 },
      gives: { "2024-09-01": "2026-09-01 by 1/2" },
    },
    {
      of: "share-serious",
      since: "2020-04-01",
      asks: { regime: "GB", date: "serious", months: 84, from: "2020-05-01" },
      gives: { "2020-03-31": "none", "2020-04-01": "2024-12-29 by 2/3" },
    },
    {
      of: "share-sexual",
      since: "2022-06-28",
      asks: { regime: "GB", date: "sexual-or-violent", months: 48, from: "2022-07-01" },
      gives: { "2022-06-27": "none", "2022-06-28": "2025-02-28 by 2/3" },
    },
    {
      of: "share-extended",
      asks: { regime: "GB", date: "extended", months: 48 },
      gives: { "2024-09-01": "2027-05-02 by 2/3" },
    },
  ],
};
