import type { Proposal, ReadSource } from "../../core/reading/propose/propose.ts";
import type { KnownPeople, ReadContext, Reading } from "../../core/reading/reading.ts";
import type { SecondAnswer } from "../../core/reading/second/read-answer.ts";
import { Problem } from "../problem.ts";
import { type Ask, createWorkerPool, type WorkerLimits } from "../workers/worker-pool.ts";
import type { ReadAnswer, ReadRequest, SecondGiven } from "./read-worker.ts";

/** A million characters take some four seconds and 256 MB; a text that needs fifteen times as long will not end. */
export const readingLimits: WorkerLimits = { seconds: 60, megabytes: 512 };

const textsEach = 10_000;
const pool = createWorkerPool<ReadRequest, ReadAnswer>(new URL("./read-worker", import.meta.url), textsEach);

const reasons = {
  "reading.too-slow":
    "Reading this text took too long and was stopped. Nothing is proposed. Split the document and add the parts, or mark words in the text and add entries by hand.",
  "reading.too-complex":
    "Reading this text needed too much memory and was stopped. Nothing is proposed. Split the document and add the parts, or mark words in the text and add entries by hand.",
  "reading.failed":
    "Reading this text failed, because of a fault in the program. Nothing is proposed. Mark words in the text and add entries by hand, and tell whoever runs Homeward: the log says where it failed.",
};

/** A reading that did not end, or failed; it stands at the source, and says what can be done. */
export class ReadingStopped extends Problem {
  constructor(id: keyof typeof reasons, cause?: Error) {
    super({ id, message: reasons[id], status: cause ? 500 : 422, cause });
  }
}

async function run(request: ReadRequest, limits: WorkerLimits, ask?: Ask): Promise<ReadAnswer> {
  const outcome = await pool.run(request, limits, ask);
  if (outcome.kind === "answered") return outcome.answer;
  if (outcome.kind === "failed") throw new ReadingStopped("reading.failed", outcome.cause);
  throw new ReadingStopped(outcome.why === "too slow" ? "reading.too-slow" : "reading.too-complex");
}

type Given = Omit<ReadContext, "roster"> & { known: KnownPeople; second?: SecondGiven | undefined };

/**
 * Reads a text in a process of its own, within limits; who is known is asked for here, name by name. What a language
 * model found in the text is joined to it.
 */
export async function readInWorker(
  text: string,
  { known, second, ...context }: Given,
  limits = readingLimits,
): Promise<Reading> {
  const answer = await run({ kind: "read", text, context, ...(second && { second }) }, limits, known.find);
  if (answer.kind === "read") return answer.reading;
  throw new ReadingStopped("reading.too-complex");
}

/** Proposes entries from a reading, in the same way. */
export async function proposeInWorker(
  reading: Reading,
  text: string,
  source: ReadSource,
): Promise<Proposal[]> {
  const answer = await run({ kind: "propose", text, reading, source }, readingLimits);
  if (answer.kind === "proposed") return answer.proposals;
  throw new ReadingStopped("reading.too-complex");
}

/**
 * Holds the answer of a language model against the text, in the same way: it may be as long and as odd as it likes, and
 * one that cannot be read within the limits is none.
 */
export async function checkInWorker(answer: string, text: string): Promise<SecondAnswer> {
  try {
    const checked = await run({ kind: "check", text, answer }, readingLimits);
    if (checked.kind === "checked") return checked.answer;
  } catch (error) {
    if (!(error instanceof ReadingStopped) || error.cause) throw error;
  }
  return { kind: "not understood" };
}
