import type { DayRange } from "../../dates/day-range.ts";
import type { Source } from "../../law/source.ts";

/** 4C Mortality Score, BMJ 2020: the points for age; those for sex are left out on purpose. */
export const fourC: Source = {
  address: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7116472/table/tbl2",
  mark: "verified",
  checked: "2026-11-22",
};

const points = [
  [80, 7],
  [70, 6],
  [60, 4],
  [50, 2],
] as const;

/** A number that is known at least to lie within bounds. */
export type Span = { least: number; most: number };

export const mostAgePoints = 7;

/** Whole years on a day, at least and at most; undefined for a birth after it. */
export const ageOn = (birth: DayRange, on: string): Span | undefined =>
  birth.earliest > on
    ? undefined
    : { least: Math.max(0, yearsTo(birth.latest, on)), most: yearsTo(birth.earliest, on) };

const yearsTo = (birth: string, on: string): number =>
  Number(on.slice(0, 4)) - Number(birth.slice(0, 4)) - (on.slice(5) < birth.slice(5) ? 1 : 0);

const pointsOf = (age: number): number => points.find(([from]) => age >= from)?.[1] ?? 0;

/** The points for an age that is known within bounds. */
export const agePoints = ({ least, most }: Span): Span => ({ least: pointsOf(least), most: pointsOf(most) });
