import type { DocumentDatum } from "../reading.ts";

/** A datum in the words of the text. */
export const printed = (value: string, start: number, text: string): DocumentDatum => ({
  value,
  start,
  end: start + text.length,
  text,
});
