import type { StatementRule } from "../../statements/frame.ts";
import {
  aboutThis,
  accordingTo,
  afterQuotation,
  asked,
  asSaid,
  beforeQuotation,
  clauseAfter,
  clauseBefore,
  colonBeforeBlock,
  judged,
} from "../../statements/rules.ts";

/** How Russian attributes speech; the first rule that can read a cue decides. */
export const statementRules: readonly StatementRule[] = [
  colonBeforeBlock,
  accordingTo,
  asSaid,
  aboutThis,
  afterQuotation,
  beforeQuotation,
  clauseBefore,
  judged,
  asked,
  clauseAfter,
];
