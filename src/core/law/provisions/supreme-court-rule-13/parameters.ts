import type { Parameter } from "../../parameter.ts";
import type { Source } from "../../source.ts";

/** Rules 10 and 13.1, as printed with the rules of February 2010. */
export const printed: Source = {
  address: "https://www.sou.st/read/mgzgfytsdb/text-part0037.html",
  mark: "verified",
  checked: "2026-11-22",
};

export const certiorariDays: Parameter<number> = {
  id: "certiorari-days",
  label: { en: "Time to petition the Supreme Court", ru: "Срок обращения в Верховный суд" },
  unit: { en: "days", ru: "дней" },
  values: [{ from: "2010-02-16", value: 90, source: printed }],
};
