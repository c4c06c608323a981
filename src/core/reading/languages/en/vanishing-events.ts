import type { EventRule } from "../../events/event-rule.ts";
import { be, have, noun, words } from "./event-patterns.ts";

/** Taken by whoever it was, or gone. */
export const vanishingEvents: readonly EventRule[] = [
  {
    name: "abducted",
    signs: "abduct kidnap snatched hostage captive bundled",
    type: "abduction",
    pattern: words(
      `${be}(?:abducted|kidnapped|snatched|taken (?:hostage|captive)|bundled (?:into|off))|(?<!(?:was|were|been|be|being) )(?:abducted|kidnapped)(?= (?:by|in|on|from|at|near) )`,
    ),
    patient: "subject",
    placed: true,
  },
  {
    name: "abducted-someone",
    signs: "abduct kidnap snatch",
    type: "abduction",
    pattern: words("(?:abduct|kidnap|snatch)(?:p?ed|p?ing|es|s)?"),
    patient: "object",
    strict: true,
    wholeClause: true,
    placed: true,
  },
  {
    name: "abduction-noun",
    signs: "abduction kidnapping",
    type: "abduction",
    pattern: noun("abduction|kidnapping"),
    patient: "owner",
    nominal: true,
    placed: true,
  },
  {
    name: "disappeared",
    signs: "disappear vanish missing whereabouts",
    type: "disappearance",
    pattern: words(
      `${have}(?:disappeared|disappears|vanished|vanishes|gone missing|went missing|goes missing)|${be}(?:reported |listed as |still )?missing|whereabouts (?:is|are|remains?|were|was)(?: still)? (?:unknown|unclear)`,
    ),
    patient: "subject",
    placed: true,
    weak: true,
  },
  {
    name: "not-heard-from",
    signs: " heard seen ",
    and: " not never ",
    type: "disappearance",
    pattern: words(`${have}(?:not|never) been (?:heard from|seen)(?= (?:since|again)|[,.;]|$)`),
    patient: "subject",
    weak: true,
  },
  {
    name: "disappearance-noun",
    signs: "disappearance",
    type: "disappearance",
    pattern: noun("disappearance"),
    patient: "owner",
    nominal: true,
    weak: true,
  },
];
