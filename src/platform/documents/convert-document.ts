import { type Conversion, type DocumentFormat, type ReceivedFile, unreadable } from "./conversion.ts";
import { convertAs } from "./converter.ts";
import { detectFormat } from "./detect-format.ts";
import { convertInWorker } from "./worker-pool.ts";

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
  return convertInWorker({ format, bytes, filename, textCharacters }, workerLimits);
}

/** Decoding a short text cannot run away, and a process for each would cost a thousand times as much. */
function needsNoParser(format: DocumentFormat, file: ReceivedFile): boolean {
  return (format === "text" || format === "article") && file.bytes.length <= mostBytesInPlace;
}
