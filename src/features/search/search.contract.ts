import { z } from "zod";
import { endpoint } from "../../core/api/endpoint.ts";

/** A piece of text around what was found; the marked parts are what matched, `at` is where a part begins. */
const excerpt = z.array(z.object({ text: z.string(), found: z.boolean(), at: z.number() }));

const person = z.object({
  ledgerId: z.uuid(),
  kind: z.enum(["case", "affair"]),
  title: z.string(),
  /** The title in Latin letters, where it is in others. */
  latin: z.string().optional(),
  /** Which of its names is like what was asked, when it is not the title, and what makes it so. */
  match: z
    .object({
      name: z.string(),
      latin: z.string().optional(),
      why: z.array(z.object({ en: z.string(), ru: z.string() })),
    })
    .optional(),
});

const entry = z.object({
  ledgerId: z.uuid(),
  ledgerKind: z.enum(["case", "affair"]),
  /** Whether the file itself is open to you, and not only what it shares with a case of yours. */
  isOpen: z.boolean(),
  title: z.string(),
  latin: z.string().optional(),
  seq: z.number(),
  kind: z.string(),
  on: z.string().optional(),
  excerpt,
});

const source = z.object({
  id: z.uuid(),
  title: z.string(),
  outlet: z.string().optional(),
  published: z.string().optional(),
  excerpt,
});

/** One box over people, sources, statements and other entries: the best of each, as far as the actor may see them. */
export const search = endpoint({
  method: "get",
  path: "/api/search",
  summary: "Find people, sources, statements and entries",
  query: z.object({
    q: z.string().trim().min(1).max(200),
    /** "exact": only names that hold the words as they are written, accents and case aside. */
    spelling: z.enum(["tolerant", "exact"]).default("tolerant"),
  }),
  response: z.object({
    people: z.array(person),
    statements: z.array(entry),
    entries: z.array(entry),
    sources: z.array(source),
  }),
});
