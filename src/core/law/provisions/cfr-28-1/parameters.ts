import type { Parameter } from "../../parameter.ts";
import type { Source } from "../../source.ts";

const checked = "2026-11-22";

/** The rules of 1993 as printed in 2002: section 1.1 and the headings of the others. */
export const printed: Source = {
  address: "http://www.gpo.gov:80/fdsys/pkg/CFR-2002-title28-vol1/html/CFR-2002-title28-vol1-part1.htm",
  mark: "verified",
  checked,
};

/** Section 1.2 as quoted. */
export const quoted: Source = {
  address: "https://correctmilitaryrecords.com/presidential-pardons",
  mark: "verified",
  checked,
};

/** The Pardon Attorney's instructions. */
export const instructions: Source = { address: "https://docslib.org/doc/1038888", mark: "verified", checked };

/** Section 1.2, in the rules published on 18 October 1993 (58 FR 53658). */
export const yearsBeforePardon: Parameter<number> = {
  id: "years-before-pardon",
  label: { en: "Waiting time before a petition for pardon", ru: "Срок ожидания до прошения о помиловании" },
  unit: { en: "years", ru: "лет" },
  values: [{ from: "1993-10-18", value: 5, source: quoted }],
};
