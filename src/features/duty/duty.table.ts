import type { Generated } from "kysely";
import type { Lang } from "../../core/words/text.ts";

/** One version of a rule of the house; the newest of an id holds. */
export type PolicyRuleTable = {
  id: string;
  version: number;
  /** By the schema of core. */
  rule: Record<string, unknown>;
  recorded_at: Generated<Date>;
  recorded_by: string;
};

export type CalendarFeedTable = {
  user_id: string;
  token_hash: Buffer;
  names: "none" | "initials" | "full";
  lang: Lang;
  /** Also what is due in files that nobody is in charge of and that its owner can work on. */
  nobodys: boolean;
  /** Where its owner reaches the program: the links in the calendar lead there. */
  origin: string;
  made_at: Generated<Date>;
};
