import type { Parameter } from "../../parameter.ts";
import type { Source } from "../../source.ts";

const checked = "2026-11-22";

/** How the time limit changed. */
export const timeLimit: Source = {
  address: "https://strategiclitigations.org/?p=1458",
  mark: "verified",
  checked,
};

/** The 46 member states of the Council of Europe, all of them parties. */
export const members: Source = {
  address: "https://www.mfa.gov.tr/council-of-europe.en.mfa",
  mark: "partly verified",
  checked,
};

/** The Court's decision of 22 March 2022, as cited in full. */
export const russia: Source = {
  address: "https://www.echrblog.com/2022/03/echr-continues-to-apply-for-russia.html",
  mark: "verified",
  checked,
};

/** Protocol 15, by the day of the final domestic decision. */
export const applicationMonths: Parameter<number> = {
  id: "application-months",
  label: {
    en: "Time to apply, by the day of the final domestic decision",
    ru: "Срок обращения, по дню окончательного внутреннего решения",
  },
  unit: { en: "months", ru: "месяцев" },
  values: [
    { until: "2022-01-31", value: 6, source: timeLimit },
    { from: "2022-02-01", value: 4, source: timeLimit },
  ],
};
