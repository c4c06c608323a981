import { setPriority } from "node:os";
import { Worker } from "node:worker_threads";
import { type Conversion, type DocumentFormat, unreadable } from "./conversion.ts";
import { convertAs } from "./converter.ts";
import { forbidNetwork } from "./forbid-network.ts";

/** What the parent asks of the worker: one file at a time. */
export type WorkerRequest = {
  format: DocumentFormat;
  bytes: Uint8Array;
  filename: string;
  textCharacters: number;
};

// A parser that never yields hears no message, so a thread of its own ends the process when it takes too much memory
// (buffers lie outside the heap that --max-old-space-size bounds) or when the parent is gone.
const watchman = `
  const { rss } = process.memoryUsage;
  setInterval(() => {
    if (rss() > ${Number(process.argv[2])} * 1048576 || process.ppid !== ${process.ppid}) process.kill(process.pid, 'SIGKILL');
  }, 50);
`;

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

forbidNetwork();
setPriority(10);
new Worker(watchman, { eval: true }).unref();
process.on("message", (request: WorkerRequest) => {
  answer(request).then((conversion) => process.send?.(conversion));
});
// Ctrl-C reaches every process of the terminal; the parent decides what becomes of the document under way.
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => undefined);
process.on("disconnect", () => process.exit(0));
