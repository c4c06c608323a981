import type { ParameterCases } from "../../parameter-case.ts";

export const cases: ParameterCases = {
  provision: "us-bilateral-transfer",
  cases: [
    {
      of: "party HK",
      since: "2020-08-19",
      asks: {
        remedy: "transfer-us",
        condition: "treaty",
        facts: { sentencingState: "US", homeState: "HK", nationalities: ["HK"] },
      },
      gives: { "2020-08-18": "met", "2020-08-19": "not met" },
    },
  ],
};
