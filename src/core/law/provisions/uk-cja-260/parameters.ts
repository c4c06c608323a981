import type { Parameter } from "../../parameter.ts";
import type { Source } from "../../source.ts";

const checked = "2026-11-22";

/** The Order of September 2025. */
export const order: Source = {
  address: "http://policy-wire.co.uk/england-and-wales-cut-deportation-removal-to-30-served-4-years",
  mark: "verified",
  checked,
};

/** What held before, and since when. */
export const handbook: Source = {
  address:
    "https://avid-detention.gitbook.io/avid-handbook/removal-return-and-deportation/the-early-removal-scheme",
  mark: "verified",
  checked,
};

/** Section 35 of the Sentencing Act 2026. */
export const act2026: Source = {
  address: "http://lawglobalhub.com/section-35-sentencing-act-2026-uk/",
  mark: "verified",
  checked,
};

/** The section as it stood on 1 December 2020. */
export const section2020: Source = {
  address: "https://legislation.gov.uk/cy/ukpga/2003/44/section/260/2020-12-01?view=plain",
  mark: "verified",
  checked,
};

/** Section 259 as it stood on 1 April 2020. */
export const section259: Source = {
  address:
    "https://legislation.gov.uk/ukpga/2003/44/part/12/chapter/6/crossheading/persons-liable-to-removal-from-the-united-kingdom/2020-04-01",
  mark: "verified",
  checked,
};

/** What the Order of 2023 says of one half, one year and 545 days. */
const order2023: Source = {
  address: "https://legislation.gov.uk/ukdsi/2023/9780348252521",
  mark: "verified",
  checked,
};

/** That one year came in on 28 June 2022 was not read. */
const since2022: Source = { ...order2023, mark: "partly verified" };

/** What held before December 2020 is not held here. */
export const shareServed: Parameter<number> = {
  id: "share-served",
  label: { en: "Share of the custodial part", ru: "Доля тюремной части срока" },
  unit: { en: "per cent", ru: "процентов" },
  values: [
    { from: "2020-12-01", until: "2022-06-27", value: 50, source: section2020 },
    { from: "2022-06-28", until: "2025-09-22", value: 50, source: order2023 },
    { from: "2025-09-23", value: 30, source: order },
  ],
};

export const leadDays: Parameter<number> = {
  id: "lead-days",
  label: { en: "Before the end of the custodial part, at most", ru: "До конца тюремной части, не более" },
  unit: { en: "days", ru: "дней" },
  values: [
    { from: "2020-12-01", until: "2022-06-27", value: 270, source: section2020 },
    { from: "2024-01-16", until: "2025-09-22", value: 545, source: order2023 },
  ],
};

export const leadMonths: Parameter<number> = {
  id: "lead-months",
  label: { en: "Before the end of the custodial part, at most", ru: "До конца тюремной части, не более" },
  unit: { en: "months", ru: "месяцев" },
  values: [
    { from: "2022-06-28", until: "2024-01-15", value: 12, source: since2022 },
    { from: "2025-09-23", value: 48, source: order },
  ],
};
