import { z } from "zod";
import { isDay } from "../../dates/calendar.ts";

const day = z.string().refine(isDay, "A day of the calendar is needed, as 2026-03-01.");

/** What is reported of one facility on a day; what is left out is not known. */
export const placeFiguresSchema = z.strictObject({
  facility: z.string().trim().min(1).max(500),
  /** ISO 3166-1 alpha-2. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  on: day,
  /** Cases reported, whether or not confirmed: told beside the others, and nothing follows from it. */
  reported: z.number().int().min(0).optional(),
  /** Confirmed cases now. */
  confirmed: z.number().int().min(0).optional(),
  /** How many are held there. */
  population: z.number().int().min(0).optional(),
  /** Square metres for each person in a shared cell, the sanitary part left out. */
  spaceEach: z.number().positive().max(1000).optional(),
  /** Whether the sick can be kept apart. */
  isolation: z.boolean().optional(),
  source: z.string().trim().min(1).max(500).optional(),
});
export type PlaceFigures = z.infer<typeof placeFiguresSchema>;

/** What an order of urgency is drawn up from, besides the files. */
export const triageInputsSchema = z.strictObject({
  pathogen: z.string(),
  on: day,
  figures: z.array(placeFiguresSchema).max(5000),
});
export type TriageInputs = z.infer<typeof triageInputsSchema>;

const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** What is known of a facility by a day: of each figure the newest, since not every report tells all of them. */
export const figuresOf = (
  { figures, on }: TriageInputs,
  facility: string | undefined,
  country: string | undefined,
): PlaceFigures | undefined => {
  if (facility === undefined) return undefined;
  const own = figures
    .filter(
      (row) =>
        row.on <= on &&
        isSame(row.facility, facility) &&
        (row.country === undefined || country === undefined || row.country === country),
    )
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return own.length === 0 ? undefined : Object.assign({}, ...own);
};
