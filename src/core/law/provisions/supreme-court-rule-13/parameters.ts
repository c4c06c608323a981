import type { Parameter } from "../../parameter.ts";
import type { Source } from "../../source.ts";

/** Rules 10 and 13.1, as printed with the rules of February 2010. */
export const printed: Source = {
  address: "https://www.sou.st/read/mgzgfytsdb/text-part0037.html",
  mark: "verified",
  checked: "2026-11-22",
};

/** Rule 30.1. */
export const counting: Source = {
  ...printed,
  address: "http://supct.law.cornell.edu/rules/supct/30.html",
};

/** The order of 19 March 2020, for petitions due on or after that day. */
export const order2020: Source = {
  ...printed,
  address:
    "https://reason.com/volokh/2020/03/19/supreme-court-extends-cert-filing-deadline-by-2-months/?comments=true",
};

/** The order of 19 July 2021, for judgments from that day on. */
export const order2021: Source = {
  ...printed,
  address:
    "https://www.justicenewsflash.com/2021/07/19/court-ends-extension-of-covid-related-application-deadline_20210719154102.html",
};

/** By the day of the judgment below: what would have been due from 19 March 2020 on had more time. */
export const certiorariDays: Parameter<number> = {
  id: "certiorari-days",
  label: {
    en: "Time to petition the Supreme Court, by the day of the decision below",
    ru: "Срок обращения в Верховный суд, по дню обжалуемого решения",
  },
  unit: { en: "days", ru: "дней" },
  values: [
    { from: "2010-02-16", until: "2019-12-19", value: 90, source: printed },
    { from: "2019-12-20", until: "2021-07-18", value: 150, source: order2020 },
    { from: "2021-07-19", value: 90, source: order2021 },
  ],
};
