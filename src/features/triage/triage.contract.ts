import { z } from "zod";
import { endpoint } from "../../core/api/endpoint.ts";
import { type FigureColumn, figureColumns } from "../../core/casework/triage/figure-columns.ts";
import { placeFiguresSchema, triageInputsSchema } from "../../core/casework/triage/place-figures.ts";

const text = z.object({ en: z.string(), ru: z.string() });

export const bands = ["high", "medium", "low", "unknown"] as const;

const run = z.object({
  id: z.uuid(),
  inputs: triageInputsSchema,
  note: z.string().optional(),
  runAt: z.string(),
  by: z.string(),
});

const place = z.object({ facility: z.string(), country: z.string().optional(), held: z.number() });

export const listTriageRuns = endpoint({
  method: "get",
  path: "/api/triage",
  summary: "Saved orders of urgency for an outbreak, and the places for which figures can be entered",
  response: z.object({
    runs: z.array(run),
    places: z.array(place),
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

const columns = Object.keys(figureColumns) as [FigureColumn, ...FigureColumn[]];

/** Nothing is entered by this: what is read comes back, to be looked at and taken into an order of urgency. */
export const readFigures = endpoint({
  method: "post",
  path: "/api/triage/figures",
  summary: "Read a table of figures of places (CSV): what can be taken, and by line and column what cannot",
  body: z.object({ text: z.string().max(1_000_000) }),
  response: z.object({
    columns: z.array(z.object({ written: z.string(), is: z.enum(columns) })),
    ignored: z.array(z.string()),
    rows: z.array(
      z.object({
        line: z.number(),
        /** As the table writes it. */
        place: z.string(),
        figures: placeFiguresSchema.omit({ facility: true }),
        /** Where people of ours are held; left out when no place or more than one has this name. */
        match: place.optional(),
        /** Of those that it may be, the likest first. */
        alike: z.array(place),
      }),
    ),
    faults: z.array(z.object({ line: z.number(), column: z.string().optional(), says: text })),
  }),
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
