import { z } from "zod";
import { endpoint } from "../../core/api/endpoint.ts";
import { isDay } from "../../core/dates/calendar.ts";
import { langs } from "../../core/words/text.ts";

const line = z.object({
  text: z.string(),
  citations: z.array(z.number()),
  mark: z.literal("uncited").optional(),
});

const brief = z.object({
  title: z.string(),
  subtitle: z.string(),
  sections: z.array(z.object({ heading: z.string(), lines: z.array(line) })),
  sources: z.array(
    z.object({
      number: z.number(),
      id: z.uuid(),
      title: z.string(),
      outlet: z.string().optional(),
      date: z.string().optional(),
    }),
  ),
  asOf: z.string(),
});
export type BriefView = z.infer<typeof brief>;

/** `on` and `known` are days; the brief is then as of them in both senses. */
const query = z.object({
  lang: z.enum(langs).default("en"),
  on: z.string().refine(isDay).optional(),
  known: z.string().refine(isDay).optional(),
});
const params = z.object({ kind: z.enum(["cases", "affairs"]), ledgerId: z.uuid() });

export const getBrief = endpoint({
  method: "get",
  path: "/api/briefs/{kind}/{ledgerId}",
  summary: "The brief of a case or an affair: one page, every line with its sources",
  params,
  query,
  response: brief,
});

/** The same as a PDF is at this path and `/pdf`. */
export const briefPdfPath = (kind: "cases" | "affairs", ledgerId: string): string =>
  `/api/briefs/${kind}/${ledgerId}/pdf`;
