import type { CustodyField } from "../reading.ts";
import type { Signed } from "../signs.ts";

/** The words that state a fact are the pattern's group `value`; `g`. */
export type CustodyRule = Signed & {
  name: string;
  field: CustodyField;
  pattern: RegExp;
  /** The value as it is kept ("20 years"); the words themselves where it is left out. */
  normalise?: (value: string) => string | undefined;
  /** Words before it in its sentence that make it no fact: "asked for ten years". */
  unless?: RegExp;
  /** The value runs on to the end of its clause. */
  toClauseEnd?: boolean;
};
