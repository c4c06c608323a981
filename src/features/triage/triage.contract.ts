import { z } from "zod";
import { endpoint } from "../../core/api/endpoint.ts";
import { triageInputsSchema } from "../../core/casework/triage/place-figures.ts";

const text = z.object({ en: z.string(), ru: z.string() });

export const bands = ["high", "medium", "low", "unknown"] as const;

const run = z.object({
  id: z.uuid(),
  inputs: triageInputsSchema,
  note: z.string().optional(),
  runAt: z.string(),
  by: z.string(),
});

export const listTriageRuns = endpoint({
  method: "get",
  path: "/api/triage",
  summary: "Saved orders of urgency for an outbreak, and the places for which figures can be entered",
  response: z.object({
    runs: z.array(run),
    places: z.array(z.object({ facility: z.string(), country: z.string().optional(), held: z.number() })),
    mayRun: z.boolean(),
    today: z.string(),
  }),
});

export const runTriage = endpoint({
  method: "post",
  path: "/api/triage",
  summary: "Put the people whose cases you may see in an order of urgency, and save what was asked",
  body: z.object({ inputs: triageInputsSchema, note: z.string().trim().min(1).max(500).optional() }),
  response: z.object({ id: z.uuid() }),
});

const result = z.object({
  ledgerId: z.uuid(),
  title: z.string(),
  latin: z.string().optional(),
  facility: z.string().optional(),
  band: z.enum(bands),
  mayBeHigh: z.boolean(),
  reasons: z.array(
    z.object({ says: text, mark: z.enum(["verified", "partly verified", "not verified"]).optional() }),
  ),
  missing: z.array(text),
});
export type TriageResult = z.infer<typeof result>;

/** Drawn up anew from what was known at the moment of the run, for the cases that the reader may see. */
export const getTriageRun = endpoint({
  method: "get",
  path: "/api/triage/{runId}",
  summary: "A saved order of urgency: operational, not clinical",
  params: z.object({ runId: z.uuid() }),
  response: z.object({ run, label: text, results: z.array(result), notHeld: z.number() }),
});
