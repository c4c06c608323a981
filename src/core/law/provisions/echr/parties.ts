/** The last of today's 46 became a party (Montenegro) then; before, who was one is not held here. */
export const allSince = "2006-06-06";

/** The last day of facts for which Russia answers. */
export const lastDayOfRussia = "2022-09-16";

export const parties: ReadonlySet<string> = new Set(
  [
    "AL AD AM AT AZ BE BA BG HR CY CZ DK EE FI FR GE DE GR HU IS IE IT LV LI LT LU",
    "MT MD MC ME NL MK NO PL PT RO SM RS SK SI ES SE CH TR UA GB",
  ].flatMap((row) => row.split(" ")),
);
