import type { BooleanFact } from "../../law/facts/facts.ts";
import type { Fraction, Parameter } from "../../law/parameter.ts";
import type { Cited } from "../../law/provision.ts";
import type { Text } from "../../words/text.ts";
import type { OwnRule } from "./own-rule.ts";

/** From which part of a fixed term somebody is released, or may be. */
export type ShareRule = {
  id: string;
  /** For which offences or persons. */
  says: Text;
  /** Release follows by itself; otherwise it is open to somebody's decision from then on. */
  isAutomatic: boolean;
  share: Parameter<Fraction>;
  /** The figures are those of the day of release, whenever the sentence was passed; or of the day of the sentence, for a class that began with one. */
  goesBy: "release" | "sentence";
  /** So much must be served in any case. */
  leastMonths?: Parameter<number>;
  /** No more than so much need be served. */
  mostMonths?: Parameter<number>;
  /** Only for terms of so many months. */
  terms?: { atLeast?: number; atMost?: number; moreThan?: number; lessThan?: number };
  cites: Cited;
  /** Not read by the program: entered by the office, with its own source. */
  own?: OwnRule;
};

/** After how many years a life sentence can be looked at. */
export type LifeRule = {
  id: string;
  says: Text;
  years: Parameter<number>;
  /** The figure is that of the day to which it leads; or of the day of the offence, which is on or before that of the sentence. */
  goesBy: "release" | "offence";
  cites: Cited;
};

/** How custody before the sentence counts: a day as so many days. */
type RemandRule = { least: Parameter<number>; most: Parameter<number>; cites: Cited };

/** Release from the prisons of one state, as far as its law was read. */
export type Regime = {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Which courts, where it is not the whole state. */
  courts?: Text;
  /** The fact that says whether it was one of them; until it is told, nothing is counted. */
  settledBy?: BooleanFact;
  shares: readonly ShareRule[];
  life: readonly LifeRule[];
  /** Left out where it was not read: custody may count in full or not at all. */
  remand?: RemandRule | "in full";
};
