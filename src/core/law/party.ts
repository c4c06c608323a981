import type { Source } from "./source.ts";

/** A state for which a treaty is in force, from a day on. */
export type Party = { state: string; from: string; until?: string; source: Source };

/** Party rows from "AL 2000-08-01, AD 2000-11-01", all of one source. */
export const partiesOf = (source: Source, rows: string): Party[] =>
  rows.split(",").map((row) => {
    const [state = "", from = ""] = row.trim().split(" ");
    return { state, from, source };
  });

/** The row of a state that is party on a day. */
export const partyOn = (parties: readonly Party[], state: string, day: string): Party | undefined =>
  parties.find((party) => party.state === state && party.from <= day && day <= (party.until ?? "9999-12-31"));
