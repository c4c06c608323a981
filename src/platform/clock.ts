/** Where the program gets the time from; a test passes its own. */
export type Clock = {
  now(): Date;
  /** The calendar day where the program runs (the TZ of the process), as YYYY-MM-DD. */
  today(): string;
};

export const systemClock: Clock = {
  now: () => new Date(),
  today: () => calendarDay(new Date()),
};

/** The calendar day of a moment where the program runs, as YYYY-MM-DD: what the database has is UTC. */
export function calendarDay(moment: Date): string {
  const month = String(moment.getMonth() + 1).padStart(2, "0");
  const day = String(moment.getDate()).padStart(2, "0");
  return `${moment.getFullYear()}-${month}-${day}`;
}
