import type { Text } from "../../../words/text.ts";
import type { Parameter } from "../../parameter.ts";
import type { Source } from "../../source.ts";

/** The section itself, as in force in March 2026. */
export const section: Source = {
  address: "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title22-section1741",
  mark: "verified",
  checked: "2026-11-22",
};

const days = (id: string, label: Text, from: string, value: number): Parameter<number> => ({
  id,
  label,
  unit: { en: "days", ru: "дней" },
  values: [{ from, value, source: section }],
});

/** Subsection (b) in the wording of 23 December 2022, (e) as added on 23 December 2024. */
export const clocks: readonly Parameter<number>[] = [
  days(
    "congress-days",
    { en: "To tell Congress of a determination", ru: "На сообщение Конгрессу о признании" },
    "2022-12-23",
    14,
  ),
  days(
    "review-days",
    { en: "Between joint reviews of cases, at most", ru: "Между совместными рассмотрениями, не более" },
    "2024-12-23",
    180,
  ),
  days(
    "report-days",
    { en: "From the review to the report", ru: "От рассмотрения до доклада" },
    "2024-12-23",
    30,
  ),
  days(
    "family-days",
    { en: "From the report to telling the family", ru: "От доклада до извещения семьи" },
    "2024-12-23",
    30,
  ),
  days(
    "determination-days",
    { en: "From an assessment to the determination", ru: "От оценки до признания" },
    "2024-12-23",
    180,
  ),
];
