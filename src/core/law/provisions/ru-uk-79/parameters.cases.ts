import type { ParameterCases } from "../../parameter-case.ts";

export const cases: ParameterCases = {
  provision: "ru-uk-79",
  cases: [
    {
      of: "share-medium",
      asks: { regime: "RU", date: "minor-or-medium", months: 36 },
      gives: { "2021-01-01": "2021-12-31 by 1/3" },
    },
    {
      of: "share-grave",
      asks: { regime: "RU", date: "grave", months: 36 },
      gives: { "2021-01-01": "2022-07-02 by 1/2" },
    },
    {
      of: "share-especially-grave",
      asks: { regime: "RU", date: "especially-grave", months: 36 },
      gives: { "2021-01-01": "2022-12-31 by 2/3" },
    },
    {
      of: "remand-least",
      since: "2018-07-14",
      asks: { credited: "RU", months: 36, arrested: "2018-04-01" },
      gives: { "2018-07-13": "2021-03-31…2021-07-12", "2018-07-14": "2020-12-17…2021-03-31" },
    },
    {
      of: "remand-most",
      since: "2018-07-14",
      asks: { credited: "RU", months: 36, arrested: "2018-04-01" },
      gives: { "2018-07-13": "2021-03-31…2021-07-12", "2018-07-14": "2020-12-17…2021-03-31" },
    },
  ],
};
