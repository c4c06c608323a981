import { createWorkerPool } from "../workers/worker-pool.ts";
import { type Conversion, type DocumentFormat, type ReceivedFile, unreadable } from "./conversion.ts";
import type { WorkerRequest } from "./convert-worker.ts";
import { convertAs } from "./converter.ts";
import { detectFormat } from "./detect-format.ts";

export type { Attachment, Conversion, ConvertedDocument } from "./conversion.ts";

/** How much one document may take. */
export type ConversionLimits = {
  seconds: number;
  megabytes: number;
  inputBytes: number;
  textCharacters: number;
};

const standardLimits: ConversionLimits = {
  seconds: 30,
  megabytes: 512,
  inputBytes: 50_000_000,
  textCharacters: 20_000_000,
};
const mostBytesInPlace = 1_000_000;
const documentsEach = 50;
const pool = createWorkerPool<WorkerRequest, Conversion>(
  new URL("./convert-worker", import.meta.url),
  documentsEach,
);

/** The text of a received file, or why it cannot be read; never throws on account of the file. */
export async function convertDocument(
  file: ReceivedFile,
  limits: Partial<ConversionLimits> = {},
): Promise<Conversion> {
  const { inputBytes, textCharacters, ...workerLimits } = { ...standardLimits, ...limits };
  if (file.bytes.length > inputBytes) return unreadable("document.too-large");
  const format = detectFormat(file);
  if (typeof format !== "string") return unreadable(format.unreadable);
  if (needsNoParser(format, file)) return convertAs(format, file);
  const { bytes, filename } = file;
  const outcome = await pool.run({ format, bytes, filename, textCharacters }, workerLimits);
  if (outcome.kind === "answered") return outcome.answer;
  if (outcome.kind === "failed") return unreadable("document.failed", outcome.cause);
  return unreadable(outcome.why === "too slow" ? "document.too-slow" : "document.too-complex");
}

/** Decoding a short text cannot run away, and a process for each would cost a thousand times as much. */
function needsNoParser(format: DocumentFormat, file: ReceivedFile): boolean {
  return (format === "text" || format === "article") && file.bytes.length <= mostBytesInPlace;
}
