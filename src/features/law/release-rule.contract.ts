import { z } from "zod";
import { endpoint } from "../../core/api/endpoint.ts";
import { isDay } from "../../core/dates/calendar.ts";
import { ownRuleSchema } from "../../core/sentences/regimes/own-rule.ts";

const day = z.string().refine(isDay, "A day of the calendar is needed, as 2026-03-01.");

const { id: _, line: __, ...said } = ownRuleSchema.shape;

const kept = z.object({
  rule: ownRuleSchema,
  /** Who entered it, and when; the last to change it. */
  at: z.string(),
  by: z.string(),
});
export type KeptReleaseRule = z.infer<typeof kept>;

export const listReleaseRules = endpoint({
  method: "get",
  path: "/api/release-rules",
  summary: "What this office has entered of the law of states on release, with its source",
  response: z.object({ rules: z.array(kept), mayChange: z.boolean(), today: z.string() }),
});

/** With `replaces` the rule of that id ends on the day before, as a reform does; nothing that held is overwritten. */
export const addReleaseRule = endpoint({
  method: "post",
  path: "/api/release-rules",
  summary: "Enter a share of a term from which a state releases, or a reform of one from a day on",
  body: z.object({ rule: z.strictObject(said), replaces: z.string().max(100).optional() }),
  response: z.object({ id: z.string() }),
});

export const endReleaseRule = endpoint({
  method: "post",
  path: "/api/release-rules/{ruleId}/end",
  summary: "End such a rule; `until` is the last day on which it holds",
  params: z.object({ ruleId: z.string().max(100) }),
  body: z.object({ until: day }),
  response: z.object({ id: z.string() }),
});
