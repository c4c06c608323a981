import { asked, clauseAfter, clauseBefore, judged } from "../../statements/clause-rules.ts";
import type { StatementRule } from "../../statements/frame.ts";
import {
  afterMark,
  afterQuotation,
  beforeQuotation,
  colonBeforeBlock,
} from "../../statements/quotation-rules.ts";
import { accordingTo } from "../../statements/source-rules.ts";

/** How English attributes speech; the first rule that can read a cue decides. */
export const statementRules: readonly StatementRule[] = [
  colonBeforeBlock,
  accordingTo,
  afterMark,
  afterQuotation,
  beforeQuotation,
  clauseBefore,
  judged,
  asked,
  clauseAfter,
];
