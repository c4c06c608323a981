import type { Parameter } from "../../parameter.ts";
import { read } from "./sources.ts";

/** Art. 3.1.c; the Convention is in force since 1 July 1985. */
export const monthsLeft: Parameter<number> = {
  id: "months-left",
  label: { en: "Least remainder of the sentence", ru: "Наименьший остаток срока" },
  unit: { en: "months", ru: "месяцев" },
  values: [{ from: "1985-07-01", value: 6, source: read }],
};
