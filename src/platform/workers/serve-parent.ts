import { setPriority } from "node:os";
import { Worker } from "node:worker_threads";
import { placesIn } from "../log.ts";
import { forbidNetwork } from "./forbid-network.ts";

// Work that never yields hears no message, so a thread of its own ends the process when it takes too much memory
// (buffers lie outside the heap that --max-old-space-size bounds) or when the parent is gone.
const watchman = `
  const { rss } = process.memoryUsage;
  setInterval(() => {
    if (rss() > ${Number(process.argv[2])} * 1048576 || process.ppid !== ${process.ppid}) process.kill(process.pid, 'SIGKILL');
  }, 50);
`;

/** What a worker tells its parent: the answer, or where it failed. Messages of errors stay here: they may hold words of the text. */
export type Told<Answer> = { answer: Answer } | { fault: Fault };
export type Fault = { name: string; stack: string };

const faultOf = (error: unknown): Fault => {
  if (!(error instanceof Error)) return { name: "Error", stack: "" };
  return { name: error.name, stack: placesIn(error.stack ?? "") };
};

/** Makes this process a worker of a pool: without network, watched, and answering one request at a time. */
export function serveParent<Request>(answer: (request: Request) => Promise<object>): void {
  forbidNetwork();
  setPriority(10);
  new Worker(watchman, { eval: true }).unref();
  const tell = (told: Told<object>, sent = () => {}) => process.send?.(told, sent);
  process.on("message", (request: Request) => {
    answer(request).then(
      (answered) => tell({ answer: answered }),
      (error: unknown) => tell({ fault: faultOf(error) }),
    );
  });
  process.on("uncaughtException", (error) => tell({ fault: faultOf(error) }, () => process.exit(1)));
  // Ctrl-C reaches every process of the terminal; the parent decides what becomes of the work under way.
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => undefined);
  process.on("disconnect", () => process.exit(0));
}
