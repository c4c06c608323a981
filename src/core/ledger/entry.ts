import { z } from "zod";
import { isPartialDate } from "../dates/partial-date.ts";
import { type FactBody, findKind, type KindName } from "./kinds/index.ts";

/** The words of a source that a fact stands on: positions in UTF-16 code units, half-open. */
export const citationSchema = z.strictObject({
  sourceId: z.uuid(),
  start: z.number().int().min(0),
  end: z.number().int().min(1),
  quote: z.string().min(1),
});
export type Citation = z.infer<typeof citationSchema>;

/** A fact cites so many places at most; of more, the first are enough. */
export const mostCitations = 50;

/** A restricted entry is hidden from those who may only read. */
export const sensitivitySchema = z.enum(["ordinary", "restricted"]);
export type Sensitivity = z.infer<typeof sensitivitySchema>;

/** What one version of a fact says: dated, said by somebody, standing on citations or on none. */
export type Claim<K extends KindName = KindName> = {
  [N in K]: {
    kind: N;
    on?: string | undefined;
    saidBy?: string | undefined;
    body: FactBody<N>;
    citations: Citation[];
  };
}[K];

const claimShape = z.object({
  kind: z.string().refine((name) => findKind(name) !== undefined, "No such kind of entry."),
  on: z.string().refine(isPartialDate, "Not a date that can be.").optional(),
  saidBy: z.string().trim().min(1).max(500).optional(),
  body: z.record(z.string(), z.unknown()),
  citations: z.array(citationSchema).max(mostCitations),
});

/** Checks a claim against the schema of its kind. */
export const claimSchema = claimShape.transform((given, context): Claim => {
  const kind = findKind(given.kind);
  const body = kind?.schema.safeParse(given.body);
  for (const issue of body?.error?.issues ?? [])
    context.addIssue({ ...issue, path: ["body", ...issue.path] });
  return { ...given, body: body?.data ?? given.body } as Claim;
});

/** What the ledger adds to a fact when it takes it; `seq` counts from 1 without gaps, `recordedAt` grows strictly with it. */
type Recorded = {
  ledgerId: string;
  seq: number;
  recordedAt: string;
  /** The calendar day of that moment where the house is: what counts days counts from this. */
  recordedOn: string;
  recordedBy: string;
  sensitivity: Sensitivity;
  /** Of an affair's entry: fit to be shown in the files of the member cases. */
  shared: boolean;
  actId?: string | undefined;
};

type FactEntry<K extends KindName = KindName> = Recorded & Claim<K>;

/** Puts another version in the place of the current one; date, speaker and citations are the new version's. */
type CorrectionEntry = Recorded & {
  kind: "correction";
  replaces: number;
  on?: string | undefined;
  saidBy?: string | undefined;
  citations: Citation[];
  body: { reason: string; kind: KindName; body: FactBody<KindName> };
};

/** Takes the current version back: nothing remains, or an earlier version (`restores`) holds again. */
type WithdrawalEntry = Recorded & {
  kind: "withdrawal";
  replaces: number;
  citations: [];
  body: { reason: string; restores?: number | undefined };
};

/** What erasure leaves: that there was an entry, and why its body is gone. */
type ErasedEntry = Recorded & {
  kind: "erased";
  replaces?: number | undefined;
  citations: [];
  body: { reason: string };
};

export type Entry = FactEntry | CorrectionEntry | WithdrawalEntry | ErasedEntry;

const recorded = {
  ledgerId: z.uuid(),
  seq: z.number().int().positive(),
  recordedAt: z.string(),
  recordedOn: z.string(),
  recordedBy: z.string(),
  sensitivity: sensitivitySchema,
  shared: z.boolean(),
  actId: z.uuid().optional(),
  replaces: z.number().int().positive().optional(),
  kind: z.string(),
  on: z.string().optional(),
  saidBy: z.string().optional(),
  citations: z.array(citationSchema),
  body: z.record(z.string(), z.unknown()),
};

/** An entry as it travels; the ledger has checked its body when it took it. */
export const entrySchema = z.object(recorded).transform((entry) => entry as unknown as Entry);
