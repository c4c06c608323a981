import type { CustodyField } from "../reading.ts";
import type { Signed } from "../signs.ts";

/** The words that state a fact are the first of the pattern's named groups that matched; `g`. */
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
  /** Told of somebody in custody only where the sentence itself speaks of them. */
  strict?: boolean;
  /** "A US prison" names no prison: something in it must be more than the name of a country. */
  named?: boolean;
  /** Words that begin with a known place, or that name a body, a person or a building of another kind, are no prison. */
  unlisted?: boolean;
  /** The first word is a verb; the fact is about its object: "charged her with". */
  ofObject?: boolean;
  /** Belongs to whoever owns the noun before: "her lawyer, Tim Marsh". */
  owned?: boolean;
};
