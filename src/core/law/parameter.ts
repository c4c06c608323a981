import { LAST_DAY } from "../dates/calendar.ts";
import type { Text } from "../words/text.ts";
import type { Source } from "./source.ts";

/** What a figure of the law is from one day to the next change; a reform is a new value, never an edited one. */
export type DatedValue<T> = {
  /** The first day on which it holds; from ever, if left out. */
  from?: string;
  /** The last day on which it holds; open, if left out. */
  until?: string;
  value: T;
  source: Source;
};

/** A figure of the law over time. */
export type Parameter<T> = {
  id: string;
  label: Text;
  unit: Text;
  /** Earliest first, no two on one day. */
  values: readonly DatedValue<T>[];
};

/** A share of a term, as the law writes it: "2/3". */
export type Fraction = `${number}/${number}`;

export type AnyParameter = Parameter<number | Fraction>;

/** The value on a day; undefined where the parameter has none on it. */
export const valueOn = <T>({ values }: Parameter<T>, day: string): DatedValue<T> | undefined =>
  values.find(({ from, until }) => (from ?? "") <= day && day <= (until ?? LAST_DAY));
