import { LAST_DAY } from "../dates/calendar.ts";
import type { Source } from "./source.ts";

/** A state for which a treaty is in force. */
export type Party = {
  state: string;
  /** The first day; left out where only that it is a party was read, not since when. */
  from?: string;
  /** The last day, where the treaty has ended for it. */
  until?: string;
  source: Source;
};

/** Party rows from "AL 2000-08-01, AD 2000-11-01", all of one source; the day may be left out. */
export const partiesOf = (source: Source, rows: string): Party[] =>
  rows.split(",").map((row) => {
    const [state = "", from] = row.trim().split(" ");
    return { state, ...(from !== undefined && { from }), source };
  });

/** The row of a state that is party on a day. */
export const partyOn = (parties: readonly Party[], state: string, day: string): Party | undefined =>
  parties.find(
    (party) => party.state === state && (party.from ?? "") <= day && day <= (party.until ?? LAST_DAY),
  );
