import { serveParent } from "../workers/serve-parent.ts";
import { type Conversion, type DocumentFormat, unreadable } from "./conversion.ts";
import { convertAs } from "./converter.ts";

/** What the parent asks of the worker: one file at a time. */
export type WorkerRequest = {
  format: DocumentFormat;
  bytes: Uint8Array;
  filename: string;
  textCharacters: number;
};

async function answer(request: WorkerRequest): Promise<Conversion> {
  try {
    const conversion = await convertAs(request.format, request);
    const tooLong =
      conversion.kind === "converted" && conversion.document.text.length > request.textCharacters;
    return tooLong ? unreadable("document.too-much-text") : conversion;
  } catch (error) {
    return unreadable(error instanceof RangeError ? "document.too-complex" : "document.damaged");
  }
}

serveParent(answer);
