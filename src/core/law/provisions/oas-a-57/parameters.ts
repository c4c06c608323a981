import type { Parameter } from "../../parameter.ts";
import { unread } from "./sources.ts";

/** Art. III.6; the Convention is in force since 12 April 1996. */
export const monthsLeft: Parameter<number> = {
  id: "months-left",
  label: { en: "Least remainder of the sentence", ru: "Наименьший остаток срока" },
  unit: { en: "months", ru: "месяцев" },
  values: [{ from: "1996-04-12", value: 6, source: unread }],
};
