import type { Parameter } from "../../parameter.ts";
import type { Source } from "../../source.ts";

const address =
  "https://guidelines.ussc.gov/apex/r/ussc_apex/guidelinesapp/guidelines?app_gl_id=%C2%A71B1.13";
const checked = "2026-11-22";

/** Subsections (a) and (b)(1). */
export const read: Source = { address, mark: "verified", checked };

/** Subsections (b)(2) to (b)(6): read in summaries, not in the text. */
export const readInPart: Source = {
  address: "https://landllawgroup.com/ussg-1b1-13-2023-amendment-six-categories/",
  mark: "partly verified",
  checked,
};

/** Amendment 814 took effect on this day; what stood before is not held here. */
const from = "2023-11-01";

export const ageOfDecline: Parameter<number> = {
  id: "age-of-decline",
  label: { en: "Age, where health declines with it", ru: "Возраст, при котором учитывается его ухудшение" },
  unit: { en: "years", ru: "лет" },
  values: [{ from, value: 65, source: readInPart }],
};

export const yearsServedInAge: Parameter<number> = {
  id: "years-served-in-age",
  label: { en: "Time served, for the ground of age", ru: "Отбытая часть для основания по возрасту" },
  unit: { en: "years, or the share if less", ru: "лет либо доля, если она меньше" },
  values: [{ from, value: 10, source: readInPart }],
};

export const shareServedInAge: Parameter<number> = {
  id: "share-served-in-age",
  label: { en: "Share served, for the ground of age", ru: "Отбытая доля для основания по возрасту" },
  unit: { en: "per cent of the term", ru: "процентов срока" },
  values: [{ from, value: 75, source: readInPart }],
};

export const yearsServedOfLongSentence: Parameter<number> = {
  id: "years-served-of-long-sentence",
  label: { en: "Time served of an unusually long sentence", ru: "Отбытая часть необычно долгого срока" },
  unit: { en: "years", ru: "лет" },
  values: [{ from, value: 10, source: readInPart }],
};
