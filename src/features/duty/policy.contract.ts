import { z } from "zod";
import { endpoint } from "../../core/api/endpoint.ts";
import { policyRuleSchema } from "../../core/casework/duties/policy.ts";
import { isDay } from "../../core/dates/calendar.ts";

const day = z.string().refine(isDay, "A day of the calendar is needed, as 2026-03-01.");

const { id: _, ...said } = policyRuleSchema.shape;

const kept = z.object({
  rule: policyRuleSchema,
  /** Comes with the program and was not touched by the house. */
  isStandard: z.boolean(),
  /** What the rule said before, the newest last, each with who recorded it and when. */
  versions: z.array(z.object({ rule: policyRuleSchema, at: z.string(), by: z.string() })),
});
export type KeptPolicyRule = z.infer<typeof kept>;

export const getPolicy = endpoint({
  method: "get",
  path: "/api/policy",
  summary: "The rules of the house: what is due within how many days, for whom, from when to when",
  response: z.object({ rules: z.array(kept), mayChange: z.boolean(), today: z.string() }),
});

/** With `replaces` the rule of that id ends on the day before; nothing that held is overwritten. */
export const addPolicyRule = endpoint({
  method: "post",
  path: "/api/policy",
  summary: "Add a rule of the house, or put one in the place of another from a day on",
  body: z.object({
    rule: z.strictObject(said),
    replaces: z.string().max(100).optional(),
  }),
  response: z.object({ id: z.string() }),
});

export const endPolicyRule = endpoint({
  method: "post",
  path: "/api/policy/{ruleId}/end",
  summary: "End a rule of the house; `until` is the last day on which it holds",
  params: z.object({ ruleId: z.string().max(100) }),
  body: z.object({ until: day }),
  response: z.object({ id: z.string() }),
});
