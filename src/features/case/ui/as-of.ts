import { isDay } from "../../../core/dates/calendar.ts";
import { useSearchValues } from "../../../web/location.ts";

/** The two days, in YYYY-MM-DD, that a file is looked at: what was true, and what was known. */
export type AsOfDays = { on?: string | undefined; known?: string | undefined };

const dayIn = (value: string | undefined) => (value && isDay(value) ? value : undefined);

/** The days that stand in the page's address, and how to change them. */
export const useAsOf = (): [AsOfDays, (days: AsOfDays) => void] => {
  const [{ on, known }, change] = useSearchValues();
  const setDays = (days: AsOfDays) => change({ on: days.on, known: days.known });
  return [{ on: dayIn(on), known: dayIn(known) }, setDays];
};
