import { isPartialDate, readPartialDate } from "../../dates/partial-date.ts";
import type { ReadDate } from "../reading.ts";

const nearestYear = (edtf: string, published: string, ahead: boolean): string | undefined => {
  const day = readPartialDate(published);
  const known = ahead ? day?.earliest : day?.latest;
  if (!known) return undefined;
  const year = Number(known.slice(0, 4));
  const fits = (candidate: string): boolean => {
    const date = readPartialDate(candidate);
    if (!date?.earliest || !date.latest) return false;
    return ahead ? date.latest >= known : date.earliest <= known;
  };
  return [year, year + (ahead ? 1 : -1)].map((y) => edtf.replace("XXXX", String(y))).find(fits);
};

/**
 * The date as far as it is known. One without a year takes the nearest year to the day of publication,
 * before it or (for what is planned) after it; without that day it stays without a year.
 */
export const claimDate = (
  date: ReadDate | undefined,
  published: string | undefined,
  ahead = false,
): string | undefined => {
  const value = date?.value ?? undefined;
  if (value === undefined || !isPartialDate(value)) return undefined;
  if (!value.startsWith("XXXX") || published === undefined) return value;
  return nearestYear(value, published, ahead) ?? value;
};
