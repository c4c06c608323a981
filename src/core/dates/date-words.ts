/** The languages that dates are said and typed in. */
export type DateLanguage = "en" | "ru";

/** A month or season in the cases a language needs: "май", "(28) мая", "(по) май", "(в) мае". */
export type DateWord = { name: string; of: string; upTo: string; forms: string[] };

const invariable = (name: string): DateWord => ({ name, of: name, upTo: name, forms: [name] });

const russianMonth = (name: string): DateWord => {
  const stem = name === "март" || name === "август" ? name : name.slice(0, -1);
  const of = name === "март" || name === "август" ? `${name}а` : `${stem}я`;
  return { name, of, upTo: name, forms: [name, of, `${stem}е`] };
};

const season = (name: string, of: string, upTo: string, during: string): DateWord => ({
  name,
  of,
  upTo,
  forms: [name, of, upTo, during],
});

/** The twelve months of each language, January first. */
export const MONTHS: Record<DateLanguage, DateWord[]> = {
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ].map(invariable),
  ru: [
    "январь",
    "февраль",
    "март",
    "апрель",
    "май",
    "июнь",
    "июль",
    "август",
    "сентябрь",
    "октябрь",
    "ноябрь",
    "декабрь",
  ].map(russianMonth),
};

/** The four seasons of each language, spring (EDTF 21) first. */
export const SEASONS: Record<DateLanguage, DateWord[]> = {
  en: [
    invariable("spring"),
    invariable("summer"),
    { ...invariable("autumn"), forms: ["autumn", "fall"] },
    invariable("winter"),
  ],
  ru: [
    season("весна", "весны", "весну", "весной"),
    season("лето", "лета", "лето", "летом"),
    season("осень", "осени", "осень", "осенью"),
    season("зима", "зимы", "зиму", "зимой"),
  ],
};
