import { asked, clauseAfter, clauseBefore, judged } from "../../statements/clause-rules.ts";
import type { StatementRule } from "../../statements/frame.ts";
import { afterQuotation, beforeQuotation, colonBeforeBlock } from "../../statements/quotation-rules.ts";
import {
  aboutIt,
  afterColon,
  citedWords,
  clauseThenQuotation,
  paperSays,
} from "../../statements/report-rules.ts";
import { accordingTo, asSaid } from "../../statements/source-rules.ts";

/** How Russian attributes speech; the first rule that can read a cue decides. */
export const statementRules: readonly StatementRule[] = [
  colonBeforeBlock,
  accordingTo,
  citedWords,
  paperSays,
  asSaid,
  aboutIt,
  afterQuotation,
  clauseThenQuotation,
  beforeQuotation,
  clauseBefore,
  afterColon,
  judged,
  asked,
  clauseAfter,
];
