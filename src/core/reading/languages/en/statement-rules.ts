import type { StatementRule } from "../../statements/frame.ts";
import {
  accordingTo,
  afterQuotation,
  asked,
  beforeQuotation,
  clauseAfter,
  clauseBefore,
  colonBeforeBlock,
  judged,
} from "../../statements/rules.ts";

/** How English attributes speech; the first rule that can read a cue decides. */
export const statementRules: readonly StatementRule[] = [
  colonBeforeBlock,
  accordingTo,
  afterQuotation,
  beforeQuotation,
  clauseBefore,
  judged,
  asked,
  clauseAfter,
];
