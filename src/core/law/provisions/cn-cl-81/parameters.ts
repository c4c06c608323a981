import type { Fraction, Parameter } from "../../parameter.ts";
import type { Source } from "../../source.ts";

export const code: Source = {
  address: "http://xsbhlawyers.net/References/Penal_Code_of_PRC/show-2461.html",
  mark: "verified",
  checked: "2026-11-22",
};

/** Amendment VIII, in force since 1 May 2011: what it changed, and what stood before. */
export const amendment8: Source = {
  ...code,
  address: "https://english.court.gov.cn/2015-12/01/c_766155_2.htm",
};
const commentary: Source = { ...code, address: "http://ask.fsou.com/html/text/art/3356076/335607686_3.html" };

/** Which of the two goes for whom: the court's interpretation of 25 April 2011, of which the beginning was read. */
export const interpretation: Source = {
  ...code,
  address:
    "https://zh.wikisource.org/zh-hans/%E6%9C%80%E9%AB%98%E4%BA%BA%E6%B0%91%E6%B3%95%E9%99%A2%E5%85%B3%E4%BA%8E%E3%80%8A%E4%B8%AD%E5%8D%8E%E4%BA%BA%E6%B0%91%E5%85%B1%E5%92%8C%E5%9B%BD%E5%88%91%E6%B3%95%E4%BF%AE%E6%AD%A3%E6%A1%88(%E5%85%AB)%E3%80%8B%E6%97%B6%E9%97%B4%E6%95%88%E5%8A%9B%E9%97%AE%E9%A2%98%E7%9A%84%E8%A7%A3%E9%87%8A",
  mark: "partly verified",
};

export const share: Parameter<Fraction> = {
  id: "share",
  label: { en: "Parole", ru: "Условно-досрочное освобождение" },
  unit: { en: "of the term", ru: "срока" },
  values: [{ value: "1/2", source: code }],
};

/** By the day of the offence. */
export const lifeYears: Parameter<number> = {
  id: "life-years",
  label: { en: "Parole from life", ru: "Освобождение от пожизненного срока" },
  unit: { en: "years", ru: "лет" },
  values: [
    { until: "2011-04-30", value: 10, source: commentary },
    { from: "2011-05-01", value: 13, source: amendment8 },
  ],
};
