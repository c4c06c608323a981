import type { Fraction, Parameter } from "../../parameter.ts";
import type { Source } from "../../source.ts";

export const law: Source = {
  address: "https://www.eatonlegal.com/?p=5701",
  mark: "verified",
  checked: "2026-11-22",
};

/** Announced on that day; the day of its entry into force was not read. */
const announced = "2024-11-26";
const since: Source = { ...law, mark: "partly verified" };

/** What the press reported of the decree on the day. */
export const press: Source = {
  ...law,
  address:
    "https://khaleejtimes.com/uae/uae-issues-new-law-to-protect-rights-of-prisoners-reintegrate-them-into-society",
};

/** The law before it, of which only the right to ask after 15 years was read, in a report of a judgment. */
export const before: Source = {
  ...law,
  address: "https://gulfnews.com/uae/crime/bur-dubai-jail-arson-convict-granted-early-release-1.67888868",
};

export const share: Parameter<Fraction> = {
  id: "share",
  label: { en: "Parole", ru: "Условно-досрочное освобождение" },
  unit: { en: "of the term", ru: "срока" },
  values: [{ from: announced, value: "3/4", source: since }],
};

export const lifeYears: Parameter<number> = {
  id: "life-years",
  label: { en: "Parole from life", ru: "Освобождение от пожизненного срока" },
  unit: { en: "years", ru: "лет" },
  values: [{ from: announced, value: 20, source: since }],
};
