import type { DateFact, Facts } from "./facts/facts.ts";

/** What is asked on each day of a case. */
export type Question =
  /** A condition, or one of its grounds, of a remedy: on the day, or on `on` with the day told as that fact. Answer: the finding. */
  | { remedy: string; condition: string; facts: Facts; day?: { fact: DateFact; on: string } }
  /** A date in the table of a state, for a sentence that is passed on the day. Answer: the day, or "none". */
  | {
      regime: string;
      date: string;
      months: number | "life";
      days?: number;
      /** The day on which it begins, where that is another. */
      from?: string;
    }
  /** A federal term that begins on the day. Answer: days, the earliest day, or the finding that bars it. */
  | { federal: FederalAnswer; months: number; facts?: Facts }
  /** The day on which somebody is released who is held and sentenced by a federal court on the day. */
  | { release: number }
  /** The end of a sentence that a state passes on the day, its custody since the arrest counted. */
  | { credited: string; months: number; arrested: string }
  /** What the other side has to answer by, where a remedy is opened on the day. */
  | { clock: string; remedy: string }
  /** What the post is owed in a state for a national of another who is arrested on the day. */
  | { consular: "notify" | "access"; in: string; of: string };

type FederalAnswer =
  | "good-conduct"
  | "community"
  | "home-confinement"
  | "earned-time-prerelease"
  | "earned-time-supervised-release";

/** What a figure of the law gives on days that are written here and nowhere taken from the data: on each side of its date, and where one more or less would tell. */
export type ParameterCase = {
  /** The id of the parameter, or a name for a day that the rule itself has. */
  of: string;
  /** The first day of the law that the second answer is by; left out for a figure without a date. */
  since?: string;
  asks: Question;
  /** By the day. */
  gives: Readonly<Record<string, string>>;
};

/** The cases of a provision. */
export type ParameterCases = { provision: string; cases: readonly ParameterCase[] };
